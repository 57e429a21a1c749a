/** Scale: import, backup, restore and use with 50,000 entries. */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ObservationEntry } from '../../shared/domain/entries/entries'
import { writeFile } from '../../shared/pack/export'
import { readPackText } from '../../shared/pack/read'
import { offlinePwa, scratchFolder } from '../../testing/browsers/fixtures'
import { addObservation } from '../../testing/browsers/record-screens'

const COUNT = 50_000
const read = readPackText(readFileSync('public/packs/wto-ecommerce.json', 'utf8'))
if (!read.ok) throw new Error(read.problem.reason)
const { pack } = read
const articles = pack.articles.filter((article) => article.kind !== 'instrument')

const observation = (index: number): ObservationEntry => ({
  kind: 'observation',
  id: `generated-${String(index).padStart(6, '0')}`,
  layer: 'public',
  negotiation: 'wto-ecommerce',
  madeAt: new Date(Date.UTC(2026, 0, 1) + index * 1000).toISOString(),
  article: articles[index % articles.length]?.id ?? 'spam',
  date: new Date(Date.UTC(2019, 0, 1) + (index % 2500) * 86_400_000).toISOString().slice(0, 10),
  status: index % 3 === 0 ? 'in-progress' : 'discussed',
  statement: `Generated observation ${index}`,
  basis: 'reported',
  evidence: { url: `https://example.org/${index}` },
  reportedBy: { person: null, role: 'delegation', members: [] },
})

/** Fields that an import adds to an entry of a version without negotiations and authors. */
const ARRIVED = { negotiation: pack.id, by: { device: 'unknown', name: '' } }

describe('with 50,000 entries', () => {
  const folder = scratchFolder()
  const pwa = offlinePwa()

  it('imports with progress, opens the board, restores the same from a backup, and adds one more', async () => {
    const { page } = pwa
    const digest = async (text: string) => createHash('sha256').update(text).digest('hex')
    const records = Array.from({ length: COUNT }, (_, index) => observation(index))
    const path = join(folder, 'many.json')
    const pieces: string[] = []
    const file = { kind: 'export', madeAt: '2026-11-24T10:00:00.000Z', pack, records } as const
    for await (const piece of writeFile(file, digest)) pieces.push(piece)
    writeFileSync(path, pieces.join(''))

    await pwa.goto('#/files')
    await page.evaluate(() => {
      new MutationObserver(() => {
        for (const bar of document.querySelectorAll('progress'))
          document.body.dataset.progress = `${document.body.dataset.progress ?? ''}|${bar.getAttribute('aria-label')}`
      }).observe(document.querySelector('main') ?? document.body, { subtree: true, childList: true, attributes: true })
    })
    await page.setInputFiles('#files-file', path)
    await page.getByRole('button', { name: 'Import 50,000 entries' }).click({ timeout: 60_000 })
    await page.locator('main [role=status]', { hasText: 'Imported: 50,000' }).waitFor({ timeout: 60_000 })
    const told = new Set((await page.evaluate(() => document.body.dataset.progress ?? '')).split('|'))
    expect([...told].filter((text) => text.startsWith('Reading')).length).toBeGreaterThan(2)
    expect([...told].filter((text) => text.startsWith('Writing')).length).toBeGreaterThan(2)
    expect(await page.locator('progress').count()).toBe(0)

    await pwa.goto('#/')
    await page.reload()
    await page.locator('.board tr.a').first().waitFor()
    await pwa.goto('#/files')
    const [backup] = await Promise.all([
      page.waitForEvent('download', { timeout: 60_000 }),
      page.getByRole('button', { name: 'Create a backup' }).click(),
    ])
    const text = await readFile(await backup.path(), 'utf8')
    // An import names the negotiation, and an author who is not known.
    const taken = records.map((record) => ({ ...record, ...ARRIVED }))
    expect(JSON.parse(text).entries.slice(1)).toEqual(taken)
    const backupPath = join(folder, 'many.plenary')
    writeFileSync(backupPath, text)
    await page.setInputFiles('#files-file', backupPath)
    await page.getByRole('radio', { name: /^Replace what is here/ }).check({ timeout: 60_000 })
    await page.getByRole('button', { name: 'Restore and replace current data' }).click({ timeout: 60_000 })
    await page.locator('[role=status]', { hasText: 'Restored: 50,000' }).waitFor({ timeout: 60_000 })

    await addObservation(page, {
      article: 'spam',
      status: 'clean',
      date: '2026-11-01',
      source: 'https://example.org/one-more',
      quote: 'One more among very many',
    })
    await page.locator('.obs li.mine', { hasText: 'One more among very many' }).waitFor()
    expect(await page.locator('.obs li').count()).toBe(3)
    await page.getByRole('button', { name: 'Show 100 older updates' }).click()
    await expect.poll(() => page.locator('.obs li').count()).toBe(103)
    expect(pwa.errors).toEqual([])
  }, 240_000)
})

/** Another's file on a device with a lock: nothing that is locked is displaced, withdrawn or lost without a word of it. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Entry } from '../../shared/domain/entries/entries'
import { type PlenaryFile, writeFile } from '../../shared/pack/export'
import type { Pack } from '../../shared/pack/schema'
import { PWA_URL } from '../../testing/browsers/builds'
import { type Chromium, openChromium } from '../../testing/browsers/chromium'
import { PASSPHRASE } from '../../testing/browsers/faults/records'
import { servedPwa } from '../../testing/browsers/fixtures'
import { visibleText } from '../../testing/browsers/pwa-page'

const pack: Pack = JSON.parse(readFileSync('public/packs/wto-ecommerce.json', 'utf8'))
const common = { layer: 'public', negotiation: 'wto-ecommerce', madeAt: new Date().toISOString() } as const
const subject = { kind: 'article', id: 'spam' } as const
const RED = 'No filter: our red line.'

const pwa = servedPwa()
let chromium: Chromium
let page: Page
beforeAll(async () => {
  chromium = await openChromium({ pwaPort: pwa.port, hasNoWorker: true })
  page = await chromium.context.newPage()
  page.setDefaultTimeout(15_000)
})
afterAll(() => chromium.close())

const open = async (hash: string) => {
  await page.goto(PWA_URL + hash)
  await page.locator('main h1').waitFor()
}
const red = () => page.locator('#note-article-spam-red')
const preview = () => page.locator('.preview')

async function choose(kind: PlenaryFile['kind'], records: readonly Entry[], locked?: PlenaryFile['locked']) {
  const digest = async (text: string) => createHash('sha256').update(text).digest('hex')
  const pieces: string[] = []
  const file = { kind, madeAt: '2026-11-20T10:00:00.000Z', pack, records, ...(locked && { locked }) }
  for await (const piece of writeFile(file, digest)) pieces.push(piece)
  await open('#/files')
  const buffer = Buffer.from(pieces.join(''))
  // That of the file before.
  await preview().waitFor({ state: 'detached' })
  await page.setInputFiles('#files-file', { name: 'file.json', mimeType: 'application/json', buffer })
  await preview().waitFor()
}
const idsIn = (store: string): Promise<string[]> =>
  page.evaluate(
    (name) =>
      new Promise((resolve) => {
        const opening = indexedDB.open('plenary')
        opening.onsuccess = () => {
          const keys = opening.result.transaction(name).objectStore(name).getAllKeys()
          keys.onsuccess = () => {
            opening.result.close()
            resolve(keys.result.map(String))
          }
        }
      }),
    store,
  )
const replaceHere = () => preview().getByRole('radio', { name: /^Replace what is here/ })
async function unlock(): Promise<void> {
  await open('#/settings')
  await page.fill('#lock-unlock-now', PASSPHRASE)
  await page.getByRole('button', { name: 'Unlock', exact: true }).click()
  await page.getByText('Unlocked in this window').first().waitFor()
}

it('a backup with encrypted rows of the same ids is told apart from what is here', async () => {
  await open('#/articles/spam')
  await red().fill(RED)
  const save = page.locator('form', { has: red() }).getByRole('button', { name: 'Save' })
  await save.click()
  await save.waitFor({ state: 'detached' })
  const [id = ''] = await idsIn('records')
  const lock = {
    id: crypto.randomUUID(),
    madeAt: common.madeAt,
    salt: 'AAAA',
    rounds: 600_000,
    iv: 'AAAA',
    key: 'AAAA',
  }
  await choose('backup', [], { lock, records: [{ id, iv: 'AAAA', text: 'AAAA' }] })
  await replaceHere().check()
  const name = 'Encrypted in the backup (only its passphrase opens them)'
  await expect.poll(() => visibleText(preview())).toMatch(new RegExp(`${name.replace(/[()]/g, '\\$&')}\\s+one entry`))
  await preview().locator('summary', { hasText: name }).click()
  await expect.poll(() => visibleText(preview())).toContain(RED)
  await preview().getByRole('button', { name: 'Cancel' }).click()
})

it('a locked tab takes nothing that may displace what is locked, and says that it may', async () => {
  await open('#/settings')
  await page.fill('#lock-set-next', PASSPHRASE)
  await page.fill('#lock-set-again', PASSPHRASE)
  await page.getByRole('button', { name: 'Set passphrase' }).click()
  await page.getByText(/Passphrase set\. Private entries are now encrypted/).waitFor()
  await page.reload()
  const [id = ''] = await idsIn('sealed')
  await choose('export', [
    { kind: 'note', id: 'theirs-0001', ...common, subject, text: '', redLine: true },
    { kind: 'follow', id: 'theirs-0002', ...common, subject, on: false },
    { kind: 'withdrawal', id: 'theirs-0003', ...common, withdraws: id, reason: '' },
  ])
  await expect
    .poll(() => visibleText(preview()))
    .toMatch(/Corrections and withdrawals of entries on this device\s+0 of 3 selected/)
  const text = await visibleText(preview())
  expect(text.match(/Replaces or deletes a private entry on this device/g)).toHaveLength(2)
  expect(text).toContain('Withdraws a private entry on this device.')
  expect(await preview().locator('.btn.primary').isDisabled()).toBe(true)
  await unlock()
  await open('#/articles/spam')
  await expect.poll(() => red().inputValue()).toBe(RED)
  await choose('export', [{ kind: 'withdrawal', id: 'theirs-0003', ...common, withdraws: id, reason: '' }])
  await expect.poll(() => visibleText(preview())).toContain(`Withdraws an entry on this device`)
  await expect.poll(() => visibleText(preview())).toContain(RED)
})

it('a locked tab says how many locked entries a restore loses', async () => {
  await page.reload()
  const [id = ''] = await idsIn('sealed')
  await choose('backup', [])
  await replaceHere().check()
  await expect
    .poll(() => visibleText(preview()))
    .toMatch(/Private and locked, only on this device \(will be lost\)\s+1/)
  await preview().getByRole('button', { name: 'Cancel' }).click()
  const note: Entry = { kind: 'note', id, ...common, layer: 'private', subject, text: RED, redLine: true }
  await choose('backup', [note])
  await replaceHere().check()
  await expect.poll(() => visibleText(preview())).not.toContain('Private and locked')
})

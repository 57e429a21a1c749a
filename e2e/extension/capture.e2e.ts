/** Saving page entries: delivery to the PWA exactly once, refusal, undo, selected text, private visibility. */
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { PWA_URL } from '../../testing/browsers/builds'
import { type ChromiumWithExtension, openChromiumWithExtension } from '../../testing/browsers/chromium'
import {
  chooseVisibility,
  countWaiting,
  openExtensionPage,
  openMarkedPage,
  openPanel,
} from '../../testing/browsers/extension'
import { emptySnapshot, meetFakePwa, serveFakePwa, storedBy } from '../../testing/browsers/fake-pwa'
import { type PwaServer, servePwa } from '../../testing/browsers/pwa-server'
import { removeFolder } from '../../testing/browsers/remove-folder'
import { pageFixture, SAMPLE_PATH, serveWto, WTO } from '../../testing/browsers/wto'

let profileDir: string
let chromium: ChromiumWithExtension
const pages = { [SAMPLE_PATH]: pageFixture('sample-en.html') }

async function open(fake = true): Promise<void> {
  chromium = await openChromiumWithExtension({ profileDir, ...(pwa && { pwaPort: pwa.port }) })
  await serveWto(chromium.context, pages)
  if (fake) await serveFakePwa(chromium.context, emptySnapshot('empty-record'))
}

let pwa: PwaServer | null = null

beforeEach(async () => {
  profileDir = await mkdtemp(join(tmpdir(), 'plenary-capture-'))
  pwa = null
})
afterEach(async () => {
  await chromium.close().catch(() => {})
  await pwa?.kill()
  removeFolder(profileDir)
})

const meetPwa = (search = '') => meetFakePwa(chromium, 'empty-record', search)
const waits = () => countWaiting(chromium)

describe('page entries', () => {
  it.each(['later', 'refused'])(
    'that the PWA answers “%s” show the reason in the panel, and are delivered the next time it opens',
    async (answer) => {
      await open()
      await (await meetPwa()).close()
      const page = await chromium.context.newPage()
      await openMarkedPage(page, WTO + SAMPLE_PATH)
      const panel = await openPanel(chromium, page)
      await chooseVisibility(panel, 'public')
      await panel.locator('#claims [data-article="transparency"] .acts .btn').click()
      await expect.poll(waits).toBe(1)
      const full = await meetPwa(`?answer=${answer}`)
      await expect
        .poll(() => panel.locator('.problem').allTextContents())
        .toEqual([expect.stringContaining('Free some space.')])
      expect(await waits()).toBe(1)
      expect(await storedBy(full)).toEqual([])
      await full.close()
      const roomy = await meetPwa()
      await expect.poll(waits).toBe(0)
      expect(await storedBy(roomy)).toHaveLength(1)
      await expect.poll(() => panel.locator('.problem').count()).toBe(0)
    },
  )

  it('are undone: removed from the outbox before delivery, withdrawn after it', async () => {
    await open()
    await (await meetPwa()).close()
    const page = await chromium.context.newPage()
    await openMarkedPage(page, WTO + SAMPLE_PATH)
    const panel = await openPanel(chromium, page)
    await chooseVisibility(panel, 'public')
    const first = panel.locator('#claims [data-article="transparency"]')
    await first.locator('.acts .btn').first().click()
    await expect.poll(waits).toBe(1)
    await panel.locator('#claims .acts', { hasText: 'Undo' }).locator('.btn').first().click()
    await expect.poll(waits).toBe(0)
    await first.getByRole('button', { name: 'Save', exact: true }).click()
    await expect.poll(waits).toBe(1)
    const app = await meetPwa()
    await expect.poll(waits).toBe(0)
    await panel.bringToFront()
    await panel.locator('#kept .btn').first().click()
    await expect
      .poll(async () => (await storedBy(app)).map((record) => record.kind).sort())
      .toEqual(['observation', 'withdrawal'])
  })

  it('from selected text are prefilled, and may be private', async () => {
    await open()
    await (await meetPwa()).close()
    const page = await chromium.context.newPage()
    await openMarkedPage(page, WTO + SAMPLE_PATH)
    await page.evaluate(() => {
      const range = document.createRange()
      range.selectNodeContents(document.querySelector('#others') ?? document.body)
      getSelection()?.removeAllRanges()
      getSelection()?.addRange(range)
    })
    const panel = await openPanel(chromium, page)
    await panel.click('#keep-selection')
    await panel.waitForSelector('#f-article')
    expect(await panel.inputValue('#f-date')).toBe('2021-07-22')
    await panel.selectOption('#f-article', 'capacity-building')
    await panel.selectOption('#f-status', 'discussed')
    await panel.fill('#f-note', 'Told me in the corridor')
    await panel.check('#form-visibility input[value="private"]')
    await panel.click('button[form="capture"]')
    await expect.poll(waits).toBe(1)
    // The page itself shows no trace of it.
    await page.bringToFront()
    await page.reload()
    await page.waitForSelector('[data-plenary-kind]')
    expect(await page.content()).not.toContain('corridor')
    const app = await meetPwa()
    await expect
      .poll(async () => (await storedBy(app)).map((record) => [record.layer, record.article]))
      .toEqual([['private', 'capacity-building']])
  })

  it('reach the real PWA, whose snapshot then updates the marks', async () => {
    pwa = await servePwa()
    await open(false)
    const app = await chromium.context.newPage()
    await app.goto(PWA_URL)
    const own = await openExtensionPage(chromium.context, chromium.extensionId, 'options/index.html')
    await expect.poll(async () => (await own.ask('pwaState', {})).version).not.toBeNull()
    const place = { url: WTO + SAMPLE_PATH, title: 'Sample', lang: 'en', published: '2026-09-01' } as const
    const speaker = { person: null, role: null, members: [] }
    const words = { quote: 'Spam is parked.', paragraph: 'Spam is parked.', paragraphNumber: 1 }
    await own.ask('keep', {
      drafts: [
        {
          negotiation: 'wto-ecommerce',
          article: 'spam',
          status: 'parked',
          date: '2026-09-01',
          layer: 'public',
          place,
          speaker,
          ...words,
        },
      ],
    })
    await expect.poll(async () => (await own.ask('waiting', {})).length).toBe(0)
    const page = await chromium.context.newPage()
    await openMarkedPage(page, WTO + SAMPLE_PATH)
    await page.waitForSelector('[data-plenary-id="spam"][data-plenary-phase="parked"]')
    await app.goto(`${PWA_URL}#/articles/spam`)
    await app.waitForSelector('text=Spam is parked.')
  })
})

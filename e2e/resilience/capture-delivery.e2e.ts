/** Delivery of page entries to the PWA, with the browser killed, the extension updated and entries withdrawn. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { Layer } from '../../extension/messages'
import { BUILDS, PWA_URL } from '../../testing/browsers/builds'
import type { ChromiumWithExtension } from '../../testing/browsers/chromium'
import { type ExtensionPage, openExtensionPage } from '../../testing/browsers/extension'
import { appReady } from '../../testing/browsers/faults/kill'
import { profilePerTest } from '../../testing/browsers/own-profiles'
import { WTO } from '../../testing/browsers/wto'

const profile = profilePerTest()
let chromium: ChromiumWithExtension

const openExtension = async (extension?: string): Promise<ExtensionPage> => {
  chromium = await profile.open(extension)
  return await openExtensionPage(chromium.context, chromium.extensionId, 'options/index.html')
}
const keepOne = (own: ExtensionPage, serial: number, layer: Layer = 'public') => {
  const quote = `Spam was set aside, for the ${serial}th time.`
  const place = { url: `${WTO}/news-${serial}`, title: 'News', lang: 'en', published: '2026-09-01' } as const
  const speaker = { person: null, role: null, members: [] }
  const of = { negotiation: 'wto-ecommerce', article: 'spam', status: 'parked' } as const
  const draft = { ...of, date: '2026-09-01', layer, place, speaker } as const
  return own.ask('keep', { drafts: [{ ...draft, quote, paragraph: quote, paragraphNumber: 1 }] })
}
const waitingIds = async (own: ExtensionPage): Promise<string[]> => {
  const waiting = await own.ask('waiting', {})
  return waiting.map((one) => JSON.stringify(one))
}
/** Waits until the heading of the outbox says so in a panel that is opened now. */
async function panelTells(words: string): Promise<void> {
  const { page } = await openExtensionPage(chromium.context, chromium.extensionId, 'panel/index.html')
  try {
    await expect.poll(() => page.locator('#waiting').textContent()).toBe(words)
  } finally {
    await page.close()
  }
}
const waits = (count: number) =>
  count === 0
    ? 'Nothing waiting to sync'
    : count === 1
      ? 'One entry waiting to sync'
      : `${count} entries waiting to sync`
const missing = (waiting: readonly string[], confirmed: readonly string[]) =>
  confirmed.filter((id) => !waiting.some((one) => one.includes(id)))

describe('page entries', () => {
  it('that were confirmed survive a kill, and are delivered once each', async () => {
    const confirmed: string[] = []
    let own = await openExtension()
    const keeping = (async () => {
      for (let serial = 0; serial < 500; serial++) confirmed.push(...(await keepOne(own, serial)).ids)
    })().catch(() => 'the browser is gone')
    await sleep(700)
    await chromium.kill()
    await keeping
    own = await openExtension()
    const waiting = await waitingIds(own)
    expect(missing(waiting, confirmed)).toEqual([])
    await panelTells(waits(waiting.length))
    const app = await chromium.context.newPage()
    await app.goto(PWA_URL)
    await appReady(app)
    await expect.poll(async () => (await waitingIds(own)).length).toBe(0)
    const added = async () => {
      const foot = (await app.locator('.foot').textContent()) ?? ''
      const number = /(\d+|One) (entry|entries) added/.exec(foot)?.[1] ?? '0'
      return number === 'One' ? 1 : Number(number)
    }
    await expect.poll(added).toBe(waiting.length)
    await panelTells(waits(0))
  })

  it.each(['public', 'private'] as const)('that were withdrawn in the PWA can be saved again: %s', async (layer) => {
    const own = await openExtension()
    const [first = ''] = (await keepOne(own, 1, layer)).ids
    const app = await chromium.context.newPage()
    await app.goto(PWA_URL)
    await appReady(app)
    await expect.poll(async () => (await waitingIds(own)).length).toBe(0)
    await app.goto(`${PWA_URL}#/mine/${first}`)
    await app.getByLabel('Reason', { exact: true }).fill('It was not')
    await app.getByRole('button', { name: 'Withdraw', exact: true }).click()
    await expect
      .poll(() => own.ask('keptHere', { url: `${WTO}/news-1`, ids: [first] }))
      .toEqual({ saved: [], synced: [], refused: [] })
    const [second] = (await keepOne(own, 1, layer)).ids
    expect(second).not.toBe(first)
    await expect.poll(async () => (await waitingIds(own)).length).toBe(0)
    await app.goto(`${PWA_URL}#/articles/spam`)
    await expect.poll(() => app.locator('.obs li.mine').count()).toBe(1)
  })

  it('survive an update of the extension', async () => {
    const folder = join(profile.profileDir, 'extension')
    cpSync(BUILDS.chromium, folder, { recursive: true })
    let own = await openExtension(folder)
    const confirmed = [...(await keepOne(own, 1)).ids, ...(await keepOne(own, 2)).ids]
    await chromium.close()
    const manifest = join(folder, 'manifest.json')
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/"version": "[^"]+"/, '"version": "99.0.0"'))
    own = await openExtension(folder)
    expect(await own.page.evaluate(() => chrome.runtime.getManifest().version)).toBe('99.0.0')
    expect(missing(await waitingIds(own), confirmed)).toEqual([])
    await panelTells(waits(2))
  })

  it('survive a kill during delivery, and arrive once', async () => {
    let own = await openExtension()
    for (let serial = 0; serial < 12; serial++) await keepOne(own, serial)
    const app = await chromium.context.newPage()
    await app.goto(PWA_URL, { waitUntil: 'commit' })
    await sleep(350)
    await chromium.kill()
    own = await openExtension()
    await panelTells(waits((await waitingIds(own)).length))
    const back = await chromium.context.newPage()
    await back.goto(PWA_URL)
    await appReady(back)
    await expect.poll(async () => (await waitingIds(own)).length).toBe(0)
    await expect.poll(() => back.locator('.foot').textContent()).toMatch(/12 entries added/)
    await panelTells(waits(0))
  })
})

/**
 * A week of a delegation: two devices and a phone write every kind of entry without a network, then hold the same assembled
 * negotiation; a device that only reads; one that is lost, and back by the recovery key. Each layer stays where it belongs.
 */
import { readFileSync } from 'node:fs'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { assemble } from '../../shared/domain/assembly/assemble'
import { canonical } from '../../shared/domain/entries/canonical'
import type { Entry, Layer, ObservationEntry } from '../../shared/domain/entries/entries'
import { viewFor } from '../../shared/domain/entries/layers'
import type { Pack } from '../../shared/pack/schema'
import { PWA_URL } from '../../testing/browsers/builds'
import { serveWithCaddy } from '../../testing/browsers/caddy-server'
import { approve, askToJoin, createDelegation, removeDevice, SCREEN, textIn } from '../../testing/browsers/delegation'
import { importStore, readEntries } from '../../testing/browsers/faults/device'
import { appReady } from '../../testing/browsers/faults/kill'
import { type Site, serveSite } from '../../testing/browsers/faults/site'
import { browser } from '../../testing/browsers/fixtures'
import { DESK, gotoScreen, PHONE, settled, textOnPaper, visibleText } from '../../testing/browsers/pwa-page'
import { openScreen } from '../../testing/browsers/record-screens'
import { filesWith, openedSyncHost } from '../../testing/browsers/sync-host'
import { recordsWith } from '../../testing/canary'

const pack: Pack = JSON.parse(readFileSync('public/packs/wto-ecommerce.json', 'utf8'))
const MEETING = '2021-07-22-plenary'
const DAY_MS = 86_400_000
const WRITERS = ['Anna', 'Ben', 'Cleo'] as const
const LAYERS = ['public', 'delegation', 'private'] as const
type Device = (typeof WRITERS)[number] | 'Rita' | 'Dora'

let site: Site
const { folder, host, web } = openedSyncHost(async (configuration) => {
  site = await serveSite((files) => serveWithCaddy(files, configuration))
  return site
})
afterAll(() => site.remove())
const chromium = browser({ pwa: web })
const contexts: Partial<Record<Device, BrowserContext>> = {}
const pages = {} as Record<Device, Page>
const began = Date.now()

/** Opens a device: a context has a storage of its own. Its clock goes on from the time given. */
async function open(device: Device, viewport = DESK, time = Date.now()): Promise<Page> {
  const context = await chromium.context
    .browser()
    ?.newContext({ viewport, locale: 'en-GB', timezoneId: 'Europe/Zurich' })
  if (!context) throw new Error('no browser')
  contexts[device] = context
  await context.clock.install({ time })
  pages[device] = await context.newPage()
  return pages[device]
}

/** Begins the ids of what a device writes. */
const idOf = (device: Device): string => device.toLowerCase()

/** The word in all that a device writes for a layer. */
const wordOf = (device: Device, layer: Layer): string => `${idOf(device)}-${layer}-quetzal`
const noteOf = (device: Device): string => `Thursday with ${wordOf(device, 'delegation')}`

/** One entry of each kind for each layer, made on a day of the week each, and a correction of what all three correct. */
function weekOf(device: Device): readonly Entry[] {
  const made = LAYERS.flatMap((layer): readonly Entry[] =>
    // The ids of each device are its own.
    JSON.parse(
      JSON.stringify(recordsWith(wordOf(device, layer), layer)).replaceAll(`"${layer}-`, `"${idOf(device)}-${layer}-`),
    ),
  )
  const [stated] = made
  const [corrected] = pack.observations
  if (stated?.kind !== 'observation' || !corrected) throw new Error('no observation')
  const correction: ObservationEntry = {
    ...stated,
    id: `${idOf(device)}-correction`,
    article: corrected.article,
    supersedes: corrected.id,
  }
  return [...made, correction].map((entry, at) => ({
    ...entry,
    negotiation: pack.id,
    madeAt: new Date(began + ((at % 6) + 0.5) * DAY_MS).toISOString(),
  }))
}

/** Entries of a device that the delegation may have, in the order in which it holds them, without their authors. */
const sharedOn = async (page: Page): Promise<readonly Entry[]> =>
  viewFor(await readEntries(page), 'delegation', pack).map(({ by: _, ...entry }) => entry as Entry)
const idsOn = async (page: Page): Promise<readonly string[]> => (await sharedOn(page)).map(({ id }) => id).toSorted()
const folded = async (page: Page): Promise<string> => canonical(assemble(pack, await sharedOn(page)))

/** Author of each entry that others may have; `null` for one of this device. */
const authorsOn = async (page: Page): Promise<ReadonlyMap<string, string | null>> =>
  new Map((await readEntries(page)).map(({ id, by }) => [id, by?.name ?? null]))

async function save(page: Page, entries: readonly Entry[]): Promise<void> {
  await importStore(page)
  await page.evaluate((all) => window.store.saveEntries(all), entries)
}

async function writeNote(page: Page, text: string): Promise<void> {
  await gotoScreen(page, '#/articles/spam')
  const form = page.locator('.private form', { has: page.locator('[id$="-note"]') })
  await form.locator('textarea').fill(text)
  await form.locator('button[type=submit]').click()
  await form.locator('button[type=submit]').waitFor({ state: 'detached' })
}

/** Shared by all three at the end of the week, as they hold it before they meet. */
let expected: readonly string[] = []
let letters = ''

beforeAll(async () => {
  await open('Anna')
  await open('Ben')
  await open('Cleo', PHONE)
  await open('Rita')
  await createDelegation(pages.Anna, host.code, 'Anna')
  await pages.Anna.getByRole('button', { name: 'Create a recovery key' }).click()
  letters = (await pages.Anna.locator('.recovery-key .digits').textContent()) ?? ''
  for (const device of ['Ben', 'Cleo', 'Rita'] as const) {
    const joining = {
      admin: pages.Anna,
      page: pages[device],
      device,
      access: device === 'Rita' ? 'Read only' : 'Read and write',
    } as const
    await askToJoin(joining)
    await approve(joining)
  }
}, 240_000)

it('waits on each device for a week without a network, every kind of entry of every layer', async () => {
  // A WebSocket that is open outlives the browser's being offline: the server is gone too.
  for (const device of WRITERS) {
    // Lazy imports of the store module, loaded while there is a server.
    await save(pages[device], [])
    await readEntries(pages[device])
    await contexts[device]?.setOffline(true)
  }
  await web.kill()
  for (const device of WRITERS) {
    const page = pages[device]
    await contexts[device]?.clock.fastForward(4 * DAY_MS)
    await writeNote(page, noteOf(device))
    await contexts[device]?.clock.fastForward(3 * DAY_MS)
    await save(page, weekOf(device))
    await expect.poll(() => textIn(page, 'footer')).toMatch(/\d\d entries waiting to sync/)
    expected = [...expected, ...(await idsOn(page))].toSorted()
  }
  expect(expected.length).toBe(new Set(expected).size)
  expect(expected.length).toBeGreaterThan(80)
})

it('is the same assembled negotiation on all devices once they are online, with the right authors', async () => {
  await web.restart()
  await contexts.Rita?.clock.fastForward(7 * DAY_MS)
  for (const device of WRITERS) await contexts[device]?.setOffline(false)
  for (const page of [...WRITERS.map((device) => pages[device]), pages.Rita])
    await expect.poll(() => idsOn(page), { timeout: 90_000 }).toEqual(expected)
  const [first, ...others] = await Promise.all([...WRITERS, 'Rita' as const].map((device) => folded(pages[device])))
  for (const word of WRITERS.map((device) => wordOf(device, 'delegation'))) expect(first).toContain(word)
  for (const other of others) expect(other === first).toBe(true)
  for (const here of [...WRITERS, 'Rita' as const]) {
    const authors = await authorsOn(pages[here])
    for (const device of WRITERS)
      if (device !== here)
        expect(
          expected.filter((id) => id.startsWith(idOf(device))).map((id) => authors.get(id)),
          here,
        ).toEqual(expected.filter((id) => id.startsWith(idOf(device))).map(() => device))
  }
})

it('shows on each device what several have corrected', async () => {
  for (const device of WRITERS) {
    await gotoScreen(pages[device], SCREEN)
    await expect.poll(() => textIn(pages[device], 'main')).toContain('3 corrections')
  }
})

it('shows a device that only reads all, and offers and shares nothing of it', async () => {
  const layersOffered = async (page: Page): Promise<readonly string[]> => {
    await openScreen(page, '#/record?article=spam')
    const choice = page.getByRole('dialog').locator('.visibility')
    await choice.waitFor()
    return await choice.locator('b').allInnerTexts()
  }
  await expect.poll(() => layersOffered(pages.Ben)).toHaveLength(3)
  await expect.poll(() => layersOffered(pages.Rita)).toHaveLength(2)
  await gotoScreen(pages.Rita, '#/articles/spam')
  await expect.poll(() => textIn(pages.Rita, '.private')).toContain(noteOf('Anna'))
  await save(pages.Rita, weekOf('Rita'))
  await save(
    pages.Anna,
    weekOf('Anna')
      .slice(0, 1)
      .map((entry) => ({ ...entry, id: 'anna-after-rita' })),
  )
  expected = [...expected, 'anna-after-rita'].toSorted()
  for (const device of WRITERS) await expect.poll(() => idsOn(pages[device])).toEqual(expected)
  await expect.poll(() => idsOn(pages.Rita)).toContain('anna-after-rita')
})

it('is on no paper, in no title and in no export, where it is on the screen', async () => {
  const page = pages.Cleo
  const heldBack = WRITERS.flatMap((device) => [wordOf(device, 'delegation'), wordOf(device, 'private')])
  let [shown, printed] = ['', '']
  for (const address of [
    'articles/spam',
    'articles/paperless-trading',
    'articles/anna-delegation-added',
    'meetings/anna-delegation-added',
    `meetings/${MEETING}`,
    'members/no',
    'mine',
    'matrix?cell=spam/no',
    `cable?meeting=${MEETING}`,
    'brief?article=spam',
    'delegation',
  ]) {
    await gotoScreen(page, `#/${address}`)
    await settled(page)
    shown += await visibleText(page.locator('main'))
    printed += (await textOnPaper(page)) + (await page.title())
  }
  for (const word of heldBack) expect(printed).not.toContain(word)
  for (const device of WRITERS) {
    expect(shown).toContain(wordOf(device, 'delegation'))
    expect(printed).toContain(wordOf(device, 'public'))
  }
})

it('gives a new device all that the delegation has in place of a lost one, by the recovery key', async () => {
  await contexts.Anna?.close()
  const page = await open('Dora', DESK, began + 7 * DAY_MS)
  await page.goto(PWA_URL + SCREEN)
  await page.getByRole('radio', { name: 'Use a recovery key' }).check()
  await page.locator('[name=delegation-text]').fill(letters.toUpperCase())
  await page.locator('[name=delegation-link]').fill(host.code)
  await page.locator('[name=delegation-device]').fill('Dora')
  await page.getByRole('button', { name: 'Join', exact: true }).click()
  await page.getByRole('heading', { name: 'Mission' }).waitFor()
  await appReady(page)
  await expect.poll(() => idsOn(page)).toEqual(expected)
  expect((await folded(page)) === (await folded(pages.Ben))).toBe(true)
  const authors = await authorsOn(page)
  expect(expected.map((id) => authors.get(id))).toEqual(
    expected.map(
      (id) => WRITERS.find((device) => id.startsWith(idOf(device))) ?? expect.stringMatching(/Anna|Ben|Cleo/),
    ),
  )
  expect(JSON.stringify(await readEntries(page))).not.toMatch(/-private-quetzal/)
  await removeDevice(page, 'Anna')
  await gotoScreen(pages.Ben, SCREEN)
  await pages.Ben.getByText('Removed devices', { exact: true }).click()
  await expect.poll(() => textIn(pages.Ben, 'main')).toMatch(/Anna, removed by Dora/)
})

it('leaves no word of any layer at the server', () => {
  expect(filesWith(folder, 'plenary.')).not.toBe('')
  for (const word of ['quetzal', 'Thursday with', letters, 'Mission', 'Anna', 'Dora', 'Rita', 'spam'])
    expect(filesWith(folder, word), word).toBe('')
})

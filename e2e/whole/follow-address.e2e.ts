/**
 * A published negotiation followed from another origin, over TLS, with real Caddy for both: taken over with its address, a newer version
 * seen and taken over and taken back, and each fault told in words, with nothing taken.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page, Request, Route } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Pack } from '../../shared/pack/schema'
import { violations } from '../../testing/browsers/axe'
import { BUILDS, PWA_URL } from '../../testing/browsers/builds'
import { serveWithCaddy } from '../../testing/browsers/caddy-server'
import { type Chromium, openChromium } from '../../testing/browsers/chromium'
import { appReady } from '../../testing/browsers/faults/kill'
import { scratchFolder } from '../../testing/browsers/fixtures'
import type { PwaServer } from '../../testing/browsers/pwa-server'
import { newKey, signPack } from '../../tools/packs/signing'
import { ROOT } from '../../tools/programs/process.mjs'

const folder = scratchFolder()
const site = join(folder, 'talks')
let app: PwaServer
let host: PwaServer
let chromium: Chromium
let page: Page
let keys: readonly [own: unknown, other: unknown]

const main = (): Locator => page.locator('main')
const form = (): Locator => main().locator('.follow-address')
const followed = (): Locator => main().locator('.followed')
const addressOf = (path: string) => `https://127.0.0.1:${host.port}/${path}`

const PACK: Pack = JSON.parse(readFileSync(join(BUILDS.pwa, 'packs/wto-ecommerce.json'), 'utf8'))

/** The dataset as a later version, in which one more article is parked. */
function later(version: string): string {
  const last = PACK.observations.findLast(({ article }) => article === 'spam')
  if (!last) throw new Error('not in the pack')
  const observation = { ...last, id: 'followed-0001', date: '2026-10-01', status: 'parked' }
  return JSON.stringify({ ...PACK, version, observations: [...PACK.observations, observation] })
}

const dataset = join(site, 'data', 'dataset.json')
/** Publishes a dataset with the command, as its keeper does. */
function publish(text: string): void {
  const file = join(folder, 'dataset.json')
  writeFileSync(file, text)
  const command = [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'tools/publish-site.ts')]
  const { status, stderr } = spawnSync(process.execPath, [...command, file, site], { encoding: 'utf8', cwd: ROOT })
  if (status !== 0) throw new Error(stderr)
}

/** An answer of the host under a path that lets every page read it. */
function put(path: string, text: string): void {
  const file = join(folder, path)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, text)
}

/** Opens the app anew; true where it then asked for the dataset. */
async function isAskedAtOpening(): Promise<boolean> {
  const asked: string[] = []
  const note = (request: Request) => void asked.push(request.url())
  page.on('request', note)
  const looks = page.waitForRequest(/look-at-opening/)
  await page.reload()
  await looks
  await page.waitForTimeout(1000)
  page.off('request', note)
  return asked.includes(addressOf('talks/data/dataset.json'))
}

async function openNegotiations(): Promise<void> {
  await page.goto(`${PWA_URL}#/negotiations`)
  await form().waitFor()
}

beforeAll(async () => {
  ;[app, host] = [
    await serveWithCaddy(BUILDS.pwa),
    await serveWithCaddy(folder, join(ROOT, 'e2e/pages/published.caddyfile')),
  ]
  keys = [await newKey(), await newKey()]
  const rules = [`MAP localhost:4173 127.0.0.1:${app.port}`, 'MAP localhost 127.0.0.1', 'MAP * ~NOTFOUND']
  chromium = await openChromium({
    args: ['--ignore-certificate-errors', `--host-resolver-rules=${rules.join(', ')}, EXCLUDE 127.0.0.1`],
  })
  page = await chromium.context.newPage()
  page.setDefaultTimeout(20_000)
  publish(await signPack(later('2999.1.1'), keys[0]))
  await page.goto(PWA_URL)
  await appReady(page)
})
afterAll(async () => {
  await chromium.close()
  await app.kill()
  await host.kill()
})

it('opens the dataset of a site in the preview, by the address of any of its pages', async () => {
  await openNegotiations()
  expect(await violations(page)).toEqual([])
  const asked = page.waitForRequest((request) => request.url() === addressOf('talks/data/dataset.json'))
  // Off the main thread, which a large or deep file would hold.
  const reads = page.waitForEvent('worker', (worker) => /pack-worker/.test(worker.url()))
  await form().getByLabel('Web address').fill(addressOf('talks/en/articles/spam/'))
  await form().getByRole('button', { name: 'Open' }).click()
  const headers = await (await asked).allHeaders()
  await reads
  await main().locator('.preview').getByText('2999.1.1').first().waitFor()
  expect(await main().locator('.preview').textContent()).toMatch(/first signed dataset for this negotiation/)
  expect(Object.keys(headers).filter((name) => /cookie|referer|authorization/.test(name))).toEqual([])
  expect(headers.origin).toBe('null')
  expect(await page.locator('iframe').count()).toBe(0)
})

it('takes it over by choice, and follows the address from then on', async () => {
  await main().locator('.preview .btn.primary').dblclick()
  await page.getByText('Dataset 2999.1.1').first().waitFor()
  await openNegotiations()
  await followed().getByText(`Followed at 127.0.0.1:${host.port}`).waitFor()
  // The version before stays the one that ships, however often it was pressed.
  await main()
    .getByRole('button', { name: `Go back from version 2999.1.1 to ${PACK.version}` })
    .waitFor()
  await followed().getByRole('button', { name: 'Check for a newer version' }).click()
  await followed().getByText('This is the newest version.').waitFor()
})

it('shows a newer version and what it changes, takes it over and takes it back', async () => {
  const newer = JSON.parse(later('2999.1.2'))
  const text = JSON.stringify({
    ...newer,
    observations: newer.observations.filter(({ id }: { id: string }) => id !== 'followed-0001'),
  })
  writeFileSync(dataset, await signPack(text, keys[0]))
  await followed().getByRole('button', { name: 'Check for a newer version' }).click()
  await followed().getByText('Version 2999.1.2 is there: one status changes.').waitFor()
  await followed().getByRole('button', { name: 'See' }).click()
  await main().locator('.preview').getByText('same key as the previous dataset').waitFor()
  await main().locator('.preview .btn.primary').click()
  await page.getByText('Dataset 2999.1.2').first().waitFor()
  await openNegotiations()
  await main().getByRole('button', { name: 'Go back from version 2999.1.2 to 2999.1.1' }).click()
  await main().getByText('Dataset version 2999.1.1').first().waitFor()
})

it.each([
  [
    'an older version',
    async () => await signPack(later('2020.1.1'), keys[0]),
    /has version 2020\.1\.1, which is not later/,
  ],
  [
    'the key of another',
    async () => await signPack(later('2999.1.3'), keys[1]),
    /not signed by the key that signed yours/,
  ],
  ['no signature', async () => later('2999.1.3'), /not signed by the key that signed yours/],
  [
    'one byte altered',
    async () => (await signPack(later('2999.1.3'), keys[0])).replace('parked', 'perked'),
    /no valid dataset/,
  ],
  [
    'another negotiation',
    async () => later('2999.1.3').replace('"id":"wto-ecommerce"', '"id":"other-talks"'),
    /another negotiation/,
  ],
] as const)('changes nothing at %s, and says so', async (_, make, words) => {
  await openNegotiations()
  writeFileSync(dataset, await make())
  await followed().getByRole('button', { name: 'Check for a newer version' }).click()
  await expect.poll(() => followed().locator('[role=alert]').first().textContent()).toMatch(words)
  await main().getByText('Dataset version 2999.1.1').first().waitFor()
})

it.each([
  ['plain http', 'http://127.0.0.1/talks/', /begins with https/],
  ['a query', 'https://HOST/talks/?a=1', /alone, without a user name/],
  ['words', 'trade talks', /Enter a web address/],
  ['a host that is not there', 'https://nowhere.example/', /does not answer/],
  ['a file that is not there', 'https://HOST/talks/none.json', /answers with 404/],
  ['a page', 'https://HOST/page/a.json', /no valid dataset/],
  ['a file of another type', 'https://HOST/page/picture.json', /is no dataset/],
  ['a host that lets no page read it', 'https://HOST/closed/data.json', /Access-Control-Allow-Origin/],
  ['one that leads to another host', 'https://HOST/moved/data.json', /leads to another host, localhost/],
  ['an answer that breaks off', 'https://HOST/page/broken.json', /does not answer/],
  ['a version of very many digits', 'https://HOST/page/digits.json', /no valid dataset/],
  ['more than 20 MB', 'https://HOST/page/large.json', /larger than 20 MB/],
  ['arrays in arrays without end', 'https://HOST/page/deep.json', /no valid dataset/],
  ['a backup', 'https://HOST/page/backup.json', /no valid dataset/],
])('tells the user what to do with %s', async (_, entered, words) => {
  put('page/picture.json', '')
  put('page/a.json', '<!doctype html>')
  put('page/large.json', ' '.repeat(20_000_001))
  put('page/broken.json', 'not compressed, as its header says')
  put('page/digits.json', later('9'.repeat(400)))
  put('page/deep.json', '['.repeat(3_900_000))
  put('page/backup.json', '{"plenary":"backup"}')
  put('closed/data.json', '{}')
  await openNegotiations()
  await form()
    .getByLabel('Web address')
    .fill(entered.replace('HOST', `127.0.0.1:${host.port}`))
  await form().getByRole('button', { name: 'Open' }).click()
  await expect.poll(() => form().locator('[role=alert]').textContent()).toMatch(words)
})

it('stays where the user went while it fetched', async () => {
  await openNegotiations()
  const held: Route[] = []
  await page.route(addressOf('talks/data/dataset.json'), (route) => void held.push(route))
  await form().getByLabel('Web address').fill(addressOf('talks/'))
  await form().getByRole('button', { name: 'Open' }).click()
  await expect.poll(() => held.length).toBe(1)
  await page.evaluate(() => {
    location.hash = '#/meetings'
  })
  await form().waitFor({ state: 'detached' })
  await held[0]?.continue()
  await page.locator('iframe').waitFor({ state: 'detached' })
  await page.unrouteAll()
  // Longer than a dataset takes to be read.
  await page.waitForTimeout(1000)
  expect(new URL(page.url()).hash).toBe('#/meetings')
})

it('looks there when the app opens, if that was chosen, at most once an hour', async () => {
  await openNegotiations()
  await followed().getByLabel('Check when Plenary opens').check()
  const newer = { ...JSON.parse(later('2999.1.4')), observations: PACK.observations }
  writeFileSync(dataset, await signPack(JSON.stringify(newer), keys[0]))
  await page.evaluate(() => localStorage.setItem('plenary.hides-private', '1'))
  expect(await isAskedAtOpening()).toBe(false)
  await page.evaluate(() => localStorage.removeItem('plenary.hides-private'))
  expect(await isAskedAtOpening()).toBe(true)
  await page.getByText('version 2999.1.4 is there. One status changes.').waitFor()
  await page.getByRole('button', { name: 'See' }).click()
  await main().locator('.preview').getByText('2999.1.4').first().waitFor()
  expect(await isAskedAtOpening()).toBe(false)
})

it('stops following', async () => {
  await openNegotiations()
  const other = await chromium.context.newPage()
  await other.goto(`${PWA_URL}#/negotiations`)
  const inOther = other.locator('main .followed')
  await inOther.waitFor()
  await followed().getByRole('button', { name: 'Stop following' }).click()
  await inOther.getByLabel('Check when Plenary opens').click()
  await inOther.waitFor({ state: 'detached' })
  await other.close()
  await followed().waitFor({ state: 'detached' })
  await page.reload()
  await form().waitFor()
  expect(await followed().count()).toBe(0)
})

it('lets the app itself reach no other host, and its frame nothing of the app', async () => {
  const outcomes = await page.evaluate(async (address) => {
    const own = await fetch(address).then(
      () => 'read',
      () => 'refused',
    )
    const frame = document.createElement('iframe')
    frame.setAttribute('sandbox', 'allow-scripts')
    frame.src = 'fetching.html'
    await new Promise((resolve) => {
      frame.onload = resolve
      document.body.append(frame)
    })
    const inside = frame.contentDocument === null ? 'apart' : 'reachable'
    frame.remove()
    return [own, inside]
  }, addressOf('talks/data/dataset.json'))
  expect(outcomes).toEqual(['refused', 'apart'])
})

it.each([
  ['a frame of the app’s making', true, ['begun', 'unshared']],
  // Its origin would be that of the host: it could read what lies there, for whoever made the frame.
  ['a frame without a sandbox, of a host that sends no header', false, []],
] as const)('answers in %s', async (_, isSandboxed, expected) => {
  put('page/fetching.html', readFileSync(join(BUILDS.pwa, 'fetching.html'), 'utf8'))
  put('page/stranger.html', '<!doctype html>')
  const stranger = await chromium.context.newPage()
  await stranger.goto(addressOf('page/stranger.html'))
  const answers = await stranger.evaluate(
    async ([address, isSandboxed]) => {
      const frame = document.createElement('iframe')
      if (isSandboxed) frame.setAttribute('sandbox', 'allow-scripts')
      frame.src = 'fetching.html'
      await new Promise((resolve) => {
        frame.onload = resolve
        document.body.append(frame)
      })
      const { port1, port2 } = new MessageChannel()
      const said: string[] = []
      port1.onmessage = ({ data: { kind, problem } }) => said.push(problem ?? kind)
      frame.contentWindow?.postMessage(address, '*', [port2])
      await new Promise((resolve) => setTimeout(resolve, 500))
      return said
    },
    [addressOf('closed/data.json'), isSandboxed] as const,
  )
  await stranger.close()
  expect(answers).toEqual(expected)
})

it('forgets the address of a negotiation that is removed', async () => {
  const known = () => page.evaluate(() => localStorage.getItem('plenary.followed'))
  const other = JSON.parse(later('2999.1.1'))
  writeFileSync(dataset, JSON.stringify({ ...other, id: 'constructor', names: { en: 'Other talks' } }))
  await openNegotiations()
  await form().getByLabel('Web address').fill(addressOf('talks/'))
  await form().getByRole('button', { name: 'Open' }).click()
  await main().locator('.preview .btn.primary').click()
  await expect.poll(known).toContain('constructor')
  await openNegotiations()
  const negotiation = main().locator('.negotiation', { hasText: 'Other talks' }).first()
  await negotiation.getByRole('button', { name: 'Remove' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click()
  await expect.poll(known).not.toContain('constructor')
})

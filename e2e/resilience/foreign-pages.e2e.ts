/** Pages of other origins and crafted addresses: a frame, a form posted to the share target, sixty thousand slashes. */
import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PWA_URL } from '../../testing/browsers/builds'
import { checkpointIsSaved } from '../../testing/browsers/checkpoint'
import { type Chromium, openChromium } from '../../testing/browsers/chromium'
import { CRAFTED_HASHES } from '../../testing/browsers/crafted-hashes'
import { appReady } from '../../testing/browsers/faults/kill'
import { type PwaServer, servePwa } from '../../testing/browsers/pwa-server'

const WORDS = 'Spam was cleaned, says the page'
const HEADERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/named': {},
  '/without-referrer': { 'referrer-policy': 'no-referrer' },
  '/sandboxed': { 'content-security-policy': 'sandbox allow-forms allow-scripts allow-top-navigation' },
}
const FORM = `<form method="post" enctype="multipart/form-data" action="${PWA_URL}share"><input name="text" value="${WORDS}"></form>
  <script>setTimeout(() => document.forms[0].submit(), 300)</script>`
const FRAME = `<iframe src="${PWA_URL}#/articles/spam" width="900" height="600"></iframe>`

let pwa: PwaServer
let chromium: Chromium
let other: Server
let origin: string
beforeAll(async () => {
  pwa = await servePwa()
  chromium = await openChromium({ pwaPort: pwa.port, hasWindows: true })
  other = createServer((request, response) => {
    const headers = HEADERS[request.url ?? ''] ?? {}
    response.writeHead(200, { 'content-type': 'text/html', ...headers }).end(request.url === '/frame' ? FRAME : FORM)
  })
  await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening))
  const at = other.address()
  origin = `http://127.0.0.1:${typeof at === 'object' ? at?.port : 0}`
})
afterAll(async () => {
  await chromium.close()
  await pwa.kill()
  other.close()
})

describe('a form of another site, posted to the share target', () => {
  it.each([
    ['/named', 'is refused'],
    ['/without-referrer', 'waits for an answer'],
    ['/sandboxed', 'waits for an answer'],
  ])('%s %s, and fills nothing', async (path, outcome) => {
    const page = await chromium.context.newPage()
    await page.goto(PWA_URL)
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    await page.goto(origin + path)
    await page.waitForURL('**/#/reader')
    await page.locator('#reader-text').waitFor()
    if (outcome === 'is refused') await page.waitForTimeout(1000)
    else await page.getByRole('button', { name: 'Discard' }).click()
    await expect.poll(() => page.locator('main').textContent()).not.toContain(WORDS)
    expect(await page.locator('#reader-text').inputValue()).toBe('')
    await page.reload()
    await page.locator('#reader-text').waitFor()
    await page.waitForTimeout(500)
    expect(await page.locator('main').textContent()).not.toContain(WORDS)
    await page.close()
  })
})

it('does not open in a frame, where the server sends no header against it', async () => {
  const page = await chromium.context.newPage()
  await page.route('**/*', async (route) => {
    if (!route.request().url().startsWith(PWA_URL)) return await route.continue()
    // The test's own request knows no resolver rules.
    const answer = await route.fetch({ url: route.request().url().replace(PWA_URL, `http://127.0.0.1:${pwa.port}/`) })
    const { 'x-frame-options': _x, 'content-security-policy': _policy, ...headers } = answer.headers()
    await route.fulfill({ response: answer, headers })
  })
  await page.goto(`${origin}/frame`)
  const frame = page.frameLocator('iframe')
  await frame.getByText('Plenary does not open inside another page.').waitFor()
  expect(await frame.getByRole('link').getAttribute('href')).toBe(`${PWA_URL}#/articles/spam`)
  expect(await frame.locator('main, button, input').count()).toBe(0)
  await page.close()
})

it('shows no board in a frame of its own site, where the server sends no header against it', async () => {
  const bare = createServer(async ({ url }, response) => {
    const answer = await fetch(`http://127.0.0.1:${pwa.port}${url}`)
    const type = { 'content-type': answer.headers.get('content-type') ?? 'text/html' }
    response.writeHead(answer.status, type).end(Buffer.from(await answer.arrayBuffer()))
  })
  await new Promise<void>((listening) => bare.listen(0, '127.0.0.1', listening))
  const at = bare.address()
  const browser = await openChromium({ pwaPort: typeof at === 'object' ? (at?.port ?? 0) : 0 })
  try {
    const page = await browser.context.newPage()
    await page.goto(PWA_URL)
    await appReady(page)
    await checkpointIsSaved(page)
    // The frame comes from the service worker: the browser lets no page of the test's into the local network.
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    const host = await browser.context.newPage()
    await host.addInitScript(() => {
      const drawn: string[] = []
      Object.assign(window, { drawn })
      new MutationObserver(() => drawn.push(document.querySelector('table')?.className ?? '')).observe(document, {
        childList: true,
        subtree: true,
      })
    })
    // The same host and another port: the same site, which shares its storage with the frame.
    const body = `<iframe src="${PWA_URL}" width="1200" height="800"></iframe>`
    await host.route('http://localhost:5555/', (route) => route.fulfill({ contentType: 'text/html', body }))
    await host.goto('http://localhost:5555/')
    await host.frameLocator('iframe').getByText('Plenary does not open inside another page.').waitFor()
    const drawn = await host.frames()[1]?.evaluate(() => Reflect.get(window, 'drawn'))
    expect(drawn).not.toEqual([])
    expect(drawn).not.toContain('board')
  } finally {
    await browser.close()
    bare.close()
  }
})

describe('an address of sixty thousand characters', () => {
  it.each(CRAFTED_HASHES.map((hash) => [hash.slice(0, 12), hash.slice(-6), hash]))(
    '%s…%s opens in Chromium',
    async (_, __, hash) => {
      const page = await chromium.context.newPage()
      await page.goto(PWA_URL + hash)
      await page.locator('main h1').waitFor({ timeout: 10_000 })
      await page.locator('footer').waitFor({ timeout: 10_000 })
      await page.close()
    },
  )
})

/**
 * A host that runs Caddy with the configuration of `deploy/`: headers, installation, updates through the service worker. Signed
 * datasets, and a backup restored on another device.
 */
import { once } from 'node:events'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { get, IncomingMessage } from 'node:http'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { BUILDS, PWA_URL } from '../../testing/browsers/builds'
import { serveWithCaddy } from '../../testing/browsers/caddy-server'
import { deliver } from '../../testing/browsers/faults/deliver'
import { Device, statusText } from '../../testing/browsers/faults/device'
import { devicePerTest, expectStatus } from '../../testing/browsers/faults/fixture'
import { appReady } from '../../testing/browsers/faults/kill'
import { observations } from '../../testing/browsers/faults/records'
import { serveSite } from '../../testing/browsers/faults/site'
import { scratchFolder } from '../../testing/browsers/fixtures'
import { serveNextBuild } from '../../testing/browsers/next-build'
import { newKey, signPack } from '../../tools/packs/signing'
import { policyOf } from '../../tools/programs/static-server.mjs'
import { FETCHING_HEADER, HOST_HEADERS, IMMUTABLE, MEDIA_TYPES, REVALIDATED } from '../../tools/vite/host-headers'

const own = devicePerTest()
const scratch = scratchFolder()

const scriptOf = (page: Page) => page.evaluate(() => document.querySelector<HTMLScriptElement>('script[src]')?.src)

/** One file of each kind, and a name that is not there. */
function filesOfHost(): readonly (readonly [path: string, extension: string, cache: string])[] {
  const assets = readdirSync(join(BUILDS.pwa, 'assets'))
  const hashed = ['js', 'css'].map((extension) => {
    const name = assets.find((asset) => asset.endsWith(`.${extension}`))
    return [`assets/${name}`, extension, IMMUTABLE] as const
  })
  const others = [
    '',
    'index.html',
    'sw.js',
    'manifest.webmanifest',
    'packs/wto-ecommerce.json',
    'icons/icon.svg',
    'icons/icon-192.png',
    'third-party.md',
  ].map((path) => [path, path.split('.')[1] ?? 'html', REVALIDATED] as const)
  return [...hashed, ...others, ['assets/none-01234567.js', '', REVALIDATED], ['none', '', REVALIDATED]]
}

/** The answer to a request under this name, which `fetch` cannot give. */
async function asked(port: number, host: string): Promise<IncomingMessage> {
  const [answer] = await once(get({ port, headers: { host } }), 'response')
  if (!(answer instanceof IncomingMessage)) throw new Error('no answer')
  return answer.resume()
}

describe('a host that runs Caddy', () => {
  it('sends the headers of the table with every file, and no other policy than that of the page', async () => {
    const server = await serveWithCaddy(BUILDS.pwa)
    try {
      for (const [path, extension, cache] of filesOfHost()) {
        const { status, headers } = await fetch(`http://localhost:${server.port}/${path}`)
        const sent = Object.fromEntries(Object.keys(HOST_HEADERS).map((name) => [name, headers.get(name)]))
        const type = headers.get('content-type')?.split(';')[0]
        expect({ path, status, cache: headers.get('cache-control'), ...sent }).toEqual({
          path,
          status: extension === '' ? 404 : 200,
          cache,
          ...HOST_HEADERS,
          'strict-transport-security': null,
        })
        if (extension !== '') expect([path, type]).toEqual([path, MEDIA_TYPES[extension]])
      }
      const page = await fetch(`http://localhost:${server.port}/`)
      expect(page.headers.get('content-security-policy')).toBe(`${policyOf(await page.text())}; frame-ancestors 'none'`)
      const fetching = await fetch(`http://localhost:${server.port}/fetching.html`)
      expect(fetching.headers.get('content-security-policy')).toBe(FETCHING_HEADER)
      expect(page.headers.get('content-encoding')).toBe('gzip')
      const { headers } = await asked(server.port, 'plenary.example')
      expect(headers).toMatchObject(HOST_HEADERS)
    } finally {
      await server.kill()
    }
  })

  it('gives an app that can be installed and works offline', async () => {
    const site = await serveSite(serveWithCaddy)
    const device = new Device(site, { hasWorker: true })
    try {
      const page = await device.openTab()
      await expectStatus(page, /ready to work offline/)
      const session = await page.context().newCDPSession(page)
      expect(await session.send('Page.getInstallabilityErrors')).toEqual({ installabilityErrors: [] })
      await site.kill()
      await page.reload()
      await appReady(page)
    } finally {
      await device.remove()
      await site.remove()
    }
  })
})

describe('an update', () => {
  it('when postponed leaves the old version working offline; when applied is announced in other tabs', async () => {
    const moving = await serveSite(serveWithCaddy)
    const device = new Device(moving, { hasWorker: true })
    const one = await device.openTab()
    await expectStatus(one, /ready to work offline/)
    const two = await device.openTab()
    expect(await deliver(one, device, observations(3))).toBe('kept')
    await two.reload()
    await appReady(two)
    const before = await scriptOf(one)
    await serveNextBuild(moving.folder, one)
    await expectStatus(one, /new version of Plenary is available/)
    await one.getByRole('button', { name: 'Later' }).first().click()
    await moving.kill()
    for (const [screen, words] of [
      ['pictures', /Each chart is also a table/],
      ['files', /Import and export/],
      ['list', /My list/],
    ] as const) {
      await one.goto(`${PWA_URL}#/${screen}`)
      await expectStatus(one, words)
      expect(await statusText(one)).not.toMatch(/did not load/)
    }
    await one.reload()
    await expectStatus(one, /3 entries added/)
    expect(await scriptOf(one)).toBe(before)

    await moving.restart()
    await one.reload()
    await expectStatus(one, /new version of Plenary is available/)
    await one.getByRole('button', { name: 'Reload', exact: true }).click()
    await expect.poll(() => scriptOf(one)).not.toBe(before)
    await expectStatus(one, /3 entries added/)
    await expectStatus(two, /updated in another window/)
    await device.remove()
    await moving.remove()
  }, 120_000)
})

describe('a dataset from a file', () => {
  const pack = readFileSync(join(BUILDS.pwa, 'packs/wto-ecommerce.json'), 'utf8').trim()
  const later = pack.replace(/"version":"[^"]+"/, '"version":"2999.1.1"')
  const choose = async (page: Page, text: string) => {
    const file = join(scratch, 'pack.json')
    writeFileSync(file, text)
    await page.setInputFiles('#files-file', file)
  }

  it('shows its signer and changes, can be reverted, and is refused with one byte altered', async () => {
    const key = await newKey()
    const signed = await signPack(later, key)
    const page = await own.device.openTab()
    await page.goto(`${PWA_URL}#/files`)
    await appReady(page)
    const at = Math.floor(signed.length / 2)
    await choose(page, signed.slice(0, at) + (signed[at] === 'a' ? 'b' : 'a') + signed.slice(at + 1))
    await expect.poll(() => page.locator('main').textContent()).toMatch(/changed after it was signed/)
    await choose(page, signed)
    await expect.poll(() => page.locator('.preview').textContent()).toContain(key.publicKey.slice(0, 5))
    await page.locator('.preview .btn.primary').click()
    await expectStatus(page, /Dataset 2999.1.1/)
    await page.reload()
    await expect.poll(() => page.locator('main').textContent()).toContain(key.publicKey.slice(0, 5))
    await page.goto(`${PWA_URL}#/negotiations`)
    await page.getByRole('button', { name: /2026\./ }).click()
    await expectStatus(page, /Dataset 2026\./)
  })
  it('is compared with the previous key: another key or none raises an alert', async () => {
    const [key, other] = [await newKey(), await newKey()]
    const page = await own.device.openTab()
    await page.goto(`${PWA_URL}#/files`)
    await appReady(page)
    const preview = page.locator('.preview')
    await choose(page, await signPack(later, key))
    await expect.poll(() => preview.textContent()).toMatch(/first signed dataset for this negotiation/)
    await preview.locator('.btn.primary').click()
    await expectStatus(page, /Dataset 2999.1.1/)
    await page.reload()
    await appReady(page)
    const newer = later.replace('2999.1.1', '2999.1.2')
    await choose(page, await signPack(newer, key))
    await expect.poll(() => preview.textContent()).toMatch(/same key as the previous dataset/)
    await choose(page, await signPack(newer, other))
    await expect.poll(() => preview.locator('[role=alert]').textContent()).toMatch(/signed with a different key/)
    expect(await preview.textContent()).toContain(key.publicKey.slice(0, 5))
    await choose(page, newer)
    await expect.poll(() => preview.locator('[role=alert]').textContent()).toMatch(/This one is not/)
  })
  it('is reported when unsigned', async () => {
    const page = await own.device.openTab()
    await page.goto(`${PWA_URL}#/files`)
    await appReady(page)
    await choose(page, later)
    await expect.poll(() => page.locator('.preview').textContent()).toMatch(/This dataset is not signed/)
  })
})

it('a backup restores all entries on another device', async () => {
  const page = await own.device.openTab()
  await appReady(page)
  expect(await deliver(page, own.device, observations(30))).toBe('kept')
  await page.goto(`${PWA_URL}#/files`)
  const download = page.waitForEvent('download')
  await page.locator('main .btn.primary').first().click()
  const file = join(scratch, 'backup.plenary')
  await (await download).saveAs(file)
  await expectStatus(page, /Backed up today/)
  const other = new Device(own.site)
  try {
    const there = await other.openTab()
    await there.goto(`${PWA_URL}#/files`)
    await appReady(there)
    await there.setInputFiles('#files-file', file)
    await there.locator('.preview .btn.primary').click()
    await expectStatus(there, /30 entries added/)
    for (const [id, record] of own.device.confirmed) other.confirmed.set(id, record)
    expect(await other.lost(there)).toEqual([])
    writeFileSync(file, readFileSync(file, 'utf8').replace('Set aside', 'Set asunder'))
    await there.setInputFiles('#files-file', file)
    await expectStatus(there, /is damaged: its content does not match/)
    expect(await other.lost(there)).toEqual([])
  } finally {
    await other.remove()
  }
})

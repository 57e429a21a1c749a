/** The same promises in Firefox, as far as it can be driven. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signedBytes } from '../shared/pack/signature'
import { newKey, signPack } from '../tools/signing'
import { anObservation } from './faults/records'
import { PWA_URL } from './harness/builds'
import { type Firefox, openFirefox } from './harness/firefox'
import { type PwaServer, servePwa } from './harness/pwa-server'

type Page = Awaited<ReturnType<Firefox['openPage']>>
let pwa: PwaServer
let firefox: Firefox
beforeAll(async () => {
  pwa = await servePwa()
  firefox = await openFirefox({ pwaPort: pwa.port })
})
afterAll(async () => {
  await firefox.close()
  await pwa.kill()
})

const text = (page: Page) => page.evaluate(() => document.body.textContent ?? '')
const says = (page: Page, words: RegExp) => expect.poll(() => text(page), { timeout: 20_000 }).toMatch(words)

describe('in Firefox', () => {
  it('the record survives a deletion under the tab, and no screen runs into the policy', async () => {
    const page = await firefox.openPage()
    await page.evaluateOnNewDocument(() => {
      Object.assign(globalThis, { violations: [] })
      addEventListener('securitypolicyviolation', (event) =>
        Reflect.get(globalThis, 'violations').push(`${event.violatedDirective} ${event.blockedURI}`),
      )
    })
    await page.goto(PWA_URL)
    await says(page, /356 observations/)
    const message = { plenary: 'bridge', from: 'extension', type: 'records', records: [anObservation('firefox')] }
    // Said again until it is heard, as the extension does: the same record is kept once.
    await expect
      .poll(
        async () => {
          await page.evaluate((data) => window.postMessage(data, location.origin), message)
          return await text(page)
        },
        { timeout: 20_000 },
      )
      .toMatch(/One record of your own/)
    await page.evaluate(() => {
      indexedDB.deleteDatabase('plenary')
    })
    await says(page, /One record was put back from the second copy/)
    await page.reload()
    await says(page, /One record of your own/)
    for (const screen of ['articles/spam', 'matrix', 'files', 'pictures', 'room', 'settings']) {
      await page.goto(`${PWA_URL}#/${screen}`)
      await expect.poll(() => page.evaluate(() => document.querySelector('main h1') !== null)).toBe(true)
      expect([screen, await page.evaluate(() => Reflect.get(globalThis, 'violations'))]).toEqual([screen, []])
    }
    await page.close()
  })

  it('checks signatures itself', async () => {
    const key = await newKey()
    const signed = await signPack('{"schema":1}', key)
    const value = /"value":"([^"]+)"/.exec(signed)?.[1] ?? ''
    const page = await firefox.openPage()
    await page.goto(PWA_URL)
    const check = (said: string) =>
      page.evaluate(
        async (raw, signature, bytes) => {
          const from = (base64url: string) =>
            Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0))
          const imported = await crypto.subtle.importKey('raw', from(raw), 'Ed25519', false, ['verify'])
          return crypto.subtle.verify('Ed25519', imported, from(signature), new TextEncoder().encode(bytes))
        },
        key.publicKey,
        value,
        said,
      )
    expect(await check(signedBytes('{"schema":1}'))).toBe(true)
    expect(await check(signedBytes('{"schema":2}'))).toBe(false)
    await page.close()
  })
})

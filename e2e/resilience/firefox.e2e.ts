/** Resilience in Firefox: recovery, private windows, signatures, crafted addresses. The passphrase is a story of every engine. */
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Pack } from '../../shared/pack/schema'
import { signedBytes } from '../../shared/pack/signature'
import { PWA_URL } from '../../testing/browsers/builds'
import { CRAFTED_HASHES } from '../../testing/browsers/crafted-hashes'
import { anObservation } from '../../testing/browsers/faults/records'
import { type Firefox, openFirefox } from '../../testing/browsers/firefox'
import { servedPwa } from '../../testing/browsers/fixtures'
import { FROM_EXTENSION } from '../../testing/browsers/pairing'
import { removeFolder } from '../../testing/browsers/remove-folder'
import { newKey, signPack } from '../../tools/packs/signing'

type Page = Awaited<ReturnType<Firefox['openPage']>>
let firefox: Firefox
const pwa = servedPwa()
beforeAll(async () => {
  firefox = await openFirefox({ pwaPort: pwa.port })
})
afterAll(async () => {
  await firefox.close()
})

const message = (records: readonly unknown[]) => ({ ...FROM_EXTENSION, type: 'records', records, heldBack: 0 })
/** Sends records until the page shows the expected text: duplicates are ignored. */
const hand = (page: Page, records: readonly unknown[], words: RegExp) =>
  expect
    .poll(async () => {
      await page.evaluate((data) => {
        localStorage.setItem('plenary-extension', data.token)
        window.postMessage(data, location.origin)
      }, message(records))
      return await text(page)
    })
    .toMatch(words)
const text = (page: Page) => page.evaluate(() => document.body.textContent ?? '')
const { observations }: Pack = JSON.parse(readFileSync('public/packs/wto-ecommerce.json', 'utf8'))
const SHIPPED = new RegExp(`${observations.length} status updates`)
const says = (page: Page, words: RegExp) => expect.poll(() => text(page)).toMatch(words)

describe('in Firefox', () => {
  it('entries survive a deletion of the database, and no screen violates the policy', async () => {
    const page = await firefox.openPage()
    await page.evaluateOnNewDocument(() => {
      Object.assign(globalThis, { violations: [] })
      addEventListener('securitypolicyviolation', (event) =>
        Reflect.get(globalThis, 'violations').push(`${event.violatedDirective} ${event.blockedURI}`),
      )
    })
    await page.goto(PWA_URL)
    await says(page, SHIPPED)
    await hand(page, [anObservation('firefox')], /One entry added/)
    await page.evaluate(() => {
      indexedDB.deleteDatabase('plenary')
    })
    await says(page, /One entry was restored from the second copy/)
    await page.reload()
    await says(page, /One entry added/)
    for (const screen of ['articles/spam', 'matrix', 'files', 'pictures', 'room', 'settings']) {
      await page.goto(`${PWA_URL}#/${screen}`)
      await expect.poll(() => page.evaluate(() => document.querySelector('main h1') !== null)).toBe(true)
      expect([screen, await page.evaluate(() => Reflect.get(globalThis, 'violations'))]).toEqual([screen, []])
    }
    await page.close()
  })

  it('a private window saves while it is open, warns about the missing backup, and loses its entries on close', async () => {
    const profileDir = mkdtempSync(join(tmpdir(), 'plenary-firefox-'))
    try {
      for (const life of [1, 2]) {
        const window = await openFirefox({ pwaPort: pwa.port, profileDir, isPrivate: true })
        const page = await window.openPage()
        await page.goto(PWA_URL)
        await says(page, SHIPPED)
        // The next window starts empty, without a loss notice.
        expect([life, await text(page)]).toEqual([
          life,
          expect.not.stringMatching(/(entry|entries) added|no longer on this device|restored/),
        ])
        await hand(page, [anObservation('private')], /One entry added/)
        await says(page, /Never backed up/)
        await says(page, /may delete your data, always in a private window/)
        await page.reload()
        await says(page, /One entry added/)
        await window.close()
      }
    } finally {
      removeFolder(profileDir)
    }
  }, 120_000)

  it('verifies Ed25519 signatures', async () => {
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

  it('opens addresses of sixty thousand characters', async () => {
    for (const hash of CRAFTED_HASHES) {
      const page = await firefox.openPage()
      await page.goto(PWA_URL + hash)
      await page.waitForSelector('footer.foot', { timeout: 15_000 })
      await page.close()
    }
  })
})

/** Resilience in Firefox: recovery, passphrase, private windows, signatures. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Pack } from '../../shared/pack/schema'
import { signedBytes } from '../../shared/pack/signature'
import { newKey, signPack } from '../../tools/signing'
import { PWA_URL } from '../harness/builds'
import { anObservation, PASSPHRASE } from '../harness/faults/records'
import { type Firefox, openFirefox } from '../harness/firefox'
import { servedPwa } from '../harness/fixtures'
import { FROM_EXTENSION } from '../harness/pairing'

type Page = Awaited<ReturnType<Firefox['openPage']>>
const CANARY = 'Zanzibar will fold on the ninth'
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
    .poll(
      async () => {
        await page.evaluate((data) => {
          localStorage.setItem('plenary-extension', data.token)
          window.postMessage(data, location.origin)
        }, message(records))
        return await text(page)
      },
      { timeout: 20_000 },
    )
    .toMatch(words)
const text = (page: Page) => page.evaluate(() => document.body.textContent ?? '')
const { observations }: Pack = JSON.parse(readFileSync('public/packs/wto-ecommerce.json', 'utf8'))
const SHIPPED = new RegExp(`${observations.length} status updates`)
const says = (page: Page, words: RegExp) => expect.poll(() => text(page), { timeout: 20_000 }).toMatch(words)

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

  it('private entries are absent from page and database until unlocked; a wrong passphrase is reported', async () => {
    const page = await firefox.openPage()
    await page.goto(PWA_URL)
    await says(page, SHIPPED)
    const secret = { ...anObservation('secret', 'private'), article: 'source-code', statement: CANARY }
    const open = { ...anObservation('open'), article: 'source-code', statement: 'Set aside for now.' }
    await hand(page, [secret, open], /\d entries added/)
    const type = async (fields: Record<string, string>, button: RegExp) => {
      await page.goto(`${PWA_URL}#/settings`)
      for (const [id, words] of Object.entries(fields)) {
        await page.waitForSelector(`#${id}`)
        await page.$eval(`#${id}`, (field) => field instanceof HTMLInputElement && field.select())
        await page.type(`#${id}`, words)
      }
      await page.$$eval(
        'main button',
        (all, pattern) => all.find((one) => new RegExp(pattern).test(one.textContent ?? ''))?.click(),
        button.source,
      )
    }
    const article = async () => {
      await page.goto(`${PWA_URL}#/articles/source-code`)
      await says(page, /Set aside for now\./)
      return await text(page)
    }
    const database = () =>
      page.evaluate(
        () =>
          new Promise<string>((resolve, reject) => {
            const opening = indexedDB.open('plenary')
            opening.onerror = () => reject(opening.error)
            opening.onsuccess = () => {
              const names = [...opening.result.objectStoreNames]
              const transaction = opening.result.transaction(names)
              const asked = names.map((name) => transaction.objectStore(name).getAll())
              transaction.oncomplete = () => resolve(JSON.stringify(asked.map(({ result }) => result)))
            }
          }),
      )
    expect(await article()).toContain(CANARY)
    expect(await database()).toContain(CANARY)
    await type({ 'lock-set-next': PASSPHRASE, 'lock-set-again': PASSPHRASE }, /^Set passphrase$/)
    await says(page, /Passphrase set. Private entries are now encrypted/)
    expect(await database()).not.toContain(CANARY)
    await page.reload()
    await says(page, /One private entry is locked/)
    expect(await article()).not.toContain(CANARY)
    await type({ 'lock-unlock-now': `${PASSPHRASE}x` }, /^Unlock$/)
    await says(page, /Incorrect passphrase/)
    expect(await article()).not.toContain(CANARY)
    await type({ 'lock-unlock-now': PASSPHRASE }, /^Unlock$/)
    await says(page, /Unlocked in this window/)
    expect(await article()).toContain(CANARY)
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
        await says(page, /may delete your data.*when a private window is closed/)
        await page.reload()
        await says(page, /One entry added/)
        await window.close()
      }
    } finally {
      rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 })
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
})

/** Pairing: the extension says nothing to a page that the user has not connected, and gives private words only where they can be saved. */
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import type { Draft } from '../../extension/messages'
import { PWA_URL } from '../../testing/browsers/builds'
import type { ChromiumWithExtension } from '../../testing/browsers/chromium'
import { openExtensionPage } from '../../testing/browsers/extension'
import { emptySnapshot, meetFakePwa, serveFakePwa, storedBy } from '../../testing/browsers/fake-pwa'
import { profilePerTest } from '../../testing/browsers/own-profiles'
import { pairApp, TOKEN } from '../../testing/browsers/pairing'
import { filesWith } from '../../testing/browsers/profile-files'

const profile = profilePerTest()
let chromium: ChromiumWithExtension

const CANARY = 'Canary-of-a-private-sentence'
const draft = (layer: 'public' | 'private', quote: string): Draft => ({
  negotiation: 'wto-ecommerce',
  article: 'spam',
  status: 'clean',
  date: '2021-07-22',
  layer,
  place: { url: 'https://www.wto.org/a.htm', title: 'Sample', lang: 'en', published: null },
  quote,
  paragraph: quote,
  paragraphNumber: 0,
  speaker: { person: null, role: null, members: [] },
  note: `${quote} note`,
})

/** A page on the app's origin that answers whatever it hears as the app would, with what it hears and may guess. */
const STRANGER = `<!doctype html><title>Another app</title><script>
  window.heard = []
  addEventListener('message', ({ data }) => data?.from === 'extension' && window.heard.push(data))
  const app = { plenary: 'bridge', from: 'pwa' }
  const say = () => {
    for (const token of [undefined, '', '0'.repeat(32), ...window.heard.map((one) => one.token)])
      for (const more of [
        { type: 'changed' },
        { type: 'hello', protocol: 1, version: '1' },
        { type: 'hello', protocol: 2, version: '1', takesPrivate: true },
        { type: 'paired', protocol: 2, version: '1' },
        { type: 'kept', ids: window.ids ?? [] },
        { type: 'withdrawn', ids: window.ids ?? [] },
        { type: 'negotiations', list: [] },
      ])
        postMessage({ ...app, ...(token !== undefined && { token }), ...more }, location.origin)
  }
  setInterval(say, 200)
</script>`

async function stranger(ids: readonly string[]): Promise<Page> {
  await chromium.context.route(`${PWA_URL}**`, (route) => route.fulfill({ contentType: 'text/html', body: STRANGER }))
  const page = await chromium.context.newPage()
  await page.addInitScript((all) => Object.assign(window, { ids: all }), ids)
  await page.goto(PWA_URL)
  return page
}
const heard = (page: Page): Promise<readonly { type: string }[]> => page.evaluate('window.heard')
const options = () => openExtensionPage(chromium.context, chromium.extensionId, 'options/index.html')

describe('before the user has connected it', () => {
  afterEach(() => chromium.context.unrouteAll({ behavior: 'ignoreErrors' }))

  it.each([
    ['never connected', false],
    ['connected with an app that is there no more', true],
  ])('a page on the app’s origin hears nothing and changes nothing: %s', async (_, isPaired) => {
    chromium = await profile.open(undefined, isPaired)
    const own = await options()
    const { ids } = await own.ask('keep', { drafts: [draft('private', CANARY), draft('public', 'An open sentence')] })
    const page = await stranger(ids)
    await page.waitForTimeout(3000)
    // An entry that is saved while the page is open does not make the extension speak.
    await own.ask('keep', { drafts: [draft('private', `${CANARY} two`)] })
    await page.waitForTimeout(1000)
    expect(await heard(page)).toEqual([])
    expect((await own.ask('waiting', {})).map(({ sent }) => sent)).toEqual([false, false, false])
    expect((await own.ask('pwaState', {})).version).toBeNull()
  })

  it('one click connects it, the app says so, and what waits is handed over', async () => {
    chromium = await profile.open(undefined, false)
    const own = await options()
    const { ids } = await own.ask('keep', { drafts: [draft('private', CANARY), draft('public', 'An open sentence')] })
    await expect.poll(() => own.page.textContent('#met')).toContain('localhost:4173')
    const opened = chromium.context.waitForEvent('page')
    await own.page.click('#connect')
    const app = await opened
    await app.getByText('The extension is connected.').waitFor()
    await expect.poll(async () => (await own.ask('waiting', {})).length).toBe(0)
    await expect.poll(() => own.page.textContent('#met')).toMatch(/^Connected/)
    expect((await own.ask('pwaState', {})).paired).toBe(true)
    // Another visit needs no click, and an app that was open before gets what is saved.
    await app.reload()
    await own.ask('keep', { drafts: [draft('public', 'Another sentence')] })
    await expect.poll(async () => (await own.ask('waiting', {})).length).toBe(0)
    expect(ids.length).toBe(2)
  })
})

describe('an app that is locked', () => {
  it('gets what is public; what is private comes when it is unlocked, and leaves the extension’s files', async () => {
    chromium = await profile.open(undefined, true)
    await pairApp(chromium.context)
    await serveFakePwa(chromium.context, emptySnapshot('empty'))
    const own = await options()
    const [secret = '', open = ''] = (
      await own.ask('keep', { drafts: [draft('private', CANARY), draft('public', 'An open sentence')] })
    ).ids
    const app = await chromium.context.newPage()
    await app.goto(`${PWA_URL}?locked`)
    await expect.poll(async () => (await own.ask('waiting', {})).map(({ record }) => record.id)).toEqual([secret])
    expect((await storedBy(app)).map(({ id }) => id)).toEqual([open])
    // It says that it has it: it was not sent.
    await app.evaluate(
      ({ token, id }) =>
        postMessage({ plenary: 'bridge', from: 'pwa', token, type: 'kept', ids: [id] }, location.origin),
      { token: TOKEN, id: secret },
    )
    const hellos = () => app.evaluate(() => Reflect.get(window, 'hellos'))
    // It does not ask again and again for what the app cannot take.
    const isQuiet = async () => {
      const before = await hellos()
      await app.waitForTimeout(3000)
      return (await hellos()) === before
    }
    await expect.poll(isQuiet).toBe(true)
    expect((await own.ask('waiting', {})).map(({ later }) => later)).toEqual([
      'Private entries are waiting until you unlock them in Plenary.',
    ])
    expect(extensionFilesWith(CANARY).length).toBeGreaterThan(0)
    await app.goto(PWA_URL)
    await expect.poll(async () => (await own.ask('waiting', {})).length).toBe(0)
    expect((await storedBy(app)).map(({ id }) => id).sort()).toEqual([open, secret].sort())
    await expect.poll(() => extensionFilesWith(CANARY)).toEqual([])
    // The app of this test keeps it in the clear, in files of its own.
    await chromium.context.close()
    expect(extensionFilesWith(CANARY)).toEqual([])
  })
})

describe('a locked tab beside an unlocked one', () => {
  it('does not hold back what the other can take', async () => {
    chromium = await profile.open(undefined, true)
    await pairApp(chromium.context)
    await serveFakePwa(chromium.context, emptySnapshot('empty'))
    const own = await options()
    const app = await chromium.context.newPage()
    await app.goto(PWA_URL)
    await expect.poll(async () => (await own.ask('pwaState', {})).metAt).not.toBeNull()
    const { metAt } = await own.ask('pwaState', {})
    const locked = await chromium.context.newPage()
    await locked.goto(`${PWA_URL}?locked`)
    await expect.poll(async () => (await own.ask('pwaState', {})).metAt).not.toBe(metAt)
    const [secret] = (await own.ask('keep', { drafts: [draft('private', CANARY)] })).ids
    await expect.poll(async () => (await own.ask('waiting', {})).length).toBe(0)
    // Handed again at each greeting until it is acknowledged: the ids are what counts.
    const handed = (page: Page): Promise<string[]> =>
      page.evaluate(() => [...new Set<string>(Reflect.get(window, 'handed').map(({ id }: { id: string }) => id))])
    expect(await handed(app)).toEqual([secret])
    expect(await handed(locked)).toEqual([])
  })
})

describe('the process of a page', () => {
  it('reads of the extension what pages may know, and no more', async () => {
    chromium = await profile.open(undefined, true)
    await serveFakePwa(chromium.context, emptySnapshot('empty'))
    const own = await options()
    await own.ask('keep', { drafts: [draft('private', CANARY)] })
    await own.ask('addSite', { origin: 'https://secret.example' })
    await own.ask('choose', {
      selected: {
        place: draft('private', CANARY).place,
        pageDay: null,
        quote: CANARY,
        paragraph: CANARY,
        paragraphNumber: 0,
        claims: [],
        negotiation: 'wto-ecommerce',
        articles: [],
      },
    })
    const readable = await chromium.worker.evaluate(() => chrome.storage.local.get(null))
    const allowed = ['settings', 'kit', 'lexicon-en', 'lexicon-fr', 'lexicon-es', 'changed']
    expect(Object.keys(readable).filter((key) => !allowed.includes(key))).toEqual([])
    expect(JSON.stringify(readable)).not.toMatch(/Canary|secret\.example|abababab/)
  })

  it('changes for no other page what it shows or leads to: what it writes is written over', async () => {
    chromium = await profile.open(undefined, true)
    await serveFakePwa(chromium.context, emptySnapshot('empty'))
    await meetFakePwa(chromium, 'empty')
    const own = await options()
    await own.ask('saveSettings', { settings: { ...(await own.ask('settings', {})), printMarks: true } })
    const stored = () => chromium.worker.evaluate(() => chrome.storage.local.get(['settings', 'kit', 'lexicon-en']))
    await expect
      .poll(stored)
      .toMatchObject({ settings: { printMarks: true }, kit: { negotiations: [{ ownLexicons: true }] } })
    const before = await stored()
    await chromium.worker.evaluate(
      ({ settings, kit }) =>
        chrome.storage.local.set({
          settings: { ...Object(settings), pwaUrl: 'https://evil.example/' },
          kit: { ...Object(kit), negotiations: [] },
          'lexicon-en': 'forged',
        }),
      before,
    )
    await expect.poll(stored).toEqual(before)
  })
})

/** Files of the extension's own stores that have these words. */
const extensionFilesWith = (words: string): string[] =>
  filesWith(profile.profileDir, [words]).filter((path) => /Local Extension Settings|chrome-extension_/.test(path))

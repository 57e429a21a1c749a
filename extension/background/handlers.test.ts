import { expect, test, vi } from 'vitest'
import { fixtureText as text } from '../../shared/testing/fixture-pack'
import type { Draft } from '../messages'

const area = vi.hoisted(() => () => {
  const store = new Map<string, unknown>()
  return {
    get: async (keys: string[]) => Object.fromEntries(keys.map((key) => [key, structuredClone(store.get(key))])),
    set: async (items: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(items)) store.set(key, structuredClone(value))
    },
    remove: async (keys: string[]) => {
      for (const key of keys) store.delete(key)
    },
  }
})
vi.mock('../browser', () => ({ extensionUrl: (path: string) => path, storage: area(), uiLanguage: () => 'en' }))
vi.mock('./vault', () => ({ vault: area() }))
vi.mock('../lexicon', () => ({ packLexiconsOf: () => ({}) }))
vi.stubGlobal('fetch', async () => new Response(text))

const { HANDLERS } = await import('./handlers')
const { packsNow } = await import('./record')
const { vault } = await import('./vault')

await vault.set({ digestKey: btoa('0123456789abcdef') })

const SENDER = {
  tabId: null,
  frameId: 0,
  url: 'chrome-extension://plenary/card/index.html',
  own: true,
  isPrivateWindow: false,
}

test.each(['public', 'private'] as const)(
  'the effect of saving counts %s entries that wait for the PWA',
  async (layer) => {
    const [pack] = await packsNow()
    if (!pack) throw new Error('no pack')
    const article = pack.articles[layer === 'public' ? 0 : 1]?.id ?? ''
    const draft: Draft = {
      negotiation: pack.id,
      article,
      status: 'clean',
      date: '2030-01-01',
      layer,
      place: { url: 'https://www.wto.org/a.htm', title: 'Sample', lang: 'en', published: null },
      quote: 'The text was cleaned.',
      paragraph: 'The text was cleaned.',
      paragraphNumber: 1,
      speaker: { person: null, role: null, members: [] },
    }
    await HANDLERS.keep({ drafts: [draft] }, SENDER)
    const next = { negotiation: pack.id, article, status: 'nearly-clean', date: '2030-01-02' }
    const elsewhere = { ...next, negotiation: 'elsewhere' }
    expect(await HANDLERS.effects({ drafts: [elsewhere, next] }, SENDER)).toEqual([
      null,
      { kind: 'moves', status: 'clean', date: '2030-01-01', isBack: true },
    ])
  },
)

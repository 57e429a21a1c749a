import { expect, test, vi } from 'vitest'
import { fixtureText as text } from '../../testing/fixture-pack'
import type { Draft, NotedReading } from '../messages'
import { keyOf } from '../sentence-key'

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
vi.mock('../browser', () => ({
  extensionUrl: (path: string) => path,
  storage: area(),
  sessionStorage: area(),
  announce: async () => {},
  uiLanguage: () => 'en',
}))
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

const PAGE = 'https://www.wto.org/a.htm'
const note: NotedReading = {
  id: 'note-0001',
  ...{ negotiation: 'talks', article: 'spam', status: 'clean', phase: 'clean' },
  ...{ url: `${PAGE}#top`, title: 'Sample', lang: 'en', date: null },
  ...{ text: 'The text was cleaned.', quote: 'The text was cleaned.', mentions: [], others: [] },
}
const lesson = { kind: 'explicit', deed: 'refused', outcome: 'none', features: [3, 9] } as const
const pageSender = { ...SENDER, own: false, tabId: 7 }

test('a reading that was refused is told to pages of its site alone, once, until it is taken back', async () => {
  const refusedOn = async (url: string, from: string) =>
    (await HANDLERS.keptHere({ url, ids: [] }, { ...pageSender, url: from })).refused
  await HANDLERS.refuse({ note }, SENDER)
  await HANDLERS.refuse({ note: { ...note, id: 'note-0002' } }, SENDER)
  expect(await refusedOn(PAGE, `${PAGE}?again`)).toEqual([keyOf(note)])
  expect(await refusedOn('https://www.wto.org/b.htm', PAGE)).toEqual([])
  expect(await refusedOn(PAGE, 'https://evil.example/')).toEqual([])
  await HANDLERS.takeBack({ ids: [note.id] }, SENDER)
  expect(await refusedOn(PAGE, PAGE)).toEqual([])
})

test('a lesson goes with what it is of, and leaves as a file without its id', async () => {
  await HANDLERS.learn(
    {
      lessons: [
        { ...lesson, of: note.id },
        { ...lesson, of: 'entry-001', deed: 'saved', outcome: 'clean' },
      ],
    },
    SENDER,
  )
  const file = async () => JSON.parse(await HANDLERS.lessonsFile({}, SENDER)).lessons
  expect(await file()).toEqual([lesson, { ...lesson, deed: 'saved', outcome: 'clean' }])
  await HANDLERS.undo({ ids: ['entry-001'] }, SENDER)
  expect(await file()).toEqual([lesson])
  await HANDLERS.takeBack({ ids: [note.id] }, SENDER)
  expect(await HANDLERS.taught({}, SENDER)).toEqual({ wrong: [], lessons: 0 })
})

test('the visibility that was chosen holds for its page, whatever part of it is open', async () => {
  expect(await HANDLERS.visibility({ url: PAGE }, SENDER)).toBeNull()
  await HANDLERS.visibility({ url: `${PAGE}#top`, layer: 'private' }, SENDER)
  expect(await HANDLERS.visibility({ url: PAGE }, SENDER)).toBe('private')
  expect(await HANDLERS.visibility({ url: 'https://www.wto.org/b.htm' }, SENDER)).toBeNull()
})

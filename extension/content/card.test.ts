// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ArticleCard, Selected } from '../messages'

let phase: 'proposed' | 'clean' = 'proposed'
vi.mock('../browser', () => ({
  t: (key: string, ...with_: string[]) => [key, ...with_].join(' '),
  uiLanguage: () => 'en',
  ask: async (_: string, { id }: { id: string }) => ({ ...CARD, id, now: { ...CARD.now, phase } }),
}))
const { Card } = await import('./card')
type Hit = Parameters<InstanceType<typeof Card>['show']>[0]
type CardPage = ConstructorParameters<typeof Card>[1]

const CARD: ArticleCard = {
  kind: 'article',
  id: 'spam',
  names: { en: 'Spam', fr: 'Spam', es: 'Spam' },
  now: {
    phase: 'proposed',
    status: 'proposed',
    definition: '',
    since: '2021-01-01',
    outstanding: null,
    contested: false,
  },
  pageDay: null,
  onPageDay: null,
  slip: null,
  evidence: null,
  facilitators: [],
  recordEnd: '2021-07-22',
}
const SENTENCE: Selected = {
  place: { url: 'https://www.wto.org/a.htm', title: 'Sample', lang: 'en', published: null },
  pageDay: null,
  quote: 'Spam is clean.',
  paragraph: 'Spam is clean.',
  paragraphNumber: 1,
  claims: [],
  articles: ['spam'],
}
const hitOn = (id: string) => ({ span: { kind: 'article', id }, rects: [], element: null }) as unknown as Hit

/** Ids of the saved sentence. */
let saved: string[]
let tree: HTMLElement
let card: InstanceType<typeof Card>
const page: CardPage = {
  pwaUrl: 'http://localhost:4173/',
  pageDay: () => null,
  claimOf: () => null,
  layer: () => 'public',
  sentenceAt: () => SENTENCE,
  savedOf: () => (saved.length > 0 ? { ids: saved, text: 'One saved' } : null),
  save: async () => {
    saved = ['one']
    return ''
  },
  undo: async () => {
    saved = []
  },
}

beforeEach(() => {
  vi.useFakeTimers()
  phase = 'proposed'
  saved = []
  tree = document.createElement('div')
  card = new Card({ tree: () => tree, origin: () => new DOMRect() } as never, page)
})
afterEach(() => vi.useRealTimers())

const open = async (id = 'spam') => {
  card.show(hitOn(id))
  await vi.advanceTimersByTimeAsync(200)
}
const buttons = () => [...tree.querySelectorAll('footer button')].map((button) => button.textContent)
const press = async (name: string) => {
  const click = new MouseEvent('click')
  Object.defineProperty(click, 'isTrusted', { value: true })
  ;[...tree.querySelectorAll('footer button')].find((button) => button.textContent === name)?.dispatchEvent(click)
  await vi.advanceTimersByTimeAsync(1)
}
const SAVE = 'keep_sentence_public'

test('saves, says so, and undoes it', async () => {
  await open()
  expect(buttons()).toEqual([SAVE, 'pin'])
  await press(SAVE)
  expect([buttons(), tree.textContent]).toEqual([['undo', 'pin'], expect.stringContaining('One saved')])
  await press('undo')
  expect([buttons(), tree.textContent]).toEqual([[SAVE, 'pin'], expect.stringContaining('undone')])
})

test('is updated when the sentence is undone elsewhere, and when the data changes', async () => {
  await open()
  await press(SAVE)
  saved = []
  phase = 'clean'
  await card.refresh()
  expect([buttons(), tree.textContent]).toEqual([[SAVE, 'pin'], expect.stringContaining('phase_clean')])
})

test('stays open after a save until it can be read, then closes; another mark replaces it at once', async () => {
  await open()
  await press(SAVE)
  card.hideSoon()
  await vi.advanceTimersByTimeAsync(2000)
  expect(card.isOpen).toBe(true)
  await vi.advanceTimersByTimeAsync(4000)
  expect(card.isOpen).toBe(false)
  saved = []
  await open()
  await press(SAVE)
  card.hideSoon()
  saved = []
  await open('transparency')
  expect([card.isOpen, buttons()]).toEqual([true, [SAVE, 'pin']])
  card.hideSoon()
  await vi.advanceTimersByTimeAsync(400)
  expect(card.isOpen).toBe(false)
})

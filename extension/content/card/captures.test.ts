// @vitest-environment happy-dom
/** Saved sentences of a page: private ones keep their sign whenever the PWA takes them. */
import { expect, test, vi } from 'vitest'
import type { Draft } from '../../messages'
import { keyOf } from '../../sentence-key'

interface Answer {
  readonly saved: readonly object[]
  readonly synced: readonly string[]
  readonly refused: readonly string[]
}
const answers: (() => Answer)[] = []
vi.mock('../../browser', () => ({ ask: async () => answers.shift()?.() ?? { saved: [], synced: [], refused: [] } }))
const { Captures } = await import('./captures')

const DRAFT = {
  negotiation: 'talks',
  article: 'spam',
  status: 'clean',
  date: '2021-07-22',
  place: { url: 'https://a.example/', title: '', lang: 'en', published: null },
  quote: 'Members cleaned spam',
  paragraph: 'Members cleaned spam. They meet again.',
  paragraphNumber: 1,
  speaker: { person: null, role: null, members: [] },
} satisfies Omit<Draft, 'layer'>

const gone = { saved: [], synced: ['one'], refused: [] }
const waits = { saved: [{ ...DRAFT, edges: null }], synced: [], refused: [] }
const undone = { saved: [], synced: [], refused: [] }

test.each([
  ['waits, then is in the PWA', [waits, gone], true],
  ['is in the PWA before the page asks', [gone, gone], true],
  ['is undone', [waits, undone], false],
  ['is in the PWA, and undone', [gone, undone], false],
])('a private sentence that %s', async (_, told, isShown) => {
  const shown: ReadonlySet<string>[] = []
  const marks = { showSaved: (saved: ReadonlySet<string>) => shown.push(saved), showRefused: () => {} }
  const captures = new Captures(() => null, marks, new AbortController().signal)
  answers.push(...told.map((one) => () => one))
  await captures.add([{ id: 'one', draft: DRAFT }])
  await captures.refresh()
  expect(shown.at(-1)?.has(keyOf(DRAFT))).toBe(isShown)
})

test('an answer that a later request overtook is not shown', async () => {
  const shown: number[] = []
  const marks = { showSaved: (saved: ReadonlySet<string>) => shown.push(saved.size), showRefused: () => {} }
  const captures = new Captures(() => null, marks, new AbortController().signal)
  answers.push(
    () => waits,
    () => undone,
  )
  await Promise.all([captures.refresh(), captures.refresh()])
  expect(shown).toEqual([0])
})

test('a reading that was refused is told to the marks, and is in no offer until that is taken back', async () => {
  const told: number[] = []
  const marks = { showSaved: () => {}, showRefused: (refused: ReadonlySet<string>) => told.push(refused.size) }
  const captures = new Captures(() => null, marks, new AbortController().signal)
  const claim = { ...DRAFT, key: 'one', phase: 'clean', day: null } as const
  const refusals: boolean[] = []
  for (const refused of [[keyOf(DRAFT)], []]) {
    answers.push(() => ({ ...undone, refused }))
    await captures.refresh()
    refusals.push(captures.isRefused(claim), captures.isRefused({ ...claim, article: 'scope' }))
  }
  expect([told, refusals]).toEqual([
    [1, 0],
    [true, false, false, false],
  ])
})

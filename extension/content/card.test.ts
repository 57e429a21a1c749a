// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { FromCard } from '../card-messages'

vi.mock('../browser', () => ({ ask: async () => null }))
const opened: object[] = []
let hidden = 0
let answer: (message: FromCard) => void = () => {}
vi.mock('./card-frame', () => ({
  CardFrame: class {
    constructor(_: unknown, heard: typeof answer) {
      answer = heard
    }
    open(_: unknown, view: { subject: object }): void {
      opened.push(view.subject)
    }
    hide(): void {
      hidden++
    }
    reveal(): void {}
    post(): void {}
    get steadyMs(): number {
      return 0
    }
  },
}))
const { Card } = await import('./card')
type Hit = Parameters<InstanceType<typeof Card>['anchorOf']>[0]

const SPAM = { kind: 'article', id: 'spam' }
const hitOn = (id: string) => ({ span: { kind: 'article', id }, rects: [], element: null }) as unknown as Hit

let card: InstanceType<typeof Card>
beforeEach(() => {
  vi.useFakeTimers()
  opened.length = 0
  hidden = 0
  card = new Card((change) => change(), {
    pageDay: () => null,
    claimOf: () => null,
    offerAt: () => null,
    saved: () => {},
  })
})
afterEach(() => vi.useRealTimers())

const open = async (id = 'spam') => {
  card.show(card.anchorOf(hitOn(id)))
  await vi.advanceTimersByTimeAsync(200)
  answer({ card: 'shown', isShown: true })
}

test('opens once on a mark, and stays while the pointer is on it', async () => {
  const hit = hitOn('spam')
  card.show(card.anchorOf(hit))
  await vi.advanceTimersByTimeAsync(200)
  answer({ card: 'shown', isShown: true })
  card.show(card.anchorOf(hit))
  await vi.advanceTimersByTimeAsync(200)
  expect(opened).toEqual([SPAM])
  card.hideSoon()
  answer({ card: 'held', isHeld: true })
  await vi.advanceTimersByTimeAsync(1000)
  expect(card.isOpen).toBe(true)
  answer({ card: 'held', isHeld: false })
  await vi.advanceTimersByTimeAsync(1000)
  expect(card.isOpen).toBe(false)
})

test('opens on the next mark though the word that the pointer is on the card comes late', async () => {
  for (const isHeld of [true, false]) {
    await open()
    card.show(card.anchorOf(hitOn('scope')))
    answer({ card: 'held', isHeld })
    await vi.advanceTimersByTimeAsync(200)
    expect(opened.at(-1)).toEqual({ kind: 'article', id: 'scope' })
  }
  card.show(card.anchorOf(hitOn('preamble')))
  card.stay()
  await vi.advanceTimersByTimeAsync(200)
  expect(opened.at(-1)).toEqual({ kind: 'article', id: 'scope' })
})

test('stays open after a press until the result can be read; another mark replaces it at once', async () => {
  await open()
  answer({ card: 'check' })
  card.hideSoon()
  await vi.advanceTimersByTimeAsync(2000)
  expect(card.isOpen).toBe(true)
  await vi.advanceTimersByTimeAsync(4000)
  expect(card.isOpen).toBe(false)
  await open()
  answer({ card: 'check' })
  card.hideSoon()
  await open('transparency')
  expect([card.isOpen, opened.length]).toEqual([true, 3])
})

test('pinned stays open; closed by its key it is hidden', async () => {
  await open()
  answer({ card: 'pinned', isPinned: true })
  card.hideSoon()
  await vi.advanceTimersByTimeAsync(9000)
  expect(card.isOpen).toBe(true)
  const before = hidden
  answer({ card: 'close' })
  expect([card.isOpen, hidden]).toEqual([false, before + 1])
})

test('is not open where the record has nothing to show', async () => {
  card.show(card.anchorOf(hitOn('nothing')))
  await vi.advanceTimersByTimeAsync(200)
  answer({ card: 'shown', isShown: false })
  expect(card.isOpen).toBe(false)
})

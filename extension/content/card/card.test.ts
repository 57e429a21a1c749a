// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { FromCard, Offer, ToCard } from '../../card-messages'

vi.mock('../../browser', () => ({ ask: async () => null }))
const opened: object[] = []
const placed: unknown[] = []
const posted: ToCard[] = []
let offer: Offer | null = null
let around: readonly DOMRect[] = []
let hidden = 0
let answer: (message: FromCard) => void = () => {}
interface Box {
  readonly left: number
  readonly top: number
  readonly height: number
}
vi.mock('./card-frame', () => ({
  CardFrame: class {
    constructor(_: unknown, heard: typeof answer) {
      answer = heard
    }
    open(box: Box | string, { subject, edge, offset }: { subject: object; edge: string; offset: number }): void {
      opened.push(subject)
      placed.push([edge, typeof box === 'string' ? box : [box.left, box.top, box.height], offset])
    }
    hide(): void {
      hidden++
    }
    reveal(): void {}
    post(message: ToCard): void {
      posted.push(message)
    }
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
  posted.length = 0
  offer = null
  around = []
  card = new Card((change) => change(), {
    pageDay: () => null,
    claimOf: () => null,
    offerAt: () => offer,
    around: () => around,
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

test('is sent the claims that are read after it opened, once', async () => {
  const [none, one] = [{ drafts: [] }, { drafts: [{}] }] as unknown as [Offer, Offer]
  offer = none
  card.show(card.anchorOf(hitOn('spam')))
  await vi.advanceTimersByTimeAsync(200)
  card.update()
  expect(posted).toEqual([])
  offer = one
  answer({ card: 'shown', isShown: true })
  card.update()
  expect(posted).toEqual([{ card: 'read', claim: null, offer: one }])
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

test.each<[string, () => Promise<void>]>([
  [
    'back from another tab with the pointer on it',
    async () => {
      answer({ card: 'saved', entries: [] })
      card.setAway(true)
      card.setAway(false)
      await vi.advanceTimersByTimeAsync(4900)
      answer({ card: 'check' })
    },
  ],
  [
    'as it is about to be hidden',
    async () => {
      card.hideSoon()
      await vi.advanceTimersByTimeAsync(250)
      answer({ card: 'check' })
    },
  ],
  [
    'on a busy machine, on which it says late that the pointer is on it',
    async () => {
      card.hideSoon()
      card.stay()
      await vi.advanceTimersByTimeAsync(800)
      answer({ card: 'held', isHeld: true })
      answer({ card: 'check' })
    },
  ],
])('is not hidden under a press %s', async (_, act) => {
  await open()
  await act()
  await vi.advanceTimersByTimeAsync(1000)
  expect(card.isOpen).toBe(true)
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

test('after a press it stays while the user is in another tab, and for its time after that', async () => {
  await open()
  answer({ card: 'saved', entries: [] })
  card.setAway(true)
  answer({ card: 'held', isHeld: false })
  await vi.advanceTimersByTimeAsync(60_000)
  expect(card.isOpen).toBe(true)
  card.setAway(false)
  await vi.advanceTimersByTimeAsync(4000)
  expect(card.isOpen).toBe(true)
  await vi.advanceTimersByTimeAsync(2000)
  expect(card.isOpen).toBe(false)
})

test('back from another tab it stays under a pointer that rests on it, and closes once that leaves', async () => {
  await open()
  answer({ card: 'held', isHeld: true })
  answer({ card: 'saved', entries: [] })
  card.setAway(true)
  card.setAway(false)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(card.isOpen).toBe(true)
  answer({ card: 'held', isHeld: false })
  await vi.advanceTimersByTimeAsync(1000)
  expect(card.isOpen).toBe(false)
})

test('without a press it closes though the user is in another tab', async () => {
  await open()
  card.setAway(true)
  card.hideSoon()
  await vi.advanceTimersByTimeAsync(1000)
  expect(card.isOpen).toBe(false)
})

test.each([
  ['below', 720, 100, [], ['start', [100, 126, 306], 0]],
  ['below, also where there is more above', 900, 550, [], ['start', [100, 576, 306], 0]],
  ['above', 900, 800, [], ['end', [100, 488, 306], 0]],
  ['below the sentence of the mark', 720, 100, [new DOMRect(40, 80, 600, 90)], ['start', [100, 176, 306], 0]],
  ['above the sentence', 720, 600, [new DOMRect(40, 500, 600, 130)], ['end', [100, 188, 306], 0]],
  ['beside the sentence', 500, 250, [new DOMRect(40, 200, 600, 100)], ['side', [646, 186, 306], 64]],
  ['beside it, in a very low window', 300, 100, [], ['side', [146, 8, 284], 92]],
  [
    'below a long sentence, as far as there is room',
    500,
    250,
    [new DOMRect(40, 100, 1200, 200)],
    ['start', [100, 306, 186], 0],
  ],
  ['below the mark of one that leaves none', 500, 100, [new DOMRect(40, 60, 1200, 400)], ['start', [100, 126, 306], 0]],
] as const)(
  'the frame is %s, and its size is of the window and the mark',
  async (_, height, top, sentence, expected) => {
    vi.stubGlobal('innerWidth', 1280)
    vi.stubGlobal('innerHeight', height)
    around = sentence
    card.show(card.anchorOf({ ...hitOn('spam'), rects: [new DOMRect(100, top, 40, 20)] }))
    await vi.advanceTimersByTimeAsync(200)
    vi.unstubAllGlobals()
    expect(placed.at(-1)).toEqual(expected)
  },
)

test.each([
  [100, ['sheet', 'foot', 0]],
  [600, ['sheet head', 'head', 0]],
] as const)('in a small window it is a sheet that covers no sentence at %i', async (top, expected) => {
  vi.stubGlobal('innerWidth', 390)
  vi.stubGlobal('innerHeight', 740)
  card.show(card.anchorOf({ ...hitOn('spam'), rects: [new DOMRect(100, top, 40, 20)] }))
  await vi.advanceTimersByTimeAsync(200)
  vi.unstubAllGlobals()
  expect(placed.at(-1)).toEqual(expected)
})

test.each([
  ['to the left of a mark at the right edge', 1240, 'side', 852],
  ['below it where there is no room beside it', 360, 'start', 360],
] as const)('the frame is %s', async (_, left, edge, at) => {
  vi.stubGlobal('innerWidth', left === 360 ? 760 : 1280)
  vi.stubGlobal('innerHeight', 500)
  card.show(card.anchorOf({ ...hitOn('spam'), rects: [new DOMRect(left, 240, 30, 20)] }))
  await vi.advanceTimersByTimeAsync(200)
  vi.unstubAllGlobals()
  expect(placed.at(-1)).toMatchObject([edge, [at, expect.anything(), expect.anything()], expect.anything()])
})

test('is not open where the record has nothing to show', async () => {
  card.show(card.anchorOf(hitOn('nothing')))
  await vi.advanceTimersByTimeAsync(200)
  answer({ card: 'shown', isShown: false })
  expect(card.isOpen).toBe(false)
})

// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { CardView, FromCard, Offer } from '../card-messages'
import type {
  ArticleCard,
  Draft,
  EffectView,
  Layer,
  NegotiationView,
  PageClaim,
  PositionDraft,
  RequestName,
  Requests,
  SavedRef,
  StandingView,
} from '../messages'
import { DEFAULTS, type EntityRef } from '../settings'

const QUOTE = 'Spam is clean.'
const NOW: StandingView = {
  phase: 'proposed',
  status: 'proposed',
  definition: '',
  since: '2021-01-01',
  outstanding: null,
  contested: false,
}
const CARD: ArticleCard = {
  kind: 'article',
  id: 'spam',
  names: { en: 'Spam', fr: 'Spam', es: 'Spam' },
  now: NOW,
  pageDay: null,
  onPageDay: null,
  slip: null,
  evidence: null,
  facilitators: [],
  recordEnd: '2021-07-22',
  completeTo: null,
}
const TALKS: NegotiationView = { id: 'talks', name: 'The talks', isOn: true, sites: [], unreadFeeds: [] }
const SAVED: SavedRef = { id: 'one', layer: 'public' }

let phase: 'proposed' | 'clean' = 'proposed'
let saved: readonly SavedRef[] = []
let effect: EffectView | null = null
/** Visibility that was chosen on the page. */
let layer: Layer | null = 'public'
let refused: readonly string[] = []
let kept: readonly (Draft | PositionDraft)[] = []
let chosen = 0
let on: readonly NegotiationView[] = []
let panels = 0
let language = 'en'
/** Time until the background answers. */
let delayMs = 0
/** A request that it does not answer. */
let unanswered: RequestName | null = null
let changed: (keys: ReadonlySet<string>) => void = () => {}
const ANSWERS = {
  card: ({ id }: { id: string }) => (id === 'unknown' ? null : { ...CARD, id, now: { ...NOW, phase } }),
  settings: () => DEFAULTS,
  negotiations: () => ({ chosenIn: 'pwa', all: on }),
  choices: () => ({
    articles: [{ id: 'spam', name: 'Spam' }],
    members: [{ id: 'ca', name: 'Canada' }],
    statuses: [
      { id: 'clean', name: 'Clean', phase: 'clean' },
      { id: 'stabilised', name: 'Stabilised', phase: 'concluded' },
    ],
    roles: [],
  }),
  savedFrom: ({ claims }: { claims: readonly object[] }) => claims.map((_, index) => saved[index] ?? null),
  effects: ({ drafts }: { drafts: readonly object[] }) => drafts.map(() => effect),
  keep: ({ drafts }) => {
    kept = [...kept, ...drafts]
    saved = [SAVED]
    return { ids: ['one'] }
  },
  undo: () => {
    saved = []
    return null
  },
  choose: () => {
    chosen++
    return null
  },
  open: () => null,
  visibility: (params: { layer?: Layer }) => {
    layer = params.layer ?? layer
    return layer
  },
  refuse: ({ note }: { note: { id: string } }) => {
    refused = [note.id]
    return null
  },
  takeBack: () => {
    refused = []
    return null
  },
  learn: () => null,
} as const satisfies { [N in RequestName]?: (params: Requests[N]['params']) => Requests[N]['result'] }
vi.mock('../i18n', () => ({
  t: (key: string, values: object = {}) => [key, ...Object.values(values)].join(' '),
  formatted: (key: string) => key,
}))
vi.mock('../browser', () => ({
  uiLanguage: () => language,
  ownTabId: () => ({ now: 1 }),
  openPanel: async () => {
    panels++
  },
  storage: {
    onChanged: (listener: typeof changed) => {
      changed = listener
    },
  },
  askReader: async (_: number, name: string) => (name === 'report' ? REPORT : []),
  featuresOnPage: async () => [],
  ask: async (name: keyof typeof ANSWERS, params: never) => {
    if (name === unanswered) await new Promise(() => {})
    if (delayMs > 0) await new Promise((after) => setTimeout(after, delayMs))
    return (ANSWERS[name] as (of: never) => unknown)(params)
  },
}))

/** Time until the browser tells what is in sight. */
let observationMs = 10
/** Answer of the observer of visibility: false out of sight, null where the browser draws nothing. */
let inSight: boolean | null = true
class Observer {
  get trackVisibility(): boolean {
    return true
  }
  constructor(private readonly told: (entries: readonly object[]) => void) {}
  /** As the browser, for which an element that was taken away meanwhile is out of sight. */
  observe(element: Element): void {
    setTimeout(() => {
      if (inSight !== null) this.told([{ intersectionRatio: Number(element.isConnected), isVisible: inSight }])
    }, observationMs)
  }
  disconnect(): void {}
}

const REPORT = { place: { url: '', title: '', lang: 'en', published: null }, pageDay: null, claims: [] }

const { Card } = await import('./card')
const { articleRows } = await import('./rows')

const DRAFT = {
  negotiation: 'talks',
  article: 'spam',
  status: 'clean',
  date: '2021-07-22',
  place: { url: 'https://www.wto.org/a.htm', title: 'Sample', lang: 'en', published: null },
  quote: QUOTE,
  paragraph: QUOTE,
  paragraphNumber: 1,
  speaker: { person: null, role: null, members: [] },
} as const
const claimOf = (at: number): PageClaim => {
  const { date: day, place: _, ...claim } = DRAFT
  return { ...claim, key: `claim-${at}`, phase: 'clean', day }
}
const viewOf = (id: string, drafts: Offer['drafts'] = [DRAFT], also: readonly EntityRef[] = []): CardView => ({
  subject: { negotiation: 'talks', kind: 'article', id, also },
  pageDay: null,
  claim: null,
  offer: {
    drafts,
    selected: { ...DRAFT, pageDay: null, claims: drafts.map((_, at) => claimOf(at)), articles: [id] },
  },
  scheme: 'light',
  edge: 'start',
  offset: 0,
})

let posted: FromCard[]
/** Since when the frame is where it is; null where the page does not tell. */
let steadySince: number | null
let card: InstanceType<typeof Card>
beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('IntersectionObserver', Observer)
  phase = 'proposed'
  saved = []
  effect = null
  layer = 'public'
  refused = []
  kept = []
  chosen = 0
  on = [TALKS]
  panels = 0
  language = 'en'
  delayMs = 0
  unanswered = null
  posted = []
  inSight = true
  observationMs = 10
  steadySince = performance.now()
  card = new Card(document.body, (message) => {
    posted.push(message)
    if (message.card === 'check' && steadySince !== null)
      card.hear({ card: 'checked', steadyMs: performance.now() - steadySince })
  })
})
afterEach(() => {
  card.hear({ card: 'hide' })
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms)
const show = async (view = viewOf('spam'), ms = 1000) => {
  card.hear({ card: 'show', view, takesFocus: false })
  await wait(ms)
  const isShown = view.subject?.id !== 'unknown'
  expect(posted.at(-1)).toEqual({ card: 'shown', isShown })
}
const buttons = () => [...document.querySelectorAll('footer button')].map((button) => button.textContent)
const text = () => document.body.textContent
const press = async (name: string, isTrusted = true, detail = 1) => {
  const click = new MouseEvent('click', { detail })
  Object.defineProperty(click, 'isTrusted', { value: isTrusted })
  ;[...document.querySelectorAll('footer button')].find((button) => button.textContent === name)?.dispatchEvent(click)
  await wait(50)
}
const pointerDown = (name: string, button = 0) => {
  const pressed = [...document.querySelectorAll('footer button')].find(({ textContent }) => textContent === name)
  pressed?.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true, button }))
  return pressed
}
const SAVE = 'save'
/** The visibility is beside the button, the rest after it. */
const REST = ['visibility-public', 'visibility-private', 'panel-edit', 'analyse-not-right']
const SAVES = [SAVE, ...REST]
const ASKED = ['panel-press-again', ...REST]

test.each([
  ['en', 'Spam: Clean, '],
  ['fr', 'Spam\u00a0: Clean, '],
  ['es', 'Spam: Clean, '],
])('names what it would save with the colon of the language: %s', async (lang, words) => {
  language = lang
  await show()
  expect(document.querySelector('footer li')?.textContent.startsWith(words)).toBe(true)
})

test('names what it would save, saves that, says so, and undoes it', async () => {
  await show()
  expect(buttons()).toEqual(SAVES)
  expect(document.querySelector('footer li')?.textContent).toBe('Spam: Clean, 22 Jul 2021')
  await press(SAVE)
  expect(kept).toEqual([{ ...DRAFT, layer: 'public' }])
  expect([buttons(), text()]).toEqual([['card-undo'], expect.stringContaining('card-kept-public')])
  await wait(1000)
  await press('card-undo')
  expect([buttons(), text()]).toEqual([SAVES, expect.stringContaining('undone')])
  expect(posted.filter((one) => one.card === 'saved')).toEqual([
    { card: 'saved', entries: [{ id: 'one', draft: DRAFT }] },
    { card: 'saved', entries: [] },
  ])
})

const BACK: EffectView = { kind: 'moves', status: 'stabilised', date: '2020-01-01', isBack: true }

test('says the effect of saving, and takes an article back at the second press alone', async () => {
  effect = BACK
  await show()
  const told = () => [...document.querySelectorAll('footer li small')].map(({ textContent }) => textContent)
  const back = ['card-effect-moves Spam Stabilised Clean']
  expect([told(), buttons()]).toEqual([back, SAVES])
  await press(SAVE)
  await wait(1000)
  expect([kept, told(), buttons()]).toEqual([[], back, ASKED])
  // The question was about the other visibility.
  await press('visibility-private')
  await wait(1000)
  expect([kept, buttons()]).toEqual([[], SAVES])
  await press(SAVE)
  await wait(1000)
  expect([kept, buttons()]).toEqual([[], ASKED])
  await press('panel-press-again')
  expect([kept, told()]).toEqual([[{ ...DRAFT, layer: 'private' }], []])
})

test('a double click takes no article back: the question is shown first', async () => {
  effect = BACK
  await show()
  delayMs = 100
  await press(SAVE)
  pointerDown(SAVE)
  await press(SAVE)
  dispatchEvent(new MouseEvent('pointerup'))
  await wait(1000)
  expect([kept, buttons()]).toEqual([[], ASKED])
})

test('asks anew where the status that would be taken back is another by now', async () => {
  effect = BACK
  await show()
  await press(SAVE)
  expect(buttons()).toEqual(ASKED)
  effect = { ...BACK, status: 'clean' }
  changed(new Set(['kit']))
  await wait(1000)
  expect([kept, buttons()]).toEqual([[], SAVES])
})

test.each<[string, () => void]>([
  ['a press of another button', () => pointerDown(SAVE, 2)],
  [
    'a press that opened the context menu',
    () => {
      pointerDown(SAVE)
      dispatchEvent(new MouseEvent('contextmenu'))
    },
  ],
])('is updated after %s', async (_, act) => {
  await show()
  act()
  await wait(100)
  phase = 'clean'
  changed(new Set(['kit']))
  await wait(100)
  expect(text()).toContain('phase-clean')
})

test('a second press that comes too early is announced again, and takes no time in sight away', async () => {
  await show(viewOf('spam'), 100)
  await press(SAVE)
  await press(SAVE)
  const told = () => document.querySelector('footer [role="status"]')?.textContent
  expect([kept, told()]).toEqual([[], ''])
  await wait(450)
  expect(told()).toBe('press-again')
  await press(SAVE)
  expect(kept).toHaveLength(1)
})

test('says at once why a press did nothing, however late the data are', async () => {
  await show(viewOf('spam'), 100)
  delayMs = 5000
  await press(SAVE)
  expect([kept, text()]).toEqual([[], expect.stringContaining('press-again')])
})

test('shows at once that a press is being done', async () => {
  await show()
  delayMs = 500
  const isBusy = () => document.querySelector('[aria-busy]') !== null
  await press(SAVE)
  expect(isBusy()).toBe(true)
  await wait(2000)
  expect([isBusy(), kept.length]).toEqual([false, 1])
})

test.each<[EffectView['kind'], string]>([
  ['moves', 'card-effect-moves Spam Stabilised Clean'],
  ['first', 'card-effect-first Spam Stabilised Clean'],
  ['confirms', 'card-effect-confirms Stabilised 1 Jan 2020'],
  ['older', 'card-effect-older Stabilised 1 Jan 2020'],
  ['activity', 'effect-activity Stabilised'],
  ['outranked', 'card-effect-outranked Stabilised 1 Jan 2020'],
  ['flag', 'effect-flag'],
])('says of a status that %s what saving it does, and saves it at the first press', async (kind, words) => {
  effect = { ...BACK, kind, isBack: false }
  await show()
  expect(document.querySelector('footer li small')?.textContent).toBe(words)
  await press(SAVE)
  expect(kept).toHaveLength(1)
})

test.each([
  ['before the question could be read', 300, 0],
  ['once it could, also where the browser was slow to tell that it is in sight', 600, 1],
])('a second press counts or not: %s', async (_, ms, count) => {
  effect = BACK
  await show()
  observationMs = 400
  await press(SAVE)
  await wait(400)
  expect(buttons()).toContain('panel-press-again')
  await wait(ms)
  await press('panel-press-again')
  await wait(1000)
  expect(kept).toHaveLength(count)
})

test('a second press after one that came too early counts without another wait', async () => {
  effect = BACK
  await show()
  await press(SAVE)
  await wait(300)
  await press('panel-press-again')
  expect([kept, text()]).toEqual([[], expect.stringMatching(/(?<!panel_)press-again/)])
  await wait(200)
  await press('panel-press-again')
  expect(kept).toHaveLength(1)
})

test('saves as the visibility beside its button, and the focus is then on Undo', async () => {
  await show()
  await press('visibility-private')
  const pressed = () =>
    [...document.querySelectorAll('.visibility [aria-pressed="true"]')].map((one) => one.textContent)
  expect([pressed(), kept]).toEqual([['visibility-private'], []])
  ;[...document.querySelectorAll<HTMLElement>('footer button')].find((one) => one.textContent === SAVE)?.focus()
  await wait(1000)
  await press(SAVE)
  expect(kept).toEqual([{ ...DRAFT, layer: 'private' }])
  expect(document.activeElement?.textContent).toBe('card-undo')
})

test('asks for the visibility where none was chosen on the page, and saves nothing', async () => {
  layer = null
  await show()
  await press(SAVE)
  expect([kept, text()]).toEqual([[], expect.stringContaining('error-layer')])
})

test.each<[string, number, number]>([
  ['right after the choice', 0, 50],
  ['before the browser has told that the choice was in sight', 0, 0],
  ['before the choice has arrived in the background', 300, 100],
  ['while the card still shows the visibility before', 300, 400],
])('a press %s counts as what was chosen, once that was in sight for its time', async (_, ms, after) => {
  await show()
  delayMs = ms
  void press('visibility-private')
  await wait(after)
  await press(SAVE)
  // A press more, of a double click, is no press of its own.
  await press(SAVE)
  await wait(400)
  expect(kept).toEqual([])
  await wait(2000)
  expect([kept, buttons()]).toEqual([[{ ...DRAFT, layer: 'private' }], ['card-undo']])
})

test('of two choices the last one counts, also for a press right after them', async () => {
  layer = null
  await show()
  delayMs = 50
  for (const name of ['visibility-public', 'visibility-private', SAVE]) void press(name)
  await wait(3000)
  expect([kept, layer]).toEqual([[{ ...DRAFT, layer: 'private' }], 'private'])
})

test.each<[string, () => void, Layer]>([
  ['a choice of a card that is not in sight', () => (inSight = false), 'public'],
  ['a choice in a frame that was just moved', () => (steadySince = performance.now() - 100), 'public'],
])('%s counts for nothing, nor does the press after it, which says so', async (_, make, chosenLayer) => {
  await show()
  make()
  void press('visibility-private')
  await press(SAVE)
  await wait(5000)
  expect([kept, layer, text()]).toEqual([[], chosenLayer, expect.stringContaining('press-again')])
})

test('a press after a choice that the card does not come to show counts for nothing, and the next one does', async () => {
  await show()
  unanswered = 'savedFrom'
  void press('visibility-private')
  await press(SAVE)
  await wait(5000)
  expect([kept, text()]).toEqual([[], expect.stringContaining('press-again')])
  unanswered = null
  changed(new Set(['visibility']))
  await wait(1000)
  await press(SAVE)
  await wait(1000)
  expect(kept).toEqual([{ ...DRAFT, layer: 'private' }])
})

test.each<[string, () => void]>([
  ['goes out of sight in between', () => (inSight = false)],
  ['is moved under the pointer in between', () => (steadySince = performance.now())],
])('a press that follows a choice, of a card that %s, counts for nothing', async (_, make) => {
  await show()
  await press('visibility-private')
  make()
  await press(SAVE)
  await wait(5000)
  expect([kept, layer]).toEqual([[], 'private'])
})

test('a press that follows a choice, of a card that comes in sight only after it, counts for nothing', async () => {
  await show()
  await press('visibility-private')
  inSight = false
  await wait(200)
  await press(SAVE)
  inSight = true
  await wait(5000)
  expect([kept, layer]).toEqual([[], 'private'])
})

test('a visibility that was chosen elsewhere is to be seen before a press saves as that', async () => {
  await show()
  layer = 'private'
  changed(new Set(['visibility']))
  await wait(100)
  await press(SAVE)
  await wait(1000)
  expect([kept, text()]).toEqual([[], expect.stringContaining('press-again')])
  await press(SAVE)
  expect(kept).toEqual([{ ...DRAFT, layer: 'private' }])
})

test('takes a reading out of the page as not right, and brings it back', async () => {
  await show()
  await press('analyse-not-right')
  expect([refused.length, buttons(), text()]).toEqual([1, ['card-undo'], expect.stringContaining('card-refused')])
  expect(document.activeElement?.textContent).not.toBe(SAVE)
  await wait(1000)
  await press('card-undo')
  expect([refused, buttons(), kept]).toEqual([[], SAVES, []])
})

test('what is taken out unseen stays', async () => {
  await show()
  inSight = false
  await wait(500)
  await press('analyse-not-right')
  expect(refused).toEqual([])
})

test('saves a sentence on many articles in one press, names each, and who said them once', async () => {
  effect = { ...BACK, kind: 'first', isBack: false }
  const speaker = { person: 'Ana Ruiz', role: null, members: [] }
  const drafts = ['a', 'b', 'c', 'd', 'e'].map((article) => ({ ...DRAFT, article, speaker }))
  await show(viewOf('spam', drafts))
  expect(document.querySelectorAll('footer li')).toHaveLength(5)
  expect([...document.querySelectorAll('footer small')].map(({ textContent }) => textContent)).toEqual([
    'form-said-by Ana Ruiz',
    'source-of Sample (wto.org)',
  ])
  await press(SAVE)
  expect(kept).toHaveLength(5)
})

test.each<[string, Offer['drafts'], string]>([
  ['a statement without a date', [{ ...DRAFT, date: null }], 'keep-sentence'],
])('leaves %s to the panel', async (_, drafts, name) => {
  await show(viewOf('spam', drafts))
  expect(buttons()).toEqual([name])
  await press(name)
  expect([kept, panels, chosen]).toEqual([[], 1, 1])
})

test.each([
  ['made by a script', async () => press(SAVE, false)],
  [
    'of a card that is not in sight',
    async () => {
      inSight = false
      await wait(500)
      await press(SAVE)
    },
  ],
  [
    'of a card that has just come in sight',
    async () => {
      inSight = false
      await wait(500)
      inSight = true
      await wait(300)
      await press(SAVE)
    },
  ],
  [
    'of a card that goes out of sight at the press',
    async () => {
      inSight = false
      await press(SAVE)
    },
  ],
  [
    'in a frame that was moved',
    async () => {
      steadySince = performance.now() - 100
      await press(SAVE)
    },
  ],
])('a press %s writes nothing', async (_, act) => {
  await show()
  await act()
  await wait(1000)
  expect(kept).toEqual([])
})

test.each<[string, () => Promise<void>]>([
  [
    'as the data changes right after it',
    async () => {
      const pressing = press(SAVE)
      phase = 'clean'
      changed(new Set(['kit']))
      await pressing
    },
  ],
  [
    'as the data changes between the pointer’s way down and up',
    async () => {
      const pressed = pointerDown(SAVE)
      phase = 'clean'
      changed(new Set(['kit']))
      await wait(100)
      expect(pressed?.isConnected).toBe(true)
      dispatchEvent(new MouseEvent('pointerup'))
      await press(SAVE)
    },
  ],
  [
    'right after a change of the data that changes nothing on the card',
    async () => {
      changed(new Set(['kit']))
      await wait(100)
      await press(SAVE)
    },
  ],
])('a press counts %s', async (_, act) => {
  await show()
  await act()
  await wait(1000)
  expect([kept, buttons()]).toEqual([[{ ...DRAFT, layer: 'public' }], ['card-undo']])
  expect(text()).toContain(`phase-${phase}`)
})

test.each<[string, () => void]>([
  ['the browser does not tell what is in sight', () => (inSight = null)],
  ['the page does not tell for how long the frame has been where it is', () => (steadySince = null)],
])('a press says that it wrote nothing where %s, and the next one counts', async (_, mute) => {
  await show()
  mute()
  await press(SAVE)
  await wait(5000)
  expect([kept, text()]).toEqual([[], expect.stringContaining('press-again')])
  inSight = true
  steadySince = performance.now()
  await wait(4000)
  await press(SAVE)
  expect(kept).toHaveLength(1)
})

test('names the words of the page, which it may show otherwise, who said so, on which page, of which day', async () => {
  const speaker = { person: 'Ana Ruiz', role: 'facilitator', members: ['ca'] }
  const place = { ...DRAFT.place, published: '2021-07-23' }
  await show(viewOf('spam', [{ ...DRAFT, quote: 'Hidden words.', speaker, place }]))
  expect(document.querySelector('footer')?.textContent).toContain('quoted Hidden words.')
  expect(document.querySelector('footer li small')?.textContent).toBe('form-said-by Ana Ruiz, facilitator, Canada')
  expect(document.querySelector('footer .source small')?.textContent).toBe(
    'source-of Sample (wto.org), form-published 23 Jul 2021',
  )
})

test.each([
  ['what it names is higher than the frame', () => vi.stubGlobal('innerHeight', -1)],
  [
    'the page is itself in a frame, which can be moved under the press',
    () => vi.stubGlobal('location', { ancestorOrigins: ['https://www.wto.org', 'https://frames.example'] }),
  ],
])('the panel asks where %s', async (_, make) => {
  make()
  await show()
  await press(buttons()[0] ?? '')
  expect([kept, panels, chosen]).toEqual([[], 1, 1])
})

test('a key writes nothing until the focus has been on the button for a while', async () => {
  await show()
  const key = async (after: number) => {
    const save = [...document.querySelectorAll<HTMLElement>('footer button')].find((one) => one.textContent === SAVE)
    save?.focus()
    await wait(after)
    await press(SAVE, true, 0)
  }
  await key(100)
  expect([kept, text()]).toEqual([[], expect.stringContaining('press-again')])
  await wait(1000)
  await key(600)
  expect(kept.length).toBe(1)
})

test('a second press, of a double click, does not undo the first', async () => {
  await show()
  await press(SAVE)
  await press('card-undo')
  expect([kept.length, buttons()]).toEqual([1, ['card-undo']])
})

test('the panel asks where the browser cannot tell what was seen, and for a sentence without a claim', async () => {
  await show(viewOf('spam', []))
  await press('keep-sentence')
  expect([kept, panels, chosen, text()]).toEqual([[], 1, 1, expect.stringContaining('keep-in-panel')])
  vi.stubGlobal('IntersectionObserver', class {})
  await show()
  expect(buttons()).toEqual(['keep-sentence'])
  await press('keep-sentence')
  expect([kept, panels, chosen]).toEqual([[], 2, 2])
  saved = [SAVED]
  changed(new Set(['changed', 'kept']))
  await wait(10)
  await press('card-undo')
  expect([panels, saved, text()]).toEqual([3, [SAVED], expect.stringContaining('undo-in-panel')])
})

test('is updated when the sentence is undone elsewhere, and when the data changes', async () => {
  await show()
  await press(SAVE)
  saved = []
  phase = 'clean'
  changed(new Set(['changed', 'kept']))
  await wait(50)
  expect([buttons(), text()]).toEqual([SAVES, expect.stringContaining('phase-clean')])
})

test('gives way to the next card, and is told to have nothing for an unknown name', async () => {
  await show()
  await show(viewOf('unknown'))
  expect([posted.at(-1), text()?.trim()]).toEqual([{ card: 'shown', isShown: false }, ''])
  card.hear({ card: 'show', view: viewOf('spam'), takesFocus: false })
  card.hear({ card: 'hide' })
  await wait(1000)
  expect(text()?.trim()).toBe('')
})

test.each<[string, view: CardView, order: string[]]>([
  ['before what the foot leaves room for', viewOf('spam', [DRAFT]), ['HEADER', 'DL', 'P', 'FOOTER']],
  ['after the names, where nothing would be saved', viewOf('spam', []), ['HEADER', 'DL', 'FOOTER']],
])('tells the status on record %s', async (_, view, order) => {
  await show(view)
  expect([...(document.querySelector('.card')?.children ?? [])].map(({ tagName }) => tagName)).toEqual(order)
})

const links = () =>
  [...document.querySelectorAll<HTMLAnchorElement>('.second a')].map((link) => [link.textContent, link.href])
const ADDRESS = `${DEFAULTS.pwaUrl}#/n`

test('says of which negotiation it is where several are on, and links to each that has the name', async () => {
  const others = { ...TALKS, id: 'others', name: 'Other talks' }
  const also: readonly EntityRef[] = [{ negotiation: 'others', kind: 'article', id: 'spam-too' }]
  await show(viewOf('spam', [DRAFT], also))
  expect([document.querySelector('.negotiation'), links()]).toEqual([
    null,
    [['open-record', `${ADDRESS}/talks/articles/spam`]],
  ])
  on = [TALKS, others]
  await show(viewOf('spam', [DRAFT], also))
  expect(document.querySelector('header .negotiation')?.textContent).toBe('The talks')
  expect(links()).toEqual([
    ['open-record', `${ADDRESS}/talks/articles/spam`],
    ['open-record-in Other talks', `${ADDRESS}/others/articles/spam-too`],
  ])
  on = [TALKS, { ...others, isOn: false }]
  await show(viewOf('spam', [DRAFT], also))
  expect(links()).toHaveLength(1)
})

test.each([
  ['a suggestion', { from: 'words' }, 'suggestion'],
  ['what is inferred', { basis: 'inferred' }, 'inferred'],
  ['a statement', {}, null],
] as const)(
  '%s looks as it is: beside the status on the page, and above what would be saved',
  async (_, kind, check) => {
    const view = viewOf('spam')
    const { date: day, place: __, ...claim } = DRAFT
    await show({
      ...view,
      claim: { key: 'one', phase: 'clean', day, ...claim, ...kind },
      offer: view.offer && { ...view.offer, check: check ?? undefined },
    })
    const texts = (selector: string) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent)
    // Of what would be saved it is told there; beside the status where nothing would.
    const told = check ? [`check-${check}`] : []
    expect([texts('dd .check'), texts('footer .check')]).toEqual([[], told])
    await show({ ...view, claim: { key: 'one', phase: 'clean', day, ...claim, ...kind }, offer: null })
    expect(texts('dd .suggested .phase')).toHaveLength(check ? 1 : 0)
    expect(texts('dd .check')).toEqual(told)
  },
)

test.each<[string, true | undefined, boolean]>([
  ['of the text has no note', undefined, false],
  ['that is only the page’s says so', true, true],
])('a date %s', (_, isPageDay, isTold) => {
  const claim = { ...DRAFT, key: 'one', phase: 'clean' as const, day: '2021-07-22', isPageDay }
  expect(articleRows(CARD, claim, []).textContent?.includes('page-day')).toBe(isTold)
})

/** Panel state (signals): the active page, its report, and the comparison with the data. */
import { signal } from '@preact/signals'
import {
  activePage,
  ask,
  askReader,
  hasOnPage,
  onPageChange,
  type Page,
  reportOfPage,
  runReader,
  storage,
} from '../browser'
import type {
  Choices,
  Layer,
  Negotiations,
  News,
  NotedReading,
  PageClaim,
  PageReport,
  PanelView,
  PwaState,
  Requests,
  SavedSentence,
  Waiting,
} from '../messages'
import { applyColours } from '../parts/apply-colours'
import { type Failure, failureOf } from '../problems'
import { keyOf } from '../sentence-key'
import { DEFAULTS, type Settings } from '../settings'
import { openForm } from './form/opened-form'
import { withDay } from './given-day'
import { pickOn } from './picking'

/** Reason why a page is not read. */
export type Barrier = 'off' | 'other' | 'barred' | 'pdf'

export interface OnPage {
  readonly page: Page
  readonly report: PageReport
  readonly view: PanelView
  /** Sentences saved from this page; `here` is false where the page no longer has one word for word. */
  readonly saved: readonly (SavedSentence & { readonly here: boolean })[]
  /** Visibility that the user chose on this page; null until then. */
  readonly layer: Layer | null
  /** Readings that the user refused on this page: in no other list. */
  readonly refused: readonly RefusedReading[]
}

export interface RefusedReading {
  /** Id of its note. */
  readonly id: string
  readonly claim: PageClaim
}

export const settings = signal<Settings>(DEFAULTS)
export const page = signal<Page | null>(null)
export const onPage = signal<OnPage | null>(null)
export const barrier = signal<Barrier | null>(null)
export const news = signal<News>({ follows: 0, listsWhole: true, failing: false, items: [] })
export const pwa = signal<PwaState | null>(null)
export const waiting = signal<readonly Waiting[]>([])
export const problem = signal<Failure | null>(null)
/** The reading that was refused last, in this panel. */
export const lastRefused = signal<RefusedReading | null>(null)
/** User feedback on this device: wrong readings, and the number of lessons. */
export const taught = signal<{ readonly wrong: readonly NotedReading[]; readonly lessons: number }>({
  wrong: [],
  lessons: 0,
})
/** Days that the user gave pages without a date, by address; until the panel is closed. */
const givenDays = new Map<string, string>()

/** Gives a page without a date its day, with which its statements are compared and saved. */
export async function giveDay(url: string, day: string): Promise<void> {
  givenDays.set(url, day)
  await refresh()
}

function withGivenDay(report: PageReport): PageReport {
  const given = givenDays.get(report.place.url)
  return given === undefined ? report : withDay(report, given)
}

const choicesOnce = new Map<string, Promise<Choices>>()
export function choices(negotiation: string): Promise<Choices> {
  const known = choicesOnce.get(negotiation) ?? ask('choices', { negotiation })
  choicesOnce.set(negotiation, known)
  return known
}
export const articlesOn = (negotiation: string, day: string): Promise<readonly string[]> =>
  ask('articlesOn', { negotiation, day })
/** Of a draft, the background takes these fields alone. */
export const effectOfDraft = async ({
  negotiation,
  article,
  status,
  date,
}: Requests['effects']['params']['drafts'][number]) =>
  (await ask('effects', { drafts: [{ negotiation, article, status, date }] }))[0] ?? null
export const negotiations = (): Promise<Negotiations> => ask('negotiations', {})

/** Tab id in the panel's own address, where the panel is opened as a page. */
const ownTab = Number(new URLSearchParams(location.search).get('tab')) || null

/** The visibility that was chosen last, until the background has it: what was read before it shows another. */
let choice: { readonly url: string; readonly layer: Layer } | null = null

/** Remembers a visibility for all that is saved from a page. Shown at once, so that a press right after it saves as that. */
export async function chooseLayer(url: string, layer: Layer): Promise<void> {
  const own = { url, layer }
  choice = own
  const shown = onPage.value
  if (shown?.report.place.url === url) onPage.value = { ...shown, layer }
  try {
    await ask('visibility', own)
  } finally {
    if (choice === own) choice = null
  }
  await refresh()
}

let round = 0

/** Reads the active page and the background's state. Of concurrent calls the last one counts. */
export async function refresh(): Promise<void> {
  const own = ++round
  const now = await activePage(ownTab)
  const [known, left, items, state, lessons] = await Promise.all([
    ask('settings', {}),
    ask('waiting', {}),
    ask('news', {}),
    ask('pwaState', {}),
    ask('taught', {}),
  ])
  if (own !== round) return
  settings.value = known
  applyColours(known.colours)
  waiting.value = left
  news.value = items
  pwa.value = state
  taught.value = lessons
  page.value = now
  if (!now) {
    onPage.value = null
    barrier.value = 'barred'
    return
  }
  const read = (await reportOfPage(now.tabId)) ?? (await reportOnceRead(now))
  if (own !== round) return
  if (!read?.on) {
    onPage.value = null
    barrier.value = !read ? barrierOf(now.url) : read.isPdf ? 'pdf' : 'off'
    return
  }
  const { url } = read.place
  const addresses = [url, ...(read.frames ?? [])]
  const notes = new Map(lessons.wrong.flatMap((one) => (isOn(addresses, one) ? [[keyOf(one), one.id]] : [])))
  const { report, refused } = withoutRefused(withGivenDay(read), notes)
  const [view, saved, remembered] = await Promise.all([
    ask('compare', { report }),
    savedAt(addresses),
    ask('visibility', { url }),
  ])
  const here = await hasOnPage(
    now.tabId,
    saved.map(({ quote, edges }) => ({ quote, edges })),
  )
  if (own !== round) return
  barrier.value = null
  pickOn(url)
  onPage.value = {
    page: now,
    report,
    view,
    saved: saved.map((one, index) => ({ ...one, here: here?.[index] ?? true })),
    layer: choice?.url === url ? choice.layer : remembered,
    refused,
  }
}

/** Shows the suggestions of a page, there and here, or hides them. */
export async function askSuggestions(tabId: number, shown: boolean): Promise<void> {
  await askReader(tabId, 'showSuggestions', { shown })
  await refresh()
}

/** Takes what the user refused out of a report, by the ids of its notes. */
function withoutRefused(
  report: PageReport,
  notes: ReadonlyMap<string, string>,
): { readonly report: PageReport; readonly refused: readonly RefusedReading[] } {
  const refused = report.claims.flatMap((claim) => {
    const id = notes.get(keyOf(claim))
    return id === undefined ? [] : [{ id, claim }]
  })
  const claims = report.claims.filter((claim) => !notes.has(keyOf(claim)))
  return { report: { ...report, claims }, refused }
}

/** Sentences that were saved from a page and its frames, each once. */
async function savedAt(addresses: readonly string[]): Promise<readonly SavedSentence[]> {
  const all = await Promise.all(addresses.map((url) => ask('keptHere', { url, ids: [] })))
  return [...new Map(all.flatMap(({ saved }) => saved.map((one) => [one.id, one] as const))).values()]
}

const withoutHash = (url: string): string => url.replace(/#.*/s, '')

/** True for a note on a page or a frame of it, whatever part of it was open. */
const isOn = (addresses: readonly string[], note: NotedReading): boolean =>
  addresses.some((url) => withoutHash(url) === withoutHash(note.url))

/** Addresses that the panel has tried to read, by tab. */
const tried = new Map<number, string>()

/**
 * Report of a page of another site. The press that opened the panel on it allows to read it, once; where there was none,
 * the browser does not allow it, and the panel offers to.
 */
async function reportOnceRead({ tabId, url }: Page): Promise<PageReport | null> {
  if (barrierOf(url) !== 'other' || tried.get(tabId) === url) return null
  tried.set(tabId, url)
  return (await runReader(tabId)) ? await reportOfPage(tabId) : null
}

function barrierOf(url: string): Barrier {
  if (/^https?:[^?#]*\.pdf($|[?#])/i.test(url)) return 'pdf'
  return /^https?:/.test(url) || url === '' ? 'other' : 'barred'
}

async function openPending(): Promise<void> {
  const pending = await ask('pending', {})
  if (pending) openForm(pending)
}

/** Storage keys of what the panel shows. */
const SHOWN_KEYS = [
  'outbox',
  'kept',
  'options',
  'kit',
  'watch',
  'followsOf',
  'followedWhole',
  'pwa',
  'pairing',
  'wrong',
  'lessons',
  'visibility',
]

/** Starts to follow the active page. */
export function startState(): void {
  const update = () => void refresh().catch((error) => (problem.value = failureOf(error)))
  onPageChange(update)
  storage.onChanged((changed) => {
    if (changed.has('pending')) void openPending()
    if (SHOWN_KEYS.some((key) => changed.has(key))) update()
  })
  update()
  void openPending()
}

/** Runs an action of the user, and shows its failure. */
export function act(work: () => Promise<unknown>): void {
  problem.value = null
  work().catch((error) => {
    problem.value = failureOf(error)
  })
}

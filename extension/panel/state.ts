/** Panel state (signals): the active page, its report, and the comparison with the data. */
import { signal } from '@preact/signals'
import { activePage, ask, askReader, onPageChange, type Page, reportOfPage, storage } from '../browser'
import type {
  Choices,
  Negotiations,
  News,
  PageReport,
  PanelView,
  PwaState,
  Requests,
  SavedSentence,
  Selected,
  Waiting,
} from '../messages'
import { applyColours } from '../parts/apply-colours'
import { type Failure, failureOf } from '../problems'
import { DEFAULTS, type Settings } from '../settings'

/** Reason why a page is not read. */
export type Barrier = 'off' | 'other' | 'barred' | 'pdf'

export interface OnPage {
  readonly page: Page
  readonly report: PageReport
  readonly view: PanelView
  /** Sentences saved from this page; `here` is false where the page no longer has one word for word. */
  readonly saved: readonly (SavedSentence & { readonly here: boolean })[]
}

export const settings = signal<Settings>(DEFAULTS)
export const page = signal<Page | null>(null)
export const onPage = signal<OnPage | null>(null)
export const barrier = signal<Barrier | null>(null)
export const news = signal<News>({ follows: 0, failing: false, items: [] })
export const pwa = signal<PwaState | null>(null)
export const waiting = signal<readonly Waiting[]>([])
export const formSelection = signal<Selected | null>(null)
export const problem = signal<Failure | null>(null)

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

let round = 0

/** Reads the active page and the background's state. Of concurrent calls the last one counts. */
export async function refresh(): Promise<void> {
  const own = ++round
  const now = await activePage(ownTab)
  const [known, left, items, state] = await Promise.all([
    ask('settings', {}),
    ask('waiting', {}),
    ask('news', {}),
    ask('pwaState', {}),
  ])
  if (own !== round) return
  settings.value = known
  applyColours(known.colours)
  waiting.value = left
  news.value = items
  pwa.value = state
  page.value = now
  if (!now) {
    onPage.value = null
    barrier.value = 'barred'
    return
  }
  const report = await reportOfPage(now.tabId)
  if (own !== round) return
  if (!report?.on) {
    onPage.value = null
    barrier.value = !report ? barrierOf(now.url) : report.isPdf ? 'pdf' : 'off'
    return
  }
  const [view, { saved }] = await Promise.all([
    ask('compare', { report }),
    ask('keptHere', { url: report.place.url, ids: [] }),
  ])
  const here = await askReader(now.tabId, 'has', { quotes: saved.map(({ quote, edges }) => ({ quote, edges })) })
  if (own !== round) return
  barrier.value = null
  onPage.value = {
    page: now,
    report,
    view,
    saved: saved.map((one, index) => ({ ...one, here: here?.[index] ?? true })),
  }
}

function barrierOf(url: string): Barrier {
  if (/^https?:[^?#]*\.pdf($|[?#])/i.test(url)) return 'pdf'
  return /^https?:/.test(url) || url === '' ? 'other' : 'barred'
}

async function openPending(): Promise<void> {
  const pending = await ask('pending', {})
  if (pending) formSelection.value = pending
}

/** Storage keys of what the panel shows. */
const SHOWN_KEYS = ['outbox', 'kept', 'options', 'kit', 'watch', 'follows', 'followsOf', 'pwa', 'pairing']

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

/** What the panel shows: the page in front, its report, and how it stands to the record. */
import { signal } from '@preact/signals'
import { activePage, ask, askReader, onPageChange, type Page, storage } from '../browser'
import type { Choices, News, PageReport, PanelView, SavedSentence, Selected, Waiting } from '../messages'
import { applyColours } from '../parts/apply-colours'
import { DEFAULTS, type Settings } from '../settings'

/** Why a page is not read, where it is not. */
export type Barrier = 'off' | 'other' | 'barred' | 'pdf'

export interface OnPage {
  readonly page: Page
  readonly report: PageReport
  readonly view: PanelView
  /** Sentences kept from this page, and whether the page still has each word for word. */
  readonly kept: readonly (SavedSentence & { readonly here: boolean })[]
}

export const settings = signal<Settings>(DEFAULTS)
export const page = signal<Page | null>(null)
export const onPage = signal<OnPage | null>(null)
export const barrier = signal<Barrier | null>(null)
export const news = signal<News>({ follows: 0, failing: false, items: [] })
export const pwaProblem = signal<string | null>(null)
export const waiting = signal<readonly Waiting[]>([])
export const formSelection = signal<Selected | null>(null)
export const problem = signal<string | null>(null)

let choicesOnce: Promise<Choices> | null = null
export const choices = (): Promise<Choices> => (choicesOnce ??= ask('choices', {}))

/** A tab named in the panel's own address, where it is opened beside no page. */
const ownTab = Number(new URLSearchParams(location.search).get('tab')) || null

let round = 0

/** Reads the page in front anew. */
export async function refresh(): Promise<void> {
  const mine = ++round
  const now = await activePage(ownTab)
  const [known, left, items, pwa] = await Promise.all([
    ask('settings', {}),
    ask('waiting', {}),
    ask('news', {}),
    ask('pwaState', {}),
  ])
  if (mine !== round) return
  settings.value = known
  applyColours(known.colours)
  waiting.value = left
  news.value = items
  pwaProblem.value = pwa.problem
  page.value = now
  if (!now) {
    onPage.value = null
    barrier.value = 'barred'
    return
  }
  const report = await askReader(now.tabId, 'report', {})
  if (mine !== round) return
  if (!report?.on) {
    onPage.value = null
    barrier.value = !report ? barrierOf(now.url) : report.isPdf ? 'pdf' : 'off'
    return
  }
  const [view, kept] = await Promise.all([
    ask('compare', { report }),
    ask('keptHere', { url: report.place.url, ids: [] }),
  ])
  const here = await askReader(now.tabId, 'has', { quotes: kept.map(({ quote, edges }) => ({ quote, edges })) })
  if (mine !== round) return
  barrier.value = null
  onPage.value = { page: now, report, view, kept: kept.map((one, index) => ({ ...one, here: here?.[index] ?? true })) }
}

function barrierOf(url: string): Barrier {
  if (/^https?:[^?#]*\.pdf($|[?#])/i.test(url)) return 'pdf'
  return /^https?:/.test(url) || url === '' ? 'other' : 'barred'
}

async function openPending(): Promise<void> {
  const pending = await ask('pending', {})
  if (pending) formSelection.value = pending
}

/** What the panel tells of, by its key in the store. */
const SHOWN_KEYS = ['outbox', 'kept', 'settings', 'kit', 'watch', 'follows', 'pwa']

/** Starts to follow the page in front. */
export function startState(): void {
  const again = () => void refresh().catch((error) => (problem.value = String(error)))
  onPageChange(again)
  storage.onChanged((changed) => {
    if ('pending' in changed && changed.pending) void openPending()
    if (SHOWN_KEYS.some((key) => key in changed)) again()
  })
  again()
  void openPending()
}

/** Runs something that the user asked for; what goes wrong is shown. */
export function act(work: () => Promise<unknown>): void {
  problem.value = null
  work().catch((error) => {
    problem.value = error instanceof Error ? error.message : String(error)
  })
}

/**
 * Application state as signals. Data goes one way: store → data → ledger, and with the address → screens. Screens write
 * to the store alone.
 */
import { computed, signal } from '@preact/signals'
import { type Assembled, assemblePart } from '../../shared/domain/assembly/assemble'
import { articlesOn } from '../../shared/domain/assembly/continuation-queries'
import { type Entry, entriesOf, type Tally, type TextFields } from '../../shared/domain/entries/entries'
import {
  type ArticleStatus,
  buildLedger,
  type Ledger,
  type Source,
  statusAsOf,
} from '../../shared/domain/ledger/ledger'
import { textsIn } from '../../shared/domain/queries/texts'
import type { Article, Day } from '../../shared/domain/types'
import type { Pack } from '../../shared/pack/schema'
import { PublicData } from '../../shared/reports/public-data'
import { type AppData, inSlices } from '../store'
import { address, baseAddress, isPrinting, isPrivateHidden, isPublicOnly, startData, today } from './app-signals'
import { indexNegotiation } from './negotiation/negotiation-index'
import { dataOf, derivedOf, type OpenData, openData, rowToOpen } from './negotiation/open-negotiation'
import { modelOfLedger, modelOfSummary, type ReadModel } from './negotiation/read-model'
import { tallyElsewhere } from './negotiation/tally'
import { printedData } from './printed-data'

export {
  address,
  appData,
  baseAddress,
  isPrinting,
  isPrivateHidden,
  isPublicOnly,
  startData,
  today,
} from './app-signals'
export { openData, openRow, publishedPack } from './negotiation/open-negotiation'

/** Data of this tab from before the browser erased the database; `null` where nothing was lost. */
export const dataBeforeErase = signal<AppData | null>(null)
/** Number of times that this tab was locked. Screens are keyed by it: what was typed on them goes with the key. */
export const timesLocked = signal(0)
/** Largest number of private entries in the clear beside a lock that this tab has found. */
export const foundUnsealed = signal(0)
/** Report of a recovery from the second copy, until the user closes it. */
export const recovered = signal<AppData['recovered']>(null)
/** Error because of which the data cannot be opened; `null` without one. */
export const openError = signal<unknown>(null)
/** Network state as the browser reports it. */
export const online = signal(true)

/** The data with the entries of the open negotiation, private ones too while only the public ones are shown: forms read these, and must stay as they are. */
const ownData = computed(() => openData.value && dataOf(openData.value, openData.value.pack))
/** Those entries. */
export const openEntries = computed<readonly Entry[]>(() => ownData.value?.entries ?? [])

/**
 * The data as screens show them, with the assembled negotiation in place of the pack, and its entries: on paper, and while the
 * rest is hidden, the public part alone. Screens read this, and never `appData`.
 */
export const shownData = computed(() => ownData.value && shownOf(ownData.value))

/** The same of one negotiation. */
export function shownOf(own: OpenData): OpenData & { readonly pack: Assembled<Pack> } {
  const { pack, entries } = own
  if (!isPublicOnly.value) return { ...own, pack: derivedOf(pack.id).assembly(pack, entries) }
  // Apart, so that a print does not make the next entry assemble all again.
  const printed = printedData(own)
  return { ...printed, pack: assemblePart(printed.pack, printed.entries, entries) }
}
/** Texts of the open negotiation, by date, also while the browser prints: what is printed for us has them. None while the private part is hidden. */
export const ownTexts = computed<readonly TextFields[]>(() => (isPrivateHidden.value ? [] : textsIn(openEntries.value)))
/** The texts as screens show them: none while the public data alone are shown, as a text is private. */
export const texts = computed<readonly TextFields[]>(() => (isPrinting.value ? [] : ownTexts.value))
/** Counts of the entries of other negotiations, by its id: none where only the public data are shown. */
export const countedElsewhere = computed<ReadonlyMap<string, Tally>>(() =>
  openData.value && !isPublicOnly.value ? tallyElsewhere(openData.value) : new Map(),
)
/** Public data: reports, tables and calendars are made of this, and of nothing that screens show. */
export const publicData = computed(() => openData.value && PublicData.of(openData.value.pack, openData.value.entries))

/** Parts of the address as signals of their own, so that a change of one part redraws only its readers. */
export const asOf = computed(() => address.value.asOf)
export const screen = computed(() => address.value.screen)

/** Data of the board until the log is read; none where only the public data are shown, as its summary counts the others too. */
export const shownStart = computed(() => (isPublicOnly.value ? null : startData.value))
const pack = computed(() => shownData.value?.pack ?? shownStart.value?.pack ?? null)
/** Id of the open negotiation. Screens are keyed by it: what was typed on them is of it. */
export const openNegotiation = computed(() => pack.value?.id ?? null)
/** Index of the negotiation; it stays the same object while entries are added that state no entity. */
export const negotiation = computed(() => (pack.value ? indexNegotiation(pack.value, today.value) : null))
/** Filter by origin: observations of the pack, the user's own, or all. Part of the address, so that a link carries it. */
export const source = computed<Source>(() => {
  const asked = address.value.params.source
  return asked === 'pack' || asked === 'mine' ? asked : 'all'
})
export const ledger = computed(() =>
  shownData.value ? ledgerOf(shownData.value, source.value) : buildLedger({ statuses: [], observations: [] }),
)
/** Ledger of what is shown of a negotiation. Incremental, so that adding an entry costs the same however many there are. */
export function ledgerOf({ pack, entries }: Pick<OpenData, 'pack' | 'entries'>, source: Source): Ledger {
  // Apart, so that a print does not make the next entry compute all again.
  return isPublicOnly.value ? buildLedger(pack, entries, source) : derivedOf(pack.id).ledgerOf(pack, entries, source)
}
/** Read model of the board. */
export const readModel = computed<ReadModel>(() =>
  shownStart.value && !shownData.value ? modelOfSummary(shownStart.value.summary) : modelOfLedger(ledger.value),
)
/**
 * True when the board can be drawn from the checkpoint. Follows and the filter by origin wait for the log, and what shows the
 * public data alone waits for those.
 */
export const isBoardReady = computed(
  () =>
    shownStart.value !== null &&
    baseAddress.value.screen === 'board' &&
    baseAddress.value.params.list !== '1' &&
    source.value === 'all',
)
/**
 * Computes the ledger of data that are not shown yet, and what the board needs of it, article by article, in slices: the
 * same is then memoised when they are shown.
 */
export const computeAhead = ({ packs, entries: all }: AppData): Promise<void> =>
  inSlices(
    (function* () {
      // The rows were parsed just before, in the same task.
      yield
      const pack = rowToOpen(packs)?.pack
      if (!pack) return
      const { assembly, ledgerOf } = derivedOf(pack.id)
      const entries = entriesOf(all, pack.id)
      const assembled = assembly(pack, entries)
      yield
      const whole = yield* ledgerOf.pausable(assembled, entries, source.peek())
      if (!startData.value) return
      const model = modelOfLedger(whole, readModel.peek())
      for (const { id } of assembled.articles) {
        model.articleAsOf(id, day.peek())
        model.historyAsOf(id, day.peek())
        yield
      }
    })(),
  )

/** The as-of date of everything shown. */
export const day = computed<Day>(() => asOf.value ?? today.value)
/** Articles in force on that day, with the agreement as a whole. */
export const articlesInForce = computed<readonly Article[]>(() => articlesIn(day.value))
/** The same on another day. */
export const articlesIn = (on: Day): readonly Article[] =>
  articlesOn(negotiation.value?.pack.articles ?? [], on, readModel.value.firstSeen)
/** The date of the latest source by that day. */
export const latest = computed<Day | null>(() => readModel.value.latestAsOf(day.value))
export const isPast = computed(() => asOf.value !== null && asOf.value !== today.value)

/** Status of every article, and of the agreement as a whole, as of that day. */
export const standings = computed<ReadonlyMap<string, ArticleStatus>>(
  () =>
    new Map(
      negotiation.value?.pack.articles.map((article) => [article.id, statusAsOf(ledger.value, article.id, day.value)]),
    ),
)

/** A toast of the app. */
export interface Notice {
  readonly text: string
  readonly action?: { readonly label: string; readonly run: () => void }
  /** Goes with the next screen or after a while. */
  readonly passing?: boolean
}
export const notice = signal<Notice | null>(null)

/** Shows a toast in place of the one before. */
export const showNotice = (text: string, more: Omit<Notice, 'text'> = {}): void =>
  void (notice.value = { text, ...more })

/** Height of the toasts as a style attribute for elements that they must not cover. */
export const noticesHeight = signal('--toasts: 0px')

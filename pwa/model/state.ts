/**
 * What the screens are drawn from. One way: the store gives the record, the record the ledger, the ledger and the
 * address what a screen shows. Screens write to the store alone.
 */
import { computed, signal } from '@preact/signals'
import { localDay } from '../../shared/domain/days'
import { incrementalLedger } from '../../shared/domain/incremental-ledger'
import { viewFor } from '../../shared/domain/layers'
import { type ArticleStatus, buildLedger, endAsOf, type Source, statusAsOf } from '../../shared/domain/ledger'
import type { Day } from '../../shared/domain/types'
import type { AppData } from '../store'
import { type Address, BOARD } from './address'
import { indexNegotiation } from './negotiation-index'

/** The record as the store holds it; `null` until it is read. */
export const appData = signal<AppData | null>(null)
/** What this tab still holds of a record that was erased under it. */
export const dataBeforeErase = signal<AppData | null>(null)
/** What was put back from the second copy, until the user has read so. */
export const recovered = signal<AppData['recovered']>(null)
/** Why the record does not open. */
export const openError = signal<unknown>(null)
export const address = signal<Address>(BOARD)
/** The address under a sheet or the lookup: what stays in sight while they are open. */
export const baseAddress = signal<Address>(BOARD)
export const today = signal<Day>(localDay(new Date()))
export const online = signal(true)

/** While the browser prints. */
export const isPrinting = signal(false)

/** Parts of the address, so that what hangs on one part is not drawn again for another. */
export const asOf = computed(() => address.value.asOf)
export const screen = computed(() => address.value.screen)

const pack = computed(() => appData.value?.pack ?? null)
/** The same for as long as the pack is: a record that is kept changes nothing in it. */
export const negotiation = computed(() => (pack.value ? indexNegotiation(pack.value) : null))
/** Whose observations are counted: the pack's, mine, or both. In the address, so that it can be given to others. */
export const source = computed<Source>(() => {
  const asked = address.value.params.source
  return asked === 'pack' || asked === 'mine' ? asked : 'all'
})
/** A put is seen at once, however long the record is. */
const ledgerOf = incrementalLedger()
export const ledger = computed(() => {
  if (!appData.value) return buildLedger({ statuses: [], observations: [] })
  const { pack, entries } = appData.value
  if (isPrinting.value) return buildLedger(pack, viewFor(entries, 'print'), source.value)
  return ledgerOf(pack, entries, source.value)
})
/** The day as of which everything is shown. */
export const day = computed<Day>(() => asOf.value ?? today.value)
/** The day of the latest evidence by then. */
export const latest = computed<Day | null>(() => endAsOf(ledger.value, day.value))
export const isPast = computed(() => asOf.value !== null && asOf.value !== today.value)

/** Every article's status as of the day of the address, the instrument's too. */
export const standings = computed<ReadonlyMap<string, ArticleStatus>>(
  () =>
    new Map(
      negotiation.value?.pack.articles.map((article) => [article.id, statusAsOf(ledger.value, article.id, day.value)]),
    ),
)

/** A word to the user at the foot of the window. */
export interface Notice {
  readonly text: string
  readonly action?: { readonly label: string; readonly run: () => void }
  /** Good to know, and gone with the next screen or after a while. */
  readonly passing?: boolean
}
export const notice = signal<Notice | null>(null)
/** How tall the notices are, in the style of what they must not cover. */
export const noticesHeight = signal('--toasts: 0px')

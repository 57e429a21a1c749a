/**
 * The open negotiation: the one that the address names, else the one that was opened last. What is computed of each is kept,
 * so that going back to one computes nothing again.
 */
import { computed, signal } from '@preact/signals'
import { type Assembled, incrementalAssembly } from '../../../shared/domain/assembly/assemble'
import { type Entry, entriesOf } from '../../../shared/domain/entries/entries'
import { type IncrementalLedger, incrementalLedger } from '../../../shared/domain/ledger/incremental-ledger'
import type { Pack } from '../../../shared/pack/schema'
import { type AppData, type PackRow, readLastOpened, writeLastOpened } from '../../store'
import { address, appData } from '../app-signals'

/** The one that this tab opened last; `null` until it opened one. */
const lastOpened = signal<string | null>(null)

/** Remembers a negotiation as the one to open where no address names one. */
export function rememberOpened(negotiation: string): void {
  if (lastOpened.peek() === negotiation) return
  lastOpened.value = negotiation
  writeLastOpened(negotiation)
}

/** Id of the negotiation that is asked for; `null` where none is, and any may be opened. */
export const askedNegotiation = (): string | null => address.value.negotiation ?? lastOpened.value ?? readLastOpened()

/** Of the negotiations that are on, the one that is open. */
export function rowToOpen(packs: readonly PackRow[]): PackRow | null {
  const rowOf = (id: string | null | undefined) => packs.find(({ slot }) => slot === id)
  return rowOf(address.value.negotiation) ?? rowOf(lastOpened.value ?? readLastOpened()) ?? packs[0] ?? null
}

/** Row of the open negotiation. */
export const openRow = computed<PackRow | null>(() => rowToOpen(appData.value?.packs ?? []))

/** The data with one of the negotiations. */
export interface OpenData extends AppData {
  readonly pack: Pack
}

/** The data with the open negotiation as published. */
export const openData = computed<OpenData | null>(() =>
  appData.value && openRow.value ? { ...appData.value, pack: openRow.value.pack } : null,
)

/** The open negotiation as published, without entries. */
export const publishedPack = computed<Pack | null>(() => openRow.value?.pack ?? null)

/** True for an id in the address whose negotiation is not on. */
export const isUnknown = (negotiation: string | undefined): negotiation is string =>
  negotiation !== undefined && appData.value?.packs.some(({ slot }) => slot === negotiation) === false

/** The data with the entries of one negotiation alone, and the locked ones, of which it is not known. */
export function dataOf(data: AppData, pack: Pack): OpenData {
  const entries = entriesOf(data.entries, pack.id)
  const ahead = entriesOf(data.ahead, pack.id)
  return { ...data, pack, entries, ahead, count: data.count - data.entries.length - data.ahead.length + entries.length }
}

/** Memoised computations of one negotiation. */
interface Derived {
  readonly assembly: (pack: Pack, entries: readonly Entry[]) => Assembled<Pack>
  readonly ledgerOf: IncrementalLedger
}
const derived = new Map<string, Derived>()

/** Those of a negotiation; made when they are first asked for. */
export function derivedOf(negotiation: string): Derived {
  const known = derived.get(negotiation)
  if (known) return known
  const made = { assembly: incrementalAssembly<Pack>(), ledgerOf: incrementalLedger() }
  derived.set(negotiation, made)
  return made
}

/** View of any negotiation that is on, also where another is open: for the overview, the menu and the search. Computed on use. */
import type { Assembled } from '../../../shared/domain/assembly/assemble'
import type { Ledger } from '../../../shared/domain/ledger/ledger'
import type { Pack } from '../../../shared/pack/schema'
import type { AppData, PackRow } from '../../store'
import type { Address } from '../address'
import { appData, isPublicOnly, today } from '../app-signals'
import type { Screen } from '../screens'
import { ledgerOf, shownOf } from '../state'
import { indexNegotiation, type NegotiationIndex } from './negotiation-index'
import { dataOf, type OpenData } from './open-negotiation'
import { modelOfLedger, type ReadModel } from './read-model'

export interface NegotiationView {
  readonly row: PackRow
  /** The data as screens show them: on paper, and while the rest is hidden, the public part alone. */
  readonly data: OpenData & { readonly pack: Assembled<Pack> }
  readonly index: NegotiationIndex
  readonly ledger: Ledger
  readonly model: ReadModel
}

/** The last view of each, with what it was made of. */
const views = new Map<string, { readonly data: AppData; readonly key: string; readonly view: NegotiationView }>()

/** View of a negotiation; `null` for one that is not on. */
export function viewOf(negotiation: string): NegotiationView | null {
  const data = appData.value
  const row = rowOf(negotiation)
  if (!data || !row) return null
  const key = `${today.value} ${isPublicOnly.value}`
  const last = views.get(negotiation)
  if (last?.data === data && last.key === key) return last.view
  const view = make(data, row)
  views.set(negotiation, { data, key, view })
  return view
}

function make(all: AppData, row: PackRow): NegotiationView {
  const data = shownOf(dataOf(all, row.pack))
  const ledger = ledgerOf(data, 'all')
  return { row, data, index: indexNegotiation(data.pack, today.value), ledger, model: modelOfLedger(ledger) }
}

/** Entities that have a screen of their own. */
const COLLECTIONS: Readonly<Partial<Record<Screen, 'articles' | 'members' | 'meetings'>>> = {
  article: 'articles',
  member: 'members',
  meeting: 'meetings',
}

/**
 * The negotiation of an address that names none, as a bookmark of before there were several: the open one, unless it lacks
 * the article, member or meeting and another has it.
 */
export function negotiationOf({ screen, id }: Pick<Address, 'screen' | 'id'>, open: string): string {
  const collection = COLLECTIONS[screen]
  if (!collection || id === null) return open
  const has = (negotiation: string) => viewOf(negotiation)?.data.pack[collection].some((one) => one.id === id) === true
  return [open, ...negotiationsOn()].find(has) ?? open
}

/** Ids of the negotiations that are on. */
export const negotiationsOn = (): readonly string[] => (appData.value?.packs ?? []).map(({ slot }) => slot)

/** Row of a negotiation that is on; `null` for another. */
export const rowOf = (negotiation: string): PackRow | null =>
  appData.value?.packs.find(({ slot }) => slot === negotiation) ?? null

/** True for a negotiation that is on. */
export const isOn = (negotiation: string): boolean => rowOf(negotiation) !== null

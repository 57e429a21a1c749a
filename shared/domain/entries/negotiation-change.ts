/**
 * Changes (deltas) of the negotiation itself: what a user can edit of it, the change between two states of that, and a negotiation
 * with a change. A list states what is added and what is removed, so that changes made apart merge by union.
 */
import type { EntityByKind } from '../../kinds/kinds'
import { statusChanges, textChanges, withStatusChanges, withTexts } from '../ladder/status-change'
import type { Names, WordLists } from '../text/names'
import type { Negotiation } from '../types'

export type NegotiationChange = EntityByKind['negotiation']

/** What can be edited of a negotiation. */
export interface NegotiationDetails
  extends Pick<Negotiation, 'names' | 'shortNames' | 'addressMarks' | 'documentSymbols' | 'statuses'> {
  readonly topicWords: WordLists
  readonly memberTerm: NonNullable<Negotiation['memberTerm']>
}

export const detailsOf = (negotiation: Negotiation): NegotiationDetails => ({
  names: negotiation.names,
  shortNames: negotiation.shortNames,
  topicWords: negotiation.topic.strong,
  memberTerm: negotiation.memberTerm ?? 'members',
  addressMarks: negotiation.addressMarks,
  documentSymbols: negotiation.documentSymbols,
  statuses: negotiation.statuses,
})

/** The change that leads from some details to others: what differs alone; `null` where nothing does. */
export function changeBetween(
  id: string,
  before: NegotiationDetails,
  after: NegotiationDetails,
): NegotiationChange | null {
  const change = {
    ...filled('names', textChanges(before.names, after.names) ?? {}),
    ...filled('shortNames', missingByLang(before.shortNames, after.shortNames)),
    ...filled('shortNamesRemoved', missingByLang(after.shortNames, before.shortNames)),
    ...filled('topicWords', missingByLang(before.topicWords, after.topicWords)),
    ...filled('topicWordsRemoved', missingByLang(after.topicWords, before.topicWords)),
    ...(before.memberTerm !== after.memberTerm && { memberTerm: after.memberTerm }),
    ...filled('addressMarks', missing(before.addressMarks, after.addressMarks)),
    ...filled('addressMarksRemoved', missing(after.addressMarks, before.addressMarks)),
    ...filled('documentSymbols', missing(before.documentSymbols, after.documentSymbols)),
    ...filled('documentSymbolsRemoved', missing(after.documentSymbols, before.documentSymbols)),
    ...filled('statuses', statusChanges(before.statuses, after.statuses)),
  }
  return Object.keys(change).length === 0 ? null : { id, ...change }
}

/** True for a change that leaves the details as they are. */
export const changesNothing = (details: NegotiationDetails, change: NegotiationChange): boolean =>
  changeBetween(change.id, details, detailsWith(details, change)) === null

/**
 * A negotiation with a change. A page that has one of its new names is about it, so that those are topic words too. A change that
 * leaves it without a name takes none away.
 */
export function withChange<N extends Negotiation>(negotiation: N, change: NegotiationChange): N {
  const { topicWords, ...details } = detailsWith(detailsOf(negotiation), change)
  const { memberTerm: _, ...unchanged } = details
  return {
    ...negotiation,
    ...(change.memberTerm ? details : unchanged),
    topic: { ...negotiation.topic, strong: topicWords },
  }
}

function detailsWith(details: NegotiationDetails, change: NegotiationChange): NegotiationDetails {
  const names = withTexts(details.names, change.names)
  const words = [change.topicWords ?? {}, listed(change.names ?? {}), change.shortNames ?? {}].reduce(union)
  return {
    names: Object.keys(names).length === 0 ? details.names : names,
    shortNames: edited(details.shortNames, change.shortNames, change.shortNamesRemoved),
    topicWords: edited(details.topicWords, words, change.topicWordsRemoved),
    memberTerm: change.memberTerm ?? details.memberTerm,
    addressMarks: editedList(details.addressMarks, change.addressMarks, change.addressMarksRemoved),
    documentSymbols: editedList(details.documentSymbols, change.documentSymbols, change.documentSymbolsRemoved),
    statuses: withStatusChanges(details.statuses, change.statuses),
  }
}

type List = readonly string[]

const filled = <K extends string, V extends object>(field: K, value: V): { readonly [P in K]?: V } =>
  Object.keys(value).length === 0 ? {} : ({ [field]: value } as { readonly [P in K]?: V })

const listed = (names: Names): WordLists =>
  Object.fromEntries(Object.entries(names).flatMap(([lang, name]) => (name === '' ? [] : [[lang, [name]]])))

const missing = (from: List, all: List): List => all.filter((one) => !from.includes(one))

const missingByLang = (from: WordLists, all: WordLists): WordLists =>
  Object.fromEntries(
    Object.entries(all).flatMap(([lang, words]) => {
      const others = missing(from[lang] ?? [], words)
      return others.length === 0 ? [] : [[lang, others]]
    }),
  )

const union = (one: WordLists, other: WordLists): WordLists =>
  Object.fromEntries(languagesOf(one, other).map((lang) => [lang, editedList(one[lang] ?? [], other[lang])]))

const edited = (lists: WordLists, added: WordLists = {}, removed: WordLists = {}): WordLists =>
  Object.fromEntries(
    languagesOf(lists, added).map((lang) => [lang, editedList(lists[lang] ?? [], added[lang], removed[lang])]),
  )

const editedList = (list: List, added: List = [], removed: List = []): List => {
  const kept = missing(removed, list)
  return [...kept, ...missing(kept, added)]
}

const languagesOf = (...all: readonly object[]): List => [...new Set(all.flatMap((one) => Object.keys(one)))]

/** What differs between two states of what can be edited of a negotiation. */
import {
  detailsWith,
  missing,
  type NegotiationChange,
  type NegotiationDetails,
  type RecordEdits,
  type Records,
} from '../entries/negotiation-change'
import type { NamedRecord } from '../entries/record-changes'
import type { WordLists } from '../text/names'
import { recordChanges, removedRecords } from './record-diff'
import { statusChanges, textChanges } from './status-diff'

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
    ...recordEdits(before, after),
    ...filled('sites', missing(before.sites, after.sites)),
    ...filled('sitesRemoved', missing(after.sites, before.sites)),
  }
  return Object.keys(change).length === 0 ? null : { id, ...change }
}

/** True for a change that leaves the details as they are. */
export const changesNothing = (details: NegotiationDetails, change: NegotiationChange): boolean =>
  changeBetween(change.id, details, detailsWith(details, change)) === null

export const recordEdits = (before: Records, after: Records): RecordEdits => ({
  ...changesOfRecords('roleKinds', before, after),
  ...changesOfRecords('meetingKinds', before, after),
  ...changesOfRecords('texts', before, after),
})

const changesOfRecords = <K extends keyof Records>(
  list: K,
  { [list]: before }: { readonly [P in K]: readonly NamedRecord[] },
  { [list]: after }: { readonly [P in K]: readonly NamedRecord[] },
): RecordEdits => ({
  ...filled(list, recordChanges(before, after)),
  ...filled(`${list}Removed`, removedRecords(before, after)),
})

const filled = <K extends string, V extends object>(field: K, value: V): { readonly [P in K]?: V } =>
  Object.keys(value).length === 0 ? {} : ({ [field]: value } as { readonly [P in K]?: V })

const missingByLang = (from: WordLists, all: WordLists): WordLists =>
  Object.fromEntries(
    Object.entries(all).flatMap(([lang, words]) => {
      const others = missing(from[lang] ?? [], words)
      return others.length === 0 ? [] : [[lang, others]]
    }),
  )

/**
 * Changes (deltas) of the negotiation itself: what a user can edit of it, the change between two states of that, and a negotiation
 * with a change. A list states what is added and what is removed, so that changes made apart merge by union.
 */
import type { EntityByKind } from '../../kinds/kinds'
import { statusChanges, textChanges, withStatusChanges, withTexts } from '../ladder/status-change'
import type { Names, WordLists } from '../text/names'
import type { MeetingKind, NegotiatingText, Negotiation, RoleKind } from '../types'
import { type ChangeOf, type NamedRecord, recordChanges, removedRecords, withRecordChanges } from './record-changes'

export type NegotiationChange = EntityByKind['negotiation']

/** What can be edited of a negotiation. */
export interface NegotiationDetails
  extends Pick<
    Negotiation,
    'names' | 'shortNames' | 'addressMarks' | 'documentSymbols' | 'statuses' | 'roleKinds' | 'texts'
  > {
  readonly topicWords: WordLists
  readonly meetingKinds: readonly MeetingKind[]
  /** Addresses of web sites. */
  readonly sites: readonly string[]
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
  roleKinds: negotiation.roleKinds,
  meetingKinds: negotiation.meetingKinds ?? [],
  texts: negotiation.texts,
  sites: negotiation.sites.map(({ origin }) => origin),
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
    ...recordEdits(before, after),
    ...filled('sites', missing(before.sites, after.sites)),
    ...filled('sitesRemoved', missing(after.sites, before.sites)),
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
  const { topicWords, memberTerm, meetingKinds, sites, ...details } = detailsWith(detailsOf(negotiation), change)
  const known = new Map(negotiation.sites.map((site) => [site.origin, site]))
  return {
    ...negotiation,
    ...details,
    ...(change.memberTerm && { memberTerm }),
    ...((negotiation.meetingKinds || meetingKinds.length > 0) && { meetingKinds }),
    sites: sites.map((origin) => known.get(origin) ?? { origin, languages: {}, note: '' }),
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
    ...withRecords(details, change),
    sites: editedList(details.sites, change.sites, change.sitesRemoved),
  }
}

/** Records of a negotiation, each list by the field of a change that states what differs. */
type Records = Pick<NegotiationDetails, 'roleKinds' | 'meetingKinds' | 'texts'>
/** The changes of records alone. */
export type RecordEdits = Pick<NegotiationChange, keyof Records | `${keyof Records}Removed`>

/** Details with changes of their records. */
export const withRecords = (details: Records, edits: RecordEdits): Records => ({
  roleKinds: withRecordChanges(
    details.roleKinds,
    edits.roleKinds as readonly ChangeOf<RoleKind>[],
    edits.roleKindsRemoved,
    (role) => ({ words: {}, speaksFor: 'process', ...role }) as RoleKind,
  ),
  meetingKinds: withRecordChanges(details.meetingKinds, edits.meetingKinds, edits.meetingKindsRemoved, (kind) => kind),
  texts: withRecordChanges(
    details.texts,
    edits.texts as readonly ChangeOf<NegotiatingText>[],
    edits.textsRemoved,
    (text) =>
      text.date ? ({ isComplete: false, numbering: 'article', sources: [], ...text } as NegotiatingText) : null,
  ),
})

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

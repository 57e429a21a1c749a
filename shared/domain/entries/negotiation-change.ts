/**
 * Changes (deltas) of the negotiation itself: what a user can edit of it, and a negotiation with a change. A list states what is added and what is removed, so that changes made apart merge by union.
 */
import type { EntityByKind } from '../../kinds/kinds'
import { withStatusChanges, withTexts } from '../ladder/status-change'
import type { Names, WordLists } from '../text/names'
import type { MeetingKind, NegotiatingText, Negotiation, RoleKind } from '../types'
import { type ChangeOf, withRecordChanges } from './record-changes'

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

export function detailsWith(details: NegotiationDetails, change: NegotiationChange): NegotiationDetails {
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
export type Records = Pick<NegotiationDetails, 'roleKinds' | 'meetingKinds' | 'texts'>
/** The changes of records alone. */
export type RecordEdits = Pick<NegotiationChange, keyof Records | `${keyof Records}Removed`>

/** Details with changes of their records. */
export const withRecords = (details: Records, edits: RecordEdits): Records => ({
  roleKinds: withRecordChanges(
    details.roleKinds,
    edits.roleKinds as readonly ChangeOf<RoleKind>[],
    edits.roleKindsRemoved,
    { words: {}, speaksFor: 'process' },
  ),
  meetingKinds: withRecordChanges(details.meetingKinds, edits.meetingKinds, edits.meetingKindsRemoved),
  // No text without a date.
  texts: withRecordChanges(details.texts, edits.texts as readonly ChangeOf<NegotiatingText>[], edits.textsRemoved, {
    date: '',
    isComplete: false,
    numbering: 'article',
    sources: [],
  }),
})

type List = readonly string[]

const listed = (names: Names): WordLists =>
  Object.fromEntries(Object.entries(names).flatMap(([lang, name]) => (name === '' ? [] : [[lang, [name]]])))

export const missing = (from: List, all: List): List => all.filter((one) => !from.includes(one))

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

/**
 * Access table: which outlet may receive which field of which kind of entry. Exports, prints, shares, the snapshot and the
 * delegation read it and pass on nothing that it does not name. Private entries go to the user's own screen and to the full backup
 * only, whatever the table says of their kind; follows go also to the news watch of the user's own extension, which no
 * page sees. Those of the delegation go to its devices as well, and nowhere else. A withdrawn entry goes only where private entries go; elsewhere its withdrawal goes instead. What is about an article that
 * does not go, or of a member that others cannot know, stays; a public article that continues others goes without the ids of those
 * that do not go with it, and what was said at a meeting that others cannot know goes without it. An observation of a status that
 * does not go stays.
 */

import type { Article, Evidence, Negotiation } from '../types'
import { type EntityKind, type Entry, type Layer, type ObservationEntry, withdrawnIds } from './entries'

export const OUTLETS = [
  'screen',
  'snapshot',
  'watch',
  'export',
  'site',
  'print',
  'share',
  'backup',
  'delegation',
] as const
export type Outlet = (typeof OUTLETS)[number]

type Kind = Entry['kind']
type RecordOf<K extends Kind> = Extract<Entry, { kind: K }>
type Field<K extends Kind> = keyof RecordOf<K> & string

const EVERYWHERE: readonly Outlet[] = ['screen', 'snapshot', 'export', 'site', 'print', 'share', 'backup', 'delegation']
const NOT_SNAPSHOT: readonly Outlet[] = EVERYWHERE.filter((outlet) => outlet !== 'snapshot')
/** Of the meeting log and custom terms a published site has nothing. */
const UNPUBLISHED: readonly Outlet[] = EVERYWHERE.filter((outlet) => outlet !== 'site')
const UNPUBLISHED_LOG: readonly Outlet[] = NOT_SNAPSHOT.filter((outlet) => outlet !== 'site')
const FILES: readonly Outlet[] = ['screen', 'export', 'backup', 'delegation']
const DELEGATED: readonly Outlet[] = ['screen', 'backup', 'delegation']
const HERE: readonly Outlet[] = ['screen', 'backup']
const WATCHED: readonly Outlet[] = ['screen', 'watch', 'backup']

/** Outlets of a layer, whatever the kind of the entry. */
const BY_LAYER: Readonly<Record<Layer, readonly Outlet[]>> = {
  public: OUTLETS,
  delegation: DELEGATED,
  private: WATCHED,
}

/** True for the public layer, and for what names no layer, as the pack's facts. All else is sealed under a lock, and never printed or exported. */
export const isPublic = (stated: { readonly layer?: Layer | null | undefined } | null | undefined): boolean =>
  (stated?.layer ?? 'public') === 'public'

/** True for what is on this device alone, and can be erased from it. */
export const isOfDevice = ({ layer }: { readonly layer: Layer }): boolean => layer === 'private'

/** True for what the devices of the delegation alone have. */
export const isOfDelegation = ({ layer }: { readonly layer: Layer }): boolean => layer === 'delegation'

/** The narrowest of layers: what is made of several things goes no further than each of them. */
export const narrowest = (layers: readonly Layer[]): Layer =>
  WIDEST_FIRST[Math.max(0, ...layers.map((layer) => WIDEST_FIRST.indexOf(layer)))] ?? 'private'

/** True for a layer that reaches others than another does. */
export const isWider = (layer: Layer, than: Layer): boolean => layer !== than && narrowest([layer, than]) === than

const WIDEST_FIRST: readonly Layer[] = ['public', 'delegation', 'private']

/** The author of an entry goes to no page. */
const envelope = (outlets: readonly Outlet[]) => ({
  id: outlets,
  layer: outlets,
  madeAt: outlets,
  negotiation: outlets,
  by: outlets.filter((outlet) => outlet !== 'snapshot'),
})
/** An entity goes whole, whatever its kind has. */
const ENTITY = { ...envelope(EVERYWHERE), kind: EVERYWHERE, entity: EVERYWHERE, reason: FILES }

/** The table by kind and field, for entries of the public layer. A missing field does not compile. */
export const FIELD_OUTLETS: {
  readonly [K in Exclude<Kind, EntityKind>]: Readonly<Record<Field<K>, readonly Outlet[]>>
} = {
  observation: {
    ...envelope(EVERYWHERE),
    kind: EVERYWHERE,
    article: EVERYWHERE,
    date: EVERYWHERE,
    status: EVERYWHERE,
    statement: EVERYWHERE,
    basis: EVERYWHERE,
    evidence: EVERYWHERE,
    reportedBy: EVERYWHERE,
    meeting: EVERYWHERE,
    outstandingCount: EVERYWHERE,
    target: EVERYWHERE,
    dependsOn: EVERYWHERE,
    // Explains an inference, which must have one: it goes to files that the user sends and to a site, and to no page of others.
    note: [...FILES, 'site'],
    supersedes: EVERYWHERE,
    reason: FILES,
  },
  withdrawal: {
    ...envelope(EVERYWHERE),
    kind: EVERYWHERE,
    withdraws: EVERYWHERE,
    // The reason may repeat the withdrawn content: a receiver of a file learns only that it no longer counts.
    reason: DELEGATED,
    undo: EVERYWHERE,
  },
  position: {
    ...envelope(NOT_SNAPSHOT),
    kind: NOT_SNAPSHOT,
    day: NOT_SNAPSHOT,
    member: NOT_SNAPSHOT,
    article: NOT_SNAPSHOT,
    stance: NOT_SNAPSHOT,
    statement: NOT_SNAPSHOT,
    meeting: NOT_SNAPSHOT,
    url: NOT_SNAPSHOT,
    supersedes: NOT_SNAPSHOT,
    reason: FILES,
  },
  room: {
    ...envelope(UNPUBLISHED_LOG),
    kind: UNPUBLISHED_LOG,
    meeting: UNPUBLISHED_LOG,
    day: UNPUBLISHED_LOG,
    member: UNPUBLISHED_LOG,
    article: UNPUBLISHED_LOG,
    verb: UNPUBLISHED_LOG,
    text: UNPUBLISHED_LOG,
    at: UNPUBLISHED_LOG,
  },
  word: {
    ...envelope(UNPUBLISHED),
    kind: UNPUBLISHED,
    lang: UNPUBLISHED,
    text: UNPUBLISHED,
    names: UNPUBLISHED,
    on: UNPUBLISHED,
  },
  // Notes and red lines are for the user and the delegation alone, even where one was marked public.
  note: {
    ...envelope(DELEGATED),
    kind: DELEGATED,
    subject: DELEGATED,
    text: DELEGATED,
    redLine: DELEGATED,
    day: DELEGATED,
  },
  // A follow reveals an interest: it stays on the device, even where it was marked public. The news watch needs it and
  // gets no words of the user with it.
  follow: { ...envelope(WATCHED), by: HERE, kind: WATCHED, subject: WATCHED, on: WATCHED },
  // A text is another author's, and often restricted: it stays on the device.
  text: { ...envelope(HERE), kind: HERE, fields: HERE },
}

/**
 * The same table for the fields of evidence. The paragraph around a quote is another author's text, stored for the user
 * alone.
 */
export const EVIDENCE_OUTLETS: Readonly<Record<keyof Evidence & string, readonly Outlet[]>> = {
  url: EVERYWHERE,
  title: EVERYWHERE,
  published: EVERYWHERE,
  lang: EVERYWHERE,
  quote: EVERYWHERE,
  paragraph: HERE,
  alsoAt: EVERYWHERE,
}

/** True when the entry may go to the outlet at all. */
export function mayGo(record: Entry, outlet: Outlet): boolean {
  return BY_LAYER[record.layer].includes(outlet) && outletsOf(record.kind, 'id').includes(outlet)
}

/** Entities of a pack that entries refer to, known wherever its entries go. */
type Shipped = Pick<Negotiation, 'articles' | 'meetings' | 'members' | 'statuses'>

/**
 * Filters entries for an outlet: those that may go there, without the fields that may not. A withdrawal, private ones
 * included, holds back the entry that it withdraws, and goes out itself, for those who received the entry earlier.
 */
export const viewFor = (records: readonly Entry[], outlet: Outlet, pack: Shipped): readonly Entry[] =>
  viewOf(records, { records, outlet, pack })

interface Leaving {
  readonly records: readonly Entry[]
  readonly outlet: Outlet
  readonly pack: Shipped
}

/** The same of some of the entries alone: what goes is decided among all, and only these are cut. */
export function viewOf(some: readonly Entry[], { records, outlet, pack }: Leaving): readonly Entry[] {
  if (HERE.includes(outlet)) return some.filter((record) => mayGo(record, outlet))
  const withdrawn = withdrawnIds(records)
  const goes = (record: Entry): boolean =>
    (record.kind === 'withdrawal' || !withdrawn.has(record.id)) && mayGo(record, outlet)
  const going = some.filter(goes).map((record) => withoutBarred(record, outlet))
  return withoutHidden(going, { pack, outlet, entities: records.filter(isStated), goes })
}

/** An entry without the fields that do not go to an outlet. */
export const cutFor = (record: Entry, outlet: Outlet): Entry => withoutBarred(record, outlet)

/** Entries as an export, or a published site, and everything made from it, may hold them. */
export const publicView = (
  records: readonly Entry[],
  pack: Shipped,
  outlet: 'export' | 'site' = 'export',
): readonly Entry[] => viewFor(records, outlet, pack)

interface Known extends Pick<Leaving, 'pack' | 'outlet'> {
  /** All entries that state an article, a meeting, a member or a status. */
  readonly entities: readonly Entry[]
  readonly goes: (entry: Entry) => boolean
}

/**
 * Without what is about articles that neither ship nor go: each may be a private one, which the tab cannot tell while those are
 * locked. Nor with the ids of what an article continues, or of a meeting, unless others may know it, as one that was public and
 * is removed: an entry leaves as it left before.
 */
function withoutHidden(going: readonly Entry[], { pack, outlet, entities, goes }: Known): readonly Entry[] {
  const told = entities.filter(goes)
  const shown = new Set([...pack.articles.map(({ id }) => id), ...statedIn(told, 'article')])
  const [may, mayNot] = [
    entities.filter((entry) => BY_LAYER[entry.layer].includes(outlet)),
    entities.filter((entry) => !BY_LAYER[entry.layer].includes(outlet)),
  ]
  const known = knownIds('article', shown, may, mayNot)
  const meetings = knownIds(
    'meeting',
    [...pack.meetings.map(({ id }) => id), ...statedIn(told, 'meeting')],
    may,
    mayNot,
  )
  const members = knownIds('member', [...pack.members.map(({ id }) => id), ...statedIn(told, 'member')], may, mayNot)
  const ownStatuses = new Set(statedIn(mayNot, 'status'))
  for (const id of [...pack.statuses.map(({ id }) => id), ...statedIn(told, 'status')]) ownStatuses.delete(id)
  return going.flatMap((entry): readonly Entry[] => {
    const [about, by] = [articleOf(entry), memberOf(entry)]
    if (entry.kind === 'observation' && ownStatuses.has(entry.status)) return []
    if ((about !== null && !shown.has(about)) || (by !== null && !members.has(by))) return []
    if (entry.kind !== 'article') return [withoutHiddenMeeting(entry, meetings)]
    return [{ ...entry, entity: withoutContinued(entry.entity, (id) => known.has(id)) }]
  })
}

/** Ids that others may know: those that ship or go, and those that they were told of and are removed. */
function knownIds(
  kind: StatedKind,
  shown: Iterable<string>,
  told: readonly Entry[],
  untold: readonly Entry[],
): ReadonlySet<string> {
  const going = new Set(shown)
  const known = new Set([...going, ...statedIn(told, kind)])
  for (const id of statedIn(untold, kind)) if (!going.has(id)) known.delete(id)
  return known
}

type StatedKind = 'article' | 'meeting' | 'member' | 'status'

const isStated = ({ kind }: Entry): boolean =>
  kind === 'article' || kind === 'meeting' || kind === 'member' || kind === 'status'

/** Ids of the entities of a kind that entries state. */
const statedIn = (entries: readonly Entry[], kind: StatedKind): readonly string[] =>
  entries.flatMap((entry) => (entry.kind === kind ? [entry.entity.id] : []))

/** An entry without the id of a meeting that others cannot know. */
function withoutHiddenMeeting(entry: Entry, known: ReadonlySet<string>): Entry {
  const meeting = entry.kind === 'document' ? entry.entity.meeting : 'meeting' in entry ? entry.meeting : null
  return meeting == null || known.has(meeting) ? entry : withoutMeeting(entry)
}

/** An entry without the meeting that it names, if it names one. */
export function withoutMeeting(entry: Entry): Entry {
  if (entry.kind === 'document') {
    const { meeting: _, ...entity } = entry.entity
    return { ...entry, entity }
  }
  if (entry.kind === 'room') return { ...entry, meeting: null }
  if (!('meeting' in entry)) return entry
  const { meeting: _, ...rest } = entry
  return rest
}

/** Id of the one member of which an entry states something; `null` for one that states nothing of one member. */
function memberOf(entry: Entry): string | null {
  if (entry.kind === 'position' || entry.kind === 'room') return entry.member
  if (entry.kind === 'participation') return entry.entity.member
  return entry.kind === 'word' && entry.names.kind === 'member' ? entry.names.id : null
}

/** Id of the article that an entry is about; `null` for one that is about none, or about several things. */
function articleOf(entry: Entry): string | null {
  if (entry.kind === 'observation' || entry.kind === 'position' || entry.kind === 'room') return entry.article
  return entry.kind === 'word' && entry.names.kind === 'article' ? entry.names.id : null
}

/** An article that continues shown ones alone: none is left of a plain article, and what merged with others is no rename. */
function withoutContinued(article: Article, isShown: (id: string) => boolean): Article {
  const { continues = [], continuesAs = 'merge', ...plain } = article
  const kept = continues.filter(isShown)
  if (kept.length === continues.length) return article
  return kept.length === 0 ? plain : { ...plain, continues: kept, continuesAs }
}

function withoutBarred(record: Entry, outlet: Outlet): Entry {
  const mayHave = (field: string) => outletsOf(record.kind, field).includes(outlet)
  const { by, ...rest } = record
  const authored: Entry = mayHave('by') ? record : rest
  switch (authored.kind) {
    case 'withdrawal':
      return mayHave('reason') ? authored : { ...authored, reason: '' }
    case 'observation':
      return withoutBarredWords(authored, outlet, mayHave)
    case 'note':
    case 'follow':
    case 'room':
    case 'word':
    case 'text':
      return authored
    default: {
      const { reason, ...unexplained } = authored
      return mayHave('reason') ? authored : unexplained
    }
  }
}

function withoutBarredWords(
  record: ObservationEntry,
  outlet: Outlet,
  mayHave: (field: string) => boolean,
): ObservationEntry {
  const { note, reason, evidence, ...rest } = record
  const { title, published, lang, quote, paragraph, alsoAt, url } = evidence
  const part = <K extends keyof Evidence & string, T>(name: K, value: T | undefined) =>
    value !== undefined && EVIDENCE_OUTLETS[name].includes(outlet) ? { [name]: value } : {}
  return {
    ...rest,
    evidence: {
      url,
      ...part('title', title),
      ...part('published', published),
      ...part('lang', lang),
      ...part('quote', quote),
      ...part('paragraph', paragraph),
      ...part('alsoAt', alsoAt),
    },
    ...(note !== undefined && mayHave('note') ? { note } : {}),
    ...(reason !== undefined && mayHave('reason') ? { reason } : {}),
  }
}

type Outlets = Readonly<Record<string, readonly Outlet[]>>

const outletsOf = (kind: Kind, field: string): readonly Outlet[] => {
  const table: Readonly<Record<string, Outlets>> = FIELD_OUTLETS
  const fields: Outlets = table[kind] ?? ENTITY
  return fields[field] ?? []
}

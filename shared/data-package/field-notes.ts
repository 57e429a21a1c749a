/**
 * Descriptions of the columns of the data package, by field of each kind of entity, in English. Without one a column is
 * described by the name of its field. `null` of a field that no column of it has: the recogniser or the editors alone use it, or
 * a table of its own tells it, as the places of articles.
 */
import type { EntityByKind, KindName } from '../kinds/kinds'

/** Kinds whose tables follow from their fields; that of members has columns of its own. */
export type TableKind = Exclude<KindName, 'member' | 'negotiation'>

type Notes<E> = { readonly [F in Exclude<keyof E, 'id'> & string]?: string | null }

const FIELD_NOTES: { readonly [K in TableKind]: Notes<EntityByKind[K]> } = {
  theme: {
    names: 'Name',
    section: 'Section of the text under negotiation',
  },
  status: {
    names: 'Name',
    definitions: 'What the status means',
    kind: 'step: moves an article; activity: sets a status only where nothing higher is known; flag: stands beside the status',
    order: 'Height on the ladder; empty for flags and for what was left out',
    phase: 'Coarse reading of the status',
    appliesTo: 'Of what it may be said: article, whole (the agreement), or both',
    words: null,
    sense: null,
    usedFrom: 'First month in which the words have this meaning',
    usedTo: 'Last month in which the words have this meaning',
    isMinor: null,
  },
  article: {
    kind: 'article, process-issue, or instrument for the agreement as a whole, which is no article',
    names: 'Name',
    number: 'Number in the text',
    nameBasis: null,
    aliases: 'Other name',
    weakAliases: null,
    genericName: null,
    places: null,
    continues: 'Article that it continues',
    continuesAs: 'How it continues the others: merge, split or rename',
    from: 'First day, where it takes the place of others',
    sources: 'Source',
  },
  meeting: {
    kind: 'Kind of meeting',
    start: 'First day',
    end: 'Last day',
    time: 'Time at which it begins',
    until: 'Time at which it ends',
    zone: 'Time zone of the times',
    participants: 'Number of members that took part',
    urls: 'Source',
    topics: 'Article on its agenda, or discussed there',
    members: 'Member expected or present',
    verified: 'Whether the meeting is confirmed by a source',
  },
  document: {
    symbol: 'Symbol of the document',
    symbolBasis: null,
    subject: 'Title or subject',
    articles: 'Article that it is about',
    meeting: 'Meeting at which it was tabled or discussed',
    proponents: 'Proponent',
    proponentsLabel: 'Proponents in the words of the source, where it names no members',
    sources: 'Source',
  },
  milestone: {
    description: 'What happened, or is planned',
    confidence: 'Confidence of the editors',
    sources: 'Source',
  },
  role: {
    role: 'Role in the talks',
    person: 'Who holds it',
    members: 'Member of the person',
    label: 'Holder in the words of the source, where it names no members',
    article: 'Article that it is about; empty for the talks as a whole',
    track: 'Other track, where it belongs to one',
    from: 'First day known',
    to: 'Last day known; empty while it lasts',
    datesBasis: 'What the dates rest on',
    sources: 'Source',
  },
  participation: {
    from: 'First day',
    to: 'Last day; empty while it lasts',
    isCounted: 'Whether counts of participants include it',
    firstSeen: 'First appearance in the words of the source',
    memberStates: 'Member for which it counts, where it takes part for several: its id, or the words of the source',
    confidence: 'Confidence of the editors',
    sources: 'Source',
  },
  position: {
    members: 'Member that holds it',
    articles: 'Article that it is about',
    stance: 'tabled, withdrew, supports, opposes, holds-back',
    track: 'Other track, where it concerns one',
    statement: 'What was said, in the words of the editors',
    meeting: 'Meeting at which it was stated',
    sources: 'Source',
  },
}

const UPPER = /[A-Z]/g

/** Description of the columns of a field: `firstSeen` is “First seen” where none is given; `null` without columns. */
export function fieldNote(kind: TableKind, field: string): string | null {
  const notes: Readonly<Record<string, string | null>> = FIELD_NOTES[kind]
  const note = notes[field]
  if (note !== undefined) return note
  const words = field.replace(UPPER, (letter) => ` ${letter.toLowerCase()}`)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

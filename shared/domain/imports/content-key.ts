/**
 * Content key (fingerprint) of what an entry states: word for word the same entries of two people have the same key, whatever
 * their ids, authors and times.
 */
import { canonical } from '../entries/canonical'
import {
  type Entry,
  type InterventionEntry,
  isEntityEntry,
  type ObservationEntry,
  type PositionEntry,
} from '../entries/entries'

/** Key of an entry by its content. */
export const contentKey = (entry: Entry): string => canonical([entry.kind, entry.negotiation, ...statedIn(entry)])

function statedIn(entry: Entry): readonly unknown[] {
  if (isEntityEntry(entry)) return [entry.entity]
  switch (entry.kind) {
    case 'observation':
      return [entry.article, entry.date, entry.status, entry.basis, words(entry.statement), words(entry.evidence.quote)]
    case 'room':
      return [entry.member, entry.article, entry.day, entry.meeting, entry.verb, words(entry.text)]
    case 'position':
      return [entry.member, entry.article, entry.day, entry.stance, words(entry.statement)]
    case 'withdrawal':
      return [entry.withdraws]
    case 'note':
      return [entry.subject, entry.redLine, words(entry.text), ...(entry.day ? [entry.day] : [])]
    case 'follow':
      return [entry.subject, entry.on]
    case 'word':
      return [entry.lang, entry.text, entry.names, entry.on]
    case 'text':
      return [entry.fields]
  }
}

const words = (text = ''): string => text.trim().replace(/\s+/g, ' ')

/**
 * True where an entry states, word for word, what another does, and names no other source: it is the same statement, which
 * another person made too.
 */
export const isTwinOf = (entry: Entry, other: Entry): boolean =>
  hasContent(entry) &&
  isOfAnother(entry, other) &&
  contentKey(entry) === contentKey(other) &&
  addsNoSource(entry, other)

/** Kinds that two people make apart; a correction, which names an entry, is a deed of its own. */
export const isStatement = (entry: Entry): entry is Statement =>
  entry.kind === 'room' ||
  ((entry.kind === 'observation' || entry.kind === 'position') && entry.supersedes === undefined)

type Statement = ObservationEntry | InterventionEntry | PositionEntry

/** Article and date of a statement: only of these can be a twin. */
export const placeOfStatement = (entry: Statement): string =>
  `${entry.article} ${entry.kind === 'observation' ? entry.date : entry.day}`

/** A line of the log says something by its verb; a status alone may be what two sources say apart. */
const hasContent = (entry: Entry): boolean =>
  entry.kind === 'room' ||
  (entry.kind === 'position' && (words(entry.statement) !== '' || entry.url !== null)) ||
  (entry.kind === 'observation' &&
    (words(entry.statement + (entry.evidence.quote ?? '')) !== '' || entry.evidence.url !== null))

/** One person who says the same again means it. */
const isOfAnother = ({ by }: Entry, other: Entry): boolean =>
  by === undefined || by.device !== other.by?.device || by.from?.device !== other.by.from?.device

function addsNoSource(entry: Entry, other: Entry): boolean {
  const [link, known] = [linkOf(entry), linkOf(other)]
  return link === null || link === known
}

const linkOf = (entry: Entry): string | null =>
  entry.kind === 'observation' ? entry.evidence.url : entry.kind === 'position' ? entry.url : null

/**
 * Page payload: the data that the background prepares for the content scripts. It holds the phase changes of each
 * article instead of the ledger, so that a page can compute the phase of any day without the observations.
 */
import type { Ledger } from '../shared/domain/ledger/ledger'
import { turnsOf } from '../shared/domain/ledger/summary-article'
import type { Article, Day, ReadingLang } from '../shared/domain/types'
import { PHASES } from '../shared/domain/types'
import { fromBase64, toBase64 } from '../shared/encoding/base64'
import type { SmallWords } from '../shared/recognition/language'
import type { Packed } from '../shared/recognition/packed'
import type { TopicPhrases } from '../shared/recognition/topic-gate'
import type { PhaseOrNone } from './messages'

/** Phase changes of an article in order: the first day of a phase, and its index in `PHASES`. */
export type Turns = readonly (readonly [day: Day, phase: number])[]

/** Phase changes by article. */
export type TurnsByArticle = Readonly<Record<string, Turns>>

/** Page payload of a negotiation that is on; its lexicons lie beside it, as a page needs one of them at most. */
export interface NegotiationPayload {
  readonly negotiation: string
  /** Id of the snapshot, or path of the pack, that it was made from. */
  readonly id: string
  readonly turns: TurnsByArticle
  /** False where the bundled lexicons are used. */
  readonly ownLexicons: boolean
  /** By these words a page is about the negotiation, by the topic gate. */
  readonly phrases: Readonly<Record<ReadingLang, TopicPhrases>>
}

export interface PagePayload {
  /** Version of the extension that made it: a payload of another version is ignored. */
  readonly madeBy: string
  /** The first one reads every page, each further one those that the topic gate lets in. */
  readonly negotiations: readonly NegotiationPayload[]
}

/** Packed lexicon of each language, as text. */
export type PackedLexicons = Readonly<Record<ReadingLang, string>>

/**
 * Storage key of the lexicon of a language, by the place of its negotiation: that of the first has a name that a page
 * knows before it has read which negotiations are on.
 */
export const lexiconKey = (lang: ReadingLang, negotiation: string | null): string =>
  negotiation === null ? `${LEXICON}${lang}` : `${LEXICON}${lang}-${negotiation}`
const LEXICON = 'lexicon-'
/** True for the storage keys of the payload and its lexicons. */
export const isPayloadKey = (key: string): boolean => key === 'kit' || key.startsWith(LEXICON)

/** Bundled payload, inlined into the reader by the build; its lexicons are scripts of their own. */
export interface BundledPayload {
  readonly negotiation: string
  readonly turns: TurnsByArticle
  /** Function words by which a page's language is detected. */
  readonly smallWords: SmallWords
}

/** Phase changes of all articles, from the read model's turns; articles without a status are left out. */
export function phaseTurnsOf(ledger: Ledger, articles: readonly Pick<Article, 'id'>[]): TurnsByArticle {
  const all: Record<string, Turns> = {}
  for (const { id } of articles) {
    const turns = turnsOf(ledger, id)
      .filter(({ move }) => move !== null)
      .map(({ day, phase }) => [day, PHASES.indexOf(phase)] as const)
    if (turns.length > 0) all[id] = turns
  }
  return all
}

/** Phase of an article as of a day. */
export function phaseAsOf(turns: TurnsByArticle, article: string, day: Day): PhaseOrNone {
  // An id may be the name of a method of every object.
  const last = (Object.hasOwn(turns, article) ? turns[article] : undefined)?.findLast(([from]) => from <= day)
  return (last && PHASES[last[1]]) ?? 'none'
}

/** Serialises a packed lexicon: its header, a line break, its bytes in base64. */
export const textOfPacked = ({ header, bytes }: Packed): string => `${header}\n${toBase64(bytes)}`

/** Inverse of `textOfPacked`. */
export function packedOf(text: string): Packed {
  const end = text.indexOf('\n')
  return { header: text.slice(0, end), bytes: fromBase64(text.slice(end + 1)) }
}

/**
 * The page kit: all that a reader needs on a page, made where the record is and handed to where it is not. It holds the
 * turns of each article instead of the ledger, so that a page can tell the phase of any day without observations.
 */
import { historyOf, type Ledger } from '../shared/domain/ledger'
import type { Article, Day, Lang } from '../shared/domain/types'
import { PHASES } from '../shared/domain/types'
import { fromBase64, toBase64 } from '../shared/encoding/base64'
import type { SmallWords } from '../shared/recognition/language'
import type { Packed } from '../shared/recognition/packed'
import type { PhaseOrNone } from './messages'

/** The phases of an article in order: the day from which one holds, and its place in `PHASES`. */
export type Turns = readonly (readonly [day: Day, phase: number])[]

export interface PagePayload {
  /** The version of the extension that made it: another version's kit is not read. */
  readonly madeBy: string
  /** The snapshot or pack that it was made from. */
  readonly id: string
  readonly turns: Readonly<Record<string, Turns>>
  /** False where the lexicons that ship with the extension serve. */
  readonly ownLexicons: boolean
}

/** The packed lexicon of each language, as text. */
export type PackedLexicons = Readonly<Record<Lang, string>>

/** Where the store has that of a language. */
export const lexiconKey = (lang: Lang): string => `lexicon-${lang}`

/** The bundled kit, inlined into the reader when it is built; its lexicons are scripts of their own. */
export interface BundledPayload {
  readonly id: string
  readonly turns: PagePayload['turns']
  /** The words by which a page's language is told. */
  readonly smallWords: SmallWords
}

/** The turns of all articles; those without an observation have none. */
export function turnsOf(ledger: Ledger, articles: readonly Pick<Article, 'id'>[]): PagePayload['turns'] {
  const all: Record<string, Turns> = {}
  for (const { id } of articles) {
    const turns = historyOf(ledger, id)
      .filter((standing) => standing.move !== null)
      .map((standing) => [standing.day, PHASES.indexOf(standing.phase)] as const)
    if (turns.length > 0) all[id] = turns
  }
  return all
}

/** The phase of an article as of a day. */
export function phaseAsOf(turns: PagePayload['turns'], article: string, day: Day): PhaseOrNone {
  const last = turns[article]?.findLast(([from]) => from <= day)
  return (last && PHASES[last[1]]) ?? 'none'
}

/** A packed lexicon as text: its header, then its bytes in base64 on a line of their own. */
export const textOfPacked = ({ header, bytes }: Packed): string => `${header}\n${toBase64(bytes)}`

/** The packed lexicon that a text holds. */
export function packedOf(text: string): Packed {
  const end = text.indexOf('\n')
  return { header: text.slice(0, end), bytes: fromBase64(text.slice(end + 1)) }
}

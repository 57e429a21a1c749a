/** Outline of a draft, as serialisable data: its parts with what each holds, and which article of the negotiation each is. */

import type { Lang } from '../domain/types'
import { countsOf, type Draft, nameOfHeading, type PartCounts, type PartOfDraft } from './draft'
import { draftLanguage } from './draft-language'
import type { Legend } from './legend'
import { countWords, textOfTokens } from './tokens'

export interface OutlinePart extends PartCounts {
  readonly kind: PartOfDraft['kind']
  readonly number: string | null
  readonly title: string | null
  /** Name by which a match of the user is remembered. */
  readonly heading: string
  /** Article of the negotiation; `null` where it has none of the name. */
  readonly id: string | null
  /** Paragraphs as they are written, with their labels. */
  readonly paragraphs: readonly string[]
  /** Beginnings of brackets that were not closed. */
  readonly unclosed: readonly string[]
}

export interface DraftOutline {
  readonly language: Lang | null
  readonly words: number
  /** What its colours mean, as it says itself. */
  readonly legend: Legend
  /** Articles, preamble, sections and annexes that have words or a heading, in order. */
  readonly parts: readonly OutlinePart[]
}

/** Longest beginning of a bracket that is shown. */
const LONGEST = 120

export const outlineOf = (draft: Draft): DraftOutline => ({
  language: draftLanguage(draft),
  words: draft.parts.reduce((sum, { tokens }) => sum + countWords(tokens), 0),
  legend: draft.legend,
  parts: draft.parts.filter(({ kind }) => kind !== 'outside').map(outlinePart),
})

function outlinePart(part: PartOfDraft): OutlinePart {
  const { kind, number, title, id, tokens, brackets, paragraphs } = part
  const unclosed = brackets
    .filter(({ isClosed }) => !isClosed)
    .map(({ from, to }) => shortened(textOfTokens(tokens.slice(from, to + 1))))
  return { kind, number, title, heading: nameOfHeading(part), id, paragraphs, unclosed, ...countsOf(part) }
}

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)

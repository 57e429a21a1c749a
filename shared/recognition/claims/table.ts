/**
 * Decision lists: tables of rules in order of priority, of which the first that holds is taken, as in the matchers of
 * JAPE and TokensRegex. Each row says what it reads and has an example, so that a reading can be explained.
 */
import type { Lang } from '../../domain/types'
import type { ClaimText, Range } from './text'

/** Row of a table; `says` and `example` are left out of builds. */
export interface Row {
  readonly id: string
  /** Meaning of the row, in one sentence. */
  readonly says: string
  /** Sentence that this row holds for, and none before it. X, Y and Z stand for articles, " // " separates blocks. */
  readonly example: Example
}

/** English, or in another language. */
export type Example = string | readonly [lang: Lang, text: string]

/** First row that holds, or `undefined`. */
export const firstRow = <R extends Row>(
  text: ClaimText,
  rows: readonly R[],
  of: Range,
  holds: (row: R) => boolean,
): R | undefined => rows.find((row) => asks(text, row.id, of, () => holds(row)))

/** Asks one row. */
export function asks(text: ClaimText, id: string, { first, end }: Range, holds: () => boolean): boolean {
  const { probe } = text
  if (probe?.off.has(id)) return false
  const held = holds()
  probe?.asked(id, held, first, end)
  return held
}

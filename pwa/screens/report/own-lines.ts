/** Draft of the comments of a report, by its meeting or period. */
import * as v from 'valibot'
import type { OwnLine, Span } from '../../../shared/reports/meeting-report'

const schema = v.array(v.object({ text: v.string(), observation: v.string() }))

/** Draft key of a report. */
export const nameOf = (span: Span): string =>
  span.kind === 'meeting' ? `cable ${span.meeting}` : `cable ${span.from} ${span.to}`

/** Parses a stored draft; empty where it is not valid. */
export function linesIn(draft: string): readonly OwnLine[] {
  try {
    const read = v.safeParse(schema, JSON.parse(draft))
    return read.success ? read.output : []
  } catch {
    return []
  }
}

/** Adds a comment unless it is there already. */
export const withLine = (lines: readonly OwnLine[], line: OwnLine): readonly OwnLine[] =>
  lines.some((other) => keyOf(other) === keyOf(line)) ? lines : [...lines, line]

/** Identity of a comment: the same words may cite two observations. */
export const keyOf = ({ text, observation }: OwnLine): string => `${observation} ${text}`

/** The user's own sentences for a cable, as they are kept on this device: by what the cable is of. */
import * as v from 'valibot'
import type { OwnLine, Span } from '../../../shared/reports/meeting-report'

const schema = v.array(v.object({ text: v.string(), observation: v.string() }))

/** What a cable is of, as part of a draft's name. */
export const nameOf = (span: Span): string =>
  span.kind === 'meeting' ? `cable ${span.meeting.id}` : `cable ${span.from} ${span.to}`

/** The sentences in a draft; none where it is not of our making. */
export function linesIn(draft: string): readonly OwnLine[] {
  try {
    const read = v.safeParse(schema, JSON.parse(draft))
    return read.success ? read.output : []
  } catch {
    return []
  }
}

/** With one more sentence; one that is there already is not said twice. */
export const withLine = (lines: readonly OwnLine[], line: OwnLine): readonly OwnLine[] =>
  lines.some((other) => keyOf(other) === keyOf(line)) ? lines : [...lines, line]

/** Tells a sentence from all others: the same words may stand on two observations. */
export const keyOf = ({ text, observation }: OwnLine): string => `${observation} ${text}`

/** Drafts of what the authors of a report add to it: comments, and its frame; by its meeting, period or subject. */
import * as v from 'valibot'
import type { BriefOf } from '../../../shared/reports/brief'
import { type Frame, NO_FRAME } from '../../../shared/reports/frame'
import type { OwnLine, Span } from '../../../shared/reports/meeting-report'

const linesSchema = v.array(v.object({ text: v.string(), observation: v.string() }))
const frameSchema = v.object({
  classification: v.string(),
  distribution: v.string(),
  requests: v.array(v.string()),
})

/** Draft key of a report. */
export const nameOf = (span: Span): string =>
  span.kind === 'meeting' ? `cable ${span.meeting}` : `cable ${span.from} ${span.to}`

/** Draft key of a brief. */
export const nameOfBrief = ({ kind, id }: BriefOf): string => `brief ${kind} ${id}`

/** Parses a stored draft of comments; empty where it is not valid. */
export const linesIn = (draft: string): readonly OwnLine[] => parsed(linesSchema, draft) ?? []

/** Parses a stored draft of a frame; without anything where it is not valid. */
export const frameIn = (draft: string): Frame => parsed(frameSchema, draft) ?? NO_FRAME

function parsed<T extends v.GenericSchema>(schema: T, draft: string): v.InferOutput<T> | null {
  try {
    const read = v.safeParse(schema, JSON.parse(draft))
    return read.success ? read.output : null
  } catch {
    return null
  }
}

/** Adds a comment unless it is there already. */
export const withLine = (lines: readonly OwnLine[], line: OwnLine): readonly OwnLine[] =>
  lines.some((other) => keyOf(other) === keyOf(line)) ? lines : [...lines, line]

/** Identity of a comment: the same words may cite two observations. */
export const keyOf = ({ text, observation }: OwnLine): string => `${observation} ${text}`

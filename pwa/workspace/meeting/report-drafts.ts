/**
 * Drafts of what the authors of a report add to it, by its meeting, period or subject: comments, those of lines of the meeting
 * log among them, and its frame.
 */
import * as v from 'valibot'
import type { BriefOf } from '../../../shared/reports/brief/brief'
import { type Frame, NO_FRAME } from '../../../shared/reports/frame'
import type { Span } from '../../../shared/reports/meeting-report'
import { type OwnLine, versionsOf } from '../../../shared/reports/own-lines'

const citation = { text: v.string(), observation: v.string() }
const linesSchema = v.array(v.object({ ...citation, earlier: v.optional(v.array(v.object(citation))) }))
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

/** Draft key of the frame of a report or brief. */
export const frameNameOf = (name: string): string => `${name} frame`

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

/**
 * A draft of a report without what was made from erased entries: comments that cite them, sentences that quote them. `null` for
 * a draft of another kind.
 */
export function draftWithoutErased(
  key: string,
  draft: string,
  erased: ReadonlySet<string>,
  quotes: (text: string) => boolean,
): string | null {
  if (!/^\.(cable|brief) /.test(key)) return null
  const frame = parsed(frameSchema, draft)
  if (frame) return JSON.stringify(frameWithout(frame, quotes))
  const lines = parsed(linesSchema, draft)
  return lines && JSON.stringify(linesWithout(lines, erased, quotes))
}

/** Comments without those versions that cite an erased entry, or quote one. */
export const linesWithout = (
  lines: readonly OwnLine[],
  erased: ReadonlySet<string>,
  quotes: (text: string) => boolean,
): readonly OwnLine[] =>
  lines.flatMap((line) => {
    const [latest, ...earlier] = versionsOf(line).filter(
      ({ text, observation }) => !erased.has(observation) && !quotes(text),
    )
    return latest ? [{ ...latest, ...(earlier.length > 0 && { earlier }) }] : []
  })

const frameWithout = (frame: Frame, quotes: (text: string) => boolean): Frame => ({
  classification: quotes(frame.classification) ? '' : frame.classification,
  distribution: quotes(frame.distribution) ? '' : frame.distribution,
  requests: frame.requests.filter((request) => !quotes(request)),
})

/** Sentences of a report that are written up from the meeting log: comments in the draft of a report, each cited to its line. */
import type { InterventionEntry } from '../../../shared/domain/entries/entries'
import { type OwnLine, versionsOf } from '../../../shared/reports/own-lines'
import { readDraftText, writeDraftText } from '../../model/typed/drafts'
import { sentenceOf } from './log-lines'
import { linesIn, nameOf } from './report-drafts'

/** Key of the draft of the report on a meeting, or on a day without one. */
const keyOf = ({ meeting, day }: InterventionEntry): string =>
  `.${nameOf(meeting === null ? { kind: 'period', from: day, to: day } : { kind: 'meeting', meeting })}`

const commentsIn = (key: string): readonly OwnLine[] => linesIn(readDraftText(key) ?? '[]')

const write = (key: string, comments: readonly OwnLine[]): void =>
  writeDraftText(key, comments.length === 0 ? null : JSON.stringify(comments))

/** True for a comment that cites a line now, or did before an undo gave the line back. */
const isOf =
  ({ id }: Pick<InterventionEntry, 'id'>) =>
  (comment: OwnLine): boolean =>
    versionsOf(comment).some(({ observation }) => observation === id)

/** True where the report has a sentence that cites the line. */
export const isInReport = (line: InterventionEntry): boolean => commentsIn(keyOf(line)).some(isOf(line))

/**
 * Adds the sentence of a line to the report, with that of the line whose place it takes; false where a public one would have no
 * public name.
 */
export function addToReport(line: InterventionEntry, before: InterventionEntry = line): boolean {
  const text = sentenceOf(line, line.layer)
  if (text === null) return false
  const key = keyOf(line)
  const earlier = before === line ? [] : [{ text: sentenceOf(before, before.layer) ?? text, observation: before.id }]
  write(key, [...commentsIn(key), { text, observation: line.id, ...(earlier.length > 0 && { earlier }) }])
  return true
}

/** Takes the sentence of a line out of the report. */
export function takeFromReport(line: InterventionEntry): void {
  const key = keyOf(line)
  const isTaken = isOf(line)
  write(
    key,
    commentsIn(key).filter((comment) => !isTaken(comment)),
  )
}

/**
 * Lets the sentence of a line cite the entry that takes its place, in its words; not where there are none, as a public sentence
 * has no private name.
 */
export function followInReport(before: InterventionEntry, observation: string, text: string | null): void {
  if (text === null) return
  const key = keyOf(before)
  const isFollowing = isOf(before)
  const comments = commentsIn(key)
  if (!comments.some(isFollowing)) return
  write(
    key,
    comments.map((comment) => (isFollowing(comment) ? { text, observation, earlier: versionsOf(comment) } : comment)),
  )
}

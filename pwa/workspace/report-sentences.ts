/** Sentences of a report that are written up from the meeting log: the draft of the comments of a report, each cited to its line. */
import * as v from 'valibot'
import type { InterventionEntry } from '../../shared/domain/entries'
import { readDraftText, writeDraftText } from '../model/drafts'
import { sentenceOf } from './log-lines'

/** A comment of a report; `observation` is the id of what it cites, here of a line of the log. */
const schema = v.array(v.object({ text: v.string(), observation: v.string() }))
type Comments = v.InferOutput<typeof schema>

/** Key of the draft of the report on a meeting, or on a day without one. */
const keyOf = ({ meeting, day }: InterventionEntry): string => `.cable ${meeting ?? `${day} ${day}`}`

function commentsIn(key: string): Comments {
  try {
    const read = v.safeParse(schema, JSON.parse(readDraftText(key) ?? '[]'))
    return read.success ? read.output : []
  } catch {
    return []
  }
}

const write = (key: string, comments: Comments): void =>
  writeDraftText(key, comments.length === 0 ? null : JSON.stringify(comments))

/** True where the report has a sentence that cites the line. */
export const isInReport = (line: InterventionEntry): boolean =>
  commentsIn(keyOf(line)).some(({ observation }) => observation === line.id)

/** Adds the sentence of a line to the report, or takes it out. */
export function setInReport(line: InterventionEntry, isIn: boolean): void {
  const key = keyOf(line)
  const others = commentsIn(key).filter(({ observation }) => observation !== line.id)
  write(key, isIn ? [...others, { text: sentenceOf(line), observation: line.id }] : others)
}

/** Puts a line that was stated again in the place of the one before, where the report cites that. */
export function followInReport(before: InterventionEntry, after: InterventionEntry): void {
  if (!isInReport(before)) return
  const key = keyOf(before)
  const comments = commentsIn(key).map((one) => {
    if (one.observation !== before.id) return one
    // Words that the user changed in the report stay.
    return { text: one.text === sentenceOf(before) ? sentenceOf(after) : one.text, observation: after.id }
  })
  write(key, comments)
}

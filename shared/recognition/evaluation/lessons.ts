/**
 * Confirmations and refusals of a user as training cases: the features of the second reader, what was read and what became
 * of it. Features are keys of hashes: no word of the page is in them, nor where it was.
 */
import * as v from 'valibot'
import { OUTCOMES } from '../second-reader/packed-weights'

/** User feedback: saved a reading as it was, refused it, or entered by hand what was not read. */
export const DEEDS = ['saved', 'refused', 'missed'] as const
/** Kind of the statement, as the evaluation tells them apart. */
export const LESSON_KINDS = ['explicit', 'contents', 'proposed'] as const

/** Phase that the text states; `none` where it states none. */
export type Outcome = (typeof OUTCOMES)[number]

export interface Lesson {
  readonly kind: (typeof LESSON_KINDS)[number]
  readonly deed: (typeof DEEDS)[number]
  readonly outcome: Outcome
  /** Keys of the features, ascending: their order tells no word order. */
  readonly features: readonly number[]
}

/** Number of the features: to be raised where a key of `features.ts` comes to mean another thing. */
const FEATURES = 1
export const FEATURES_MOST = 2048
/** Lessons of a file, and those that a device holds. */
export const LESSONS_MOST = 5000

const key = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff))

/** Schema of a lesson, which the background and the command for training validate by. */
export const lessonSchema = v.strictObject({
  kind: v.picklist(LESSON_KINDS),
  deed: v.picklist(DEEDS),
  outcome: v.picklist(OUTCOMES),
  features: v.pipe(v.array(key), v.minLength(1), v.maxLength(FEATURES_MOST)),
})

const fileSchema = v.strictObject({
  format: v.literal('plenary-lessons'),
  features: v.literal(FEATURES),
  lessons: v.pipe(v.array(lessonSchema), v.maxLength(LESSONS_MOST)),
})

/** Text of a file of lessons. Sorted: their order would tell in which order pages were read. */
export function lessonsFile(lessons: readonly Lesson[]): string {
  const lines = lessons
    .map(({ kind, deed, outcome, features }) => JSON.stringify({ kind, deed, outcome, features }))
    .sort()
  return `{"format":"plenary-lessons","features":${FEATURES},"lessons":[\n${lines.join(',\n')}\n]}\n`
}

/** Parses such a file; throws with what is wrong with it. */
export function readLessons(text: string): readonly Lesson[] {
  const read = v.safeParse(fileSchema, JSON.parse(text))
  if (read.success) return read.output.lessons
  const [issue] = read.issues
  throw new Error(`${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`)
}

/** Outcome of a phase; `null` for discussion and for flags, which the second reader does not read. */
export const outcomeOf = (phase: string | null): Outcome | null => OUTCOMES.find((one) => one === phase) ?? null

/** Training of the second reader: its cases from annotated passages, its weights in the form of the module. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { claimText } from '../../shared/recognition/claims/text'
import type { Example, GoldStatus } from '../../shared/recognition/evaluation/evaluation'
import { blocksOf } from '../../shared/recognition/evaluation/evaluation'
import { type Lesson, readLessons } from '../../shared/recognition/evaluation/lessons'
import type { Lexicons } from '../../shared/recognition/language'
import { readNames } from '../../shared/recognition/read-names'
import { candidatesIn } from '../../shared/recognition/second-reader/candidates'
import { Features } from '../../shared/recognition/second-reader/features'
import { keyOf, MOST_LEVEL, OUTCOMES, packWeights } from '../../shared/recognition/second-reader/packed-weights'
import { CORPUS, examplesIn, shippedPack } from './corpus'
import { generatedExamples } from './generated-examples'
import { type LabelledCase, train } from './logistic-regression'

export const WEIGHTS_FILE = new URL('../../shared/recognition/second-reader/weights.ts', import.meta.url).pathname

/**
 * Parts of the corpus that are learnt from, where they exist, those after real text twice: it has other sentences than the
 * rest, which is several times as much. `heldout` is for the thresholds.
 */
const LEARNT = ['dev', 'varied', 'real-learn', 'real-learn']

export const learntExamples = (): Example[] => [
  ...LEARNT.map((name) => join(CORPUS, name))
    .filter(existsSync)
    .flatMap(examplesIn),
  ...generatedExamples(shippedPack()),
]

/** Lessons that users exported, as far as they were taken in; none yet where there is no file. */
export const LESSONS_FILE = join(CORPUS, 'lessons.json')

export const learntLessons = (): readonly Lesson[] =>
  existsSync(LESSONS_FILE) ? readLessons(readFileSync(LESSONS_FILE, 'utf8')) : []

/** Adds the lessons of exported files, those that are known already once. Throws with the file that is none. */
export function withLessons(known: readonly Lesson[], files: readonly string[]): readonly Lesson[] {
  const all = new Map(known.map((lesson) => [JSON.stringify(lesson), lesson]))
  for (const text of files) for (const lesson of readLessons(text)) all.set(JSON.stringify(lesson), lesson)
  return [...all.values()]
}

const OUTCOME_NAMES: readonly string[] = OUTCOMES

const OPTIONS = {
  classes: OUTCOMES.length,
  leastCases: 3,
  mostFeatures: 2000,
  epochs: 5,
  rate: 0.5,
  decay: 0.001,
}

/** Source text of the module with the weights, the same for the same passages. */
export function trainedModule(
  lexicons: Lexicons,
  examples: readonly Example[],
  lessons: readonly Lesson[] = [],
): string {
  const cases = examples.flatMap((example) => casesOf(lexicons, example))
  const { features, weights } = train([...cases, ...lessons.map(caseOf)], OPTIONS)
  const unit = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / MOST_LEVEL
  const levels = Int8Array.from(weights, (weight) => Math.round(weight / unit))
  const packed = packWeights({ unit: Number(unit.toPrecision(6)), keys: features, levels })
  return `/** Weights of the second reader. Made by \`npm run train\`: do not edit. */
import type { PackedWeights } from './packed-weights'

export const WEIGHTS: PackedWeights = {
  unit: ${packed.unit},
  keys: '${packed.keys}',
  levels:
    '${packed.levels}',
}
`
}

/** Case of a lesson: its features are kept as they were read. */
const caseOf = ({ features, outcome }: Lesson): LabelledCase => ({
  features: new Set(features),
  label: OUTCOME_NAMES.indexOf(outcome),
})

/** Cases of a passage: its candidates, each with the status that the gold has in its sentence. */
function casesOf(lexicons: Lexicons, { passage, gold }: Example): LabelledCase[] {
  const { blocks, offsets } = blocksOf(passage.text)
  const page = readNames(lexicons.of(passage.lang), {
    blocks,
    lang: passage.lang,
    url: passage.url ?? undefined,
    title: passage.title ?? undefined,
    metaDate: passage.date ?? undefined,
    about: passage.about,
  })
  return page.readClaims((lexicon, context, scan, terms, mentions) => {
    if (!context.onTopic) return []
    const text = claimText(lexicon, { ...context, lang: passage.lang }, scan, terms, mentions)
    const features = new Features(text)
    return candidatesIn(text).flatMap((candidate): LabelledCase[] => {
      const { block, first, end } = candidate.sentence
      const offset = offsets[block] ?? 0
      const [from, to] = [offset + (scan.starts[first] ?? 0), offset + (scan.ends[end - 1] ?? 0)]
      const label = labelOf(
        gold.statuses.filter(
          ({ article, evidence }) => article === candidate.article && evidence[0] < to && from < evidence[1],
        ),
      )
      if (label === null) return []
      features.read(candidate)
      return [{ features: new Set(Array.from(features.hashes.subarray(0, features.count), keyOf)), label }]
    })
  })
}

/**
 * Outcome of a sentence by the statuses in it; `null` where they are unsure, or several. A sentence that may be one of
 * discussion states no status.
 */
function labelOf(statuses: readonly GoldStatus[]): number | null {
  const sure = statuses.filter((one) => !one.unsure && !one.prospective && one.status !== 'under-discussion')
  const phases = new Set(sure.map(({ status }) => status))
  if (phases.size > 1) return null
  const [phase] = phases
  if (phase !== undefined) return OUTCOME_NAMES.indexOf(phase)
  return statuses.some(({ unsure, status }) => unsure && status !== 'under-discussion') ? null : 0
}

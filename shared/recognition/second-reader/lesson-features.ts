/** Features of an article with the sentence at an offset, for a lesson of the user: keys of hashes, without their words. */

import { statementLang } from '../../domain/text/langs'
import { claimText } from '../claims/text'
import type { ClaimInput } from '../read-names'
import { endAt, startAt } from '../scan'
import { candidatesIn } from './candidates'
import { Features } from './features'
import { keyOf } from './packed-weights'

/** Subject of a lesson: an article, in what a range of a block states. */
export interface LessonPlace {
  readonly article: string
  readonly block: number
  readonly start: number
  readonly end: number
}

/** Reads features from a text, as claims are read. */
export type ReadLessonFeatures = (place: LessonPlace) => (...input: ClaimInput) => readonly number[]

/** Ascending, each once; none where the text has no such article in a sentence of the range. */
export const lessonFeatures: ReadLessonFeatures = ({ article, block, start, end }) => {
  return (lexicon, context, scan, terms, mentions) => {
    const lang = statementLang(context.lang)
    if (!context.onTopic || lang === null) return []
    const text = claimText(lexicon, { ...context, lang }, scan, terms, mentions)
    const found = candidatesIn(text).find(
      ({ article: of, sentence }) =>
        of === article &&
        scan.firstBlock + sentence.block === block &&
        startAt(scan, sentence.first) < end &&
        endAt(scan, sentence.end - 1) > start,
    )
    if (!found) return []
    const features = new Features(text)
    features.read(found)
    return [...new Set(Array.from(features.hashes.subarray(0, features.count), keyOf))].sort((a, b) => a - b)
  }
}

/**
 * Diagnostics: the cue–list pairs of a text that the rules refuse, with the reason, for the evaluation command. No page
 * is read with it.
 */
import { statusCues } from './cues'
import type { claimsAndRoles } from './index'
import { listsIn, splitLists } from './lists'
import { statusFor, statusOfStep } from './statuses'
import type { Step, StepRule } from './step'
import { stepsIn } from './steps'
import { claimText, wordsText } from './text'

export interface RefusedStep {
  readonly article: string
  readonly status: string
  readonly rule: StepRule
  readonly reason: NonNullable<Step['refused']>
  /** Words of the cue. */
  readonly words: string
}

/** Refused steps in text order, for the same arguments as `claimsAndRoles`; empty where the page is off topic. */
export function refusedSteps(...[lexicon, context, scan, terms, mentions]: Parameters<typeof claimsAndRoles>) {
  if (!context.onTopic) return []
  const text = claimText(lexicon, context, scan, terms, mentions)
  return text.sentences.flatMap((sentence, index): RefusedStep[] => {
    if (sentence.articles.length === 0 || sentence.isQuestion) return []
    const { cues } = statusCues(text, sentence, text.sentences[index - 1])
    const lists = splitLists(text, sentence, listsIn(text, sentence).lists)
    return stepsIn(text, sentence, cues, lists).flatMap(({ cue, list, rule, refused }) =>
      refused === null
        ? []
        : list.articles.map(({ id }) => ({
            article: id,
            status: statusFor(text, id, statusOfStep(text, cue)),
            rule,
            reason: refused,
            words: wordsText(scan, sentence.block, cue.first, cue.end),
          })),
    )
  })
}

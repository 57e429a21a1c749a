/** The status that a word stands for, and the phase of that status on the ladder. */

import type { Phase } from '../../domain/types'
import { PHASES } from '../../domain/types'
import type { Lexicon } from '../lexicon'
import { NOUN } from '../word-classes'
import type { ArticleList } from './lists'
import type { StatusCue } from './status-words'
import type { Step } from './step'
import type { ClaimText } from './text'

export const statusOf = ({ lexicon }: ClaimText, cue: StatusCue): string => lexicon.statusIds[cue.status] ?? ''

export function phaseOf({ statusIds, statusPhases }: Lexicon, status: string): Phase | null {
  const phase = statusPhases[statusIds.indexOf(status)]
  return PHASES.find((known): known is Phase => known === phase) ?? null
}

export const phaseOfCue = (text: ClaimText, cue: StatusCue): Phase | null => phaseOf(text.lexicon, statusOf(text, cue))

/** "The articles, all now final, …" on a page on the final text: closed with the rest, and so concluded. */
export function statusOfStep(text: ClaimText, cue: StatusCue): string {
  const withAll = text.hasFinalText() && cue.ordinary && phaseOfCue(text, cue) === 'clean'
  return withAll ? 'substantially-concluded' : statusOf(text, cue)
}

/** The agreement as a whole is not cleaned, it is concluded. */
export function statusFor({ lexicon }: ClaimText, article: string, status: string): string {
  const isWhole = phaseOf(lexicon, status) === 'clean' && lexicon.instrumentIds.includes(article)
  return isWhole ? 'substantially-concluded' : status
}

/** "Agreement", "consensus": where there is none, the text is open. */
export const isAgreement = (text: ClaimText, cue: StatusCue): boolean =>
  statusOf(text, cue) === 'converged' && ((text.terms.own[cue.end - 1] ?? 0) & NOUN) !== 0

/** What holds where the same is said to be clean, too. */
export const overridesClean = (text: ClaimText, cue: StatusCue): boolean =>
  ['nearly-clean', 'parked', 'concluded'].includes(phaseOfCue(text, cue) ?? '')

/** "Agreed, but one bracket is left", "finished and set aside": of two steps of one list, what is not clean holds. */
export function isOverridden(text: ClaimText, cue: StatusCue, list: ArticleList, steps: readonly Step[]): boolean {
  const further = (other: Step) => other.list === list && !other.refused && overridesClean(text, other.cue)
  return phaseOfCue(text, cue) === 'clean' && steps.some(further)
}

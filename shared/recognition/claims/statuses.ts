/** Lookup from cue to status id, and from status to its phase on the ladder. */

import type { Phase } from '../../domain/types'
import { PHASES } from '../../domain/types'
import type { Lexicon } from '../lexicon'
import { textOf } from '../names/names'
import { is, NOUN } from '../names/word-classes'
import { statusIdIn, statusIn } from '../senses'
import type { ArticleList } from './lists'
import { statusOfVerb } from './status-names'
import type { StatusCue } from './status-words'
import type { Step } from './step'
import type { ClaimText } from './text'

export const statusOf = ({ lexicon }: ClaimText, cue: StatusCue): string => lexicon.statusIds[cue.status] ?? ''

export function phaseOf({ statusIds, statusPhases }: Lexicon, status: string): Phase | null {
  const phase = statusPhases[statusIds.indexOf(status)]
  return PHASES.find((known): known is Phase => known === phase) ?? null
}

export const phaseOfCue = (text: ClaimText, cue: StatusCue): Phase | null => phaseOf(text.lexicon, statusOf(text, cue))

/**
 * Status of a step. A word for clean means the status that the negotiation calls so; an ordinary one concluded on a page about
 * the final text: "the articles, all now final, …".
 */
export function statusOfStep(text: ClaimText, cue: StatusCue): string {
  if (phaseOfCue(text, cue) !== 'clean') return statusOf(text, cue)
  const named = cue.end - cue.first === 1 ? statusOfVerb(text.lexicon, textOf(text.scan, cue.first)) : null
  return named ?? (cue.ordinary && text.hasFinalText() ? statusIdIn(text.lexicon, 'concluded') : statusOf(text, cue))
}

/** Status for an article; clean means concluded for the agreement as a whole. */
export function statusFor({ lexicon }: ClaimText, article: string, status: string): string {
  const isWhole = phaseOf(lexicon, status) === 'clean' && lexicon.instrumentIds.includes(article)
  return isWhole ? statusIdIn(lexicon, 'concluded') : status
}

/** Noun for agreement, whose negation leaves the text open: "agreement", "consensus". */
export const isAgreement = (text: ClaimText, cue: StatusCue): boolean =>
  cue.status === statusIn(text.lexicon, 'reconciled') && is(text.terms, cue.end - 1, NOUN)

/** Phases that override clean for the same list. */
export const overridesClean = (text: ClaimText, cue: StatusCue): boolean =>
  ['nearly-clean', 'parked', 'concluded'].includes(phaseOfCue(text, cue) ?? '')

/** Clean step overridden by another step of its list: "agreed, but one bracket is left", "finished and set aside". */
export function isOverridden(text: ClaimText, cue: StatusCue, list: ArticleList, steps: readonly Step[]): boolean {
  const further = (other: Step) => other.list === list && !other.refused && overridesClean(text, other.cue)
  return phaseOfCue(text, cue) === 'clean' && steps.some(further)
}

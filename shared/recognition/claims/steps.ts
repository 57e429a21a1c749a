/**
 * Rule cascade that resolves the referent of each status cue: the order of the branches is the priority of the rules.
 */

import { STATUS } from '../word-classes'
import {
  hasAnaphoricObject,
  hasPronounSubject,
  isBackReference,
  isResidueAfterColon,
  isResidueAroundList,
} from './back-references'
import { nullSubjectClauseStart } from './clauses'
import { refuseEarlierStates, resumptionStart, withCoordinatedSubjects } from './earlier-states'
import type { ArticleList } from './lists'
import {
  governsList,
  isCoordinatedObject,
  isEnumerated,
  isObject,
  isPredicate,
  isSplitVerbPhrase,
  isVerbBeforeSubject,
} from './objects'
import { hasOtherReferent } from './other-referents'
import { isContrasted, isEnclosedParenthetical, isParenthetical, isParentheticalReason } from './parentheticals'
import { isUnreachedNoun, refusal } from './refusals'
import type { StatusCue } from './status-words'
import type { Step, StepRule } from './step'
import {
  isCoordinatedVerb,
  isDistantSubject,
  isElliptic,
  isFronted,
  isMembership,
  isSubject,
  isWithinReach,
} from './subjects'
import type { ClaimText, Sentence } from './text'
import { anyTerm } from './text'

/** Pairs each cue with the list it is about; refused steps stay in the result, with their reason. */
export function stepsIn(
  text: ClaimText,
  sentence: Sentence,
  cues: readonly StatusCue[],
  all: readonly ArticleList[],
): Step[] {
  if (cues.length === 0) return []
  const steps: Step[] = []
  const lists = all.filter((list) => !isContrasted(text, list))
  for (const [index, cue] of cues.entries()) {
    if (isUnreachedNoun(text, sentence, cue) || (index > 0 && isParentheticalReason(text, cue))) continue
    const others = cues.filter((other, i) => i !== index && !isParentheticalReason(text, other))
    const before = [...lists].reverse().find((list) => list.end <= cue.first)
    const after = lists.find((list) => list.first >= cue.end)
    const between = (from: number, to: number) => others.some((other) => other.first >= from && other.end <= to)
    const resumed = before ? resumptionStart(text, before, cue) : -1
    const step = (list: ArticleList, rule: StepRule) => {
      if (!hasOtherReferent(text, list, cue))
        steps.push({ cue, list, rule, refused: refusal(text, sentence, cue, list, rule, steps) })
    }
    const isNext =
      before &&
      after &&
      anyTerm(text.terms, sentence.first, before.first, STATUS) &&
      isCoordinatedObject(text, before, cue, after)
    if (after && (governsList(text, cue, after) || isNext)) {
      step(after, 'verb-list')
      continue
    }
    if (before && resumed >= 0 && between(before.end, resumed)) {
      // The parenthetical counts as part of the list.
      const whole = { ...before, end: resumed }
      const refused = refusal(text, sentence, cue, whole, 'subject-verb', steps)
      if (!hasOtherReferent(text, before, cue))
        steps.push({ cue, list: before, rule: 'subject-verb', refused, resumed })
    } else if (before && after && !between(cue.end, after.first) && isVerbBeforeSubject(text, before, cue, after))
      step(after, 'verb-list')
    else if (before && isResidueAroundList(text, sentence, before, cue)) step(before, 'around')
    else if (before && (isSubject(text, before, cue) || isElliptic(text, before, cue, steps)))
      step(before, 'subject-verb')
    else if (before && isEnclosedParenthetical(text, before, cue)) step(before, 'aside')
    else if (before && isSplitVerbPhrase(text, sentence, before, cue)) step(before, 'carried')
    else if (
      before &&
      !steps.some((s) => s.list === before) &&
      !between(before.end, cue.first) &&
      isFronted(text, sentence, before, cue)
    )
      step(before, 'fronted')
    else if (after && isObject(text, cue, after) && !between(cue.end, after.first)) step(after, 'verb-list')
    else if (before && isParenthetical(text, before, cue)) step(before, 'aside')
    else if (before && isMembership(text, before, cue)) step(before, 'subject-verb')
    else if (
      before &&
      (hasPronounSubject(text, before, cue) ||
        isResidueAfterColon(text, before, cue) ||
        isBackReference(text, before, cue))
    )
      step(before, 'text-verb')
    else if (before && nullSubjectClauseStart(text, before, cue) >= 0) step(before, 'text-verb')
    else if (after && !before && index === 0 && isEnumerated(text, cue, after)) step(after, 'verb-list')
    else if (before && !between(before.end, cue.first) && isDistantSubject(text, before, cue)) step(before, 'text-verb')
    else if (before && !after && hasAnaphoricObject(text, cue)) step(before, 'verb-text')
    else if (before && !between(before.end, cue.first) && isWithinReach(text, before, cue)) step(before, 'text-verb')
    else if (before && steps.some((s) => s.list === before && isCoordinatedVerb(text, s, cue)))
      step(before, 'text-verb')
    else if (after && !before && isPredicate(text, cue, after)) step(after, 'verb-list')
  }
  return refuseEarlierStates(text, sentence, withCoordinatedSubjects(text, sentence, steps, lists))
}

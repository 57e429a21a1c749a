/** Steps of the ladder: a status word, and which of the lists around it is the one that it is said of. */

import { STATUS } from '../word-classes'
import { isExplained, isLeftAround, isOfPronoun, isTakenUp, pointsBack } from './back-references'
import { bareClause } from './clauses'
import { resumesAt, withJoined, withoutEarlier } from './earlier-states'
import type { ArticleList } from './lists'
import { isCarried, isEnumerated, isObject, isOwnObject, isPredicate, isTurned, leadsTo } from './objects'
import { isOfElse } from './other-referents'
import { isAside, isClosedAside, isPutIn, isSetApart } from './parentheticals'
import { isNounAlone, refusal } from './refusals'
import type { StatusCue } from './status-words'
import type { Step } from './step'
import { isAmong, isElliptic, isFarSubject, isFronted, isInReach, isSecondVerb, isSubject } from './subjects'
import type { ClaimText, Sentence } from './text'
import { anyTerm } from './text'

/** Which list each status word is said of. */
export function stepsIn(
  text: ClaimText,
  sentence: Sentence,
  cues: readonly StatusCue[],
  all: readonly ArticleList[],
): Step[] {
  if (cues.length === 0) return []
  const steps: Step[] = []
  const lists = all.filter((list) => !isSetApart(text, list))
  for (const [index, cue] of cues.entries()) {
    if (isNounAlone(text, sentence, cue) || (index > 0 && isPutIn(text, cue))) continue
    const others = cues.filter((other, i) => i !== index && !isPutIn(text, other))
    const before = [...lists].reverse().find((list) => list.end <= cue.first)
    const after = lists.find((list) => list.first >= cue.end)
    const between = (from: number, to: number) => others.some((other) => other.first >= from && other.end <= to)
    const resumed = before ? resumesAt(text, before, cue) : -1
    const step = (list: ArticleList, rule: Step['rule']) => {
      if (!isOfElse(text, list, cue))
        steps.push({ cue, list, rule, refused: refusal(text, sentence, cue, list, rule, steps) })
    }
    const isNext =
      before &&
      after &&
      anyTerm(text.terms, sentence.first, before.first, STATUS) &&
      isOwnObject(text, before, cue, after)
    if (after && (leadsTo(text, cue, after) || isNext)) {
      step(after, 'verb-list')
      continue
    }
    if (before && resumed >= 0 && between(before.end, resumed)) {
      // What is put in belongs to the list.
      const whole = { ...before, end: resumed }
      const refused = refusal(text, sentence, cue, whole, 'subject-verb', steps)
      if (!isOfElse(text, before, cue)) steps.push({ cue, list: before, rule: 'subject-verb', refused, resumed })
    } else if (before && after && !between(cue.end, after.first) && isTurned(text, before, cue, after))
      step(after, 'verb-list')
    else if (before && isLeftAround(text, sentence, before, cue)) step(before, 'around')
    else if (before && (isSubject(text, before, cue) || isElliptic(text, before, cue, steps)))
      step(before, 'subject-verb')
    else if (before && isClosedAside(text, before, cue)) step(before, 'aside')
    else if (before && isCarried(text, sentence, before, cue)) step(before, 'carried')
    else if (
      before &&
      !steps.some((s) => s.list === before) &&
      !between(before.end, cue.first) &&
      isFronted(text, sentence, before, cue)
    )
      step(before, 'fronted')
    else if (after && isObject(text, cue, after) && !between(cue.end, after.first)) step(after, 'verb-list')
    else if (before && isAside(text, before, cue)) step(before, 'aside')
    else if (before && isAmong(text, before, cue)) step(before, 'subject-verb')
    else if (
      before &&
      (isOfPronoun(text, before, cue) || isExplained(text, before, cue) || pointsBack(text, before, cue))
    )
      step(before, 'text-verb')
    else if (before && bareClause(text, before, cue) >= 0) step(before, 'text-verb')
    else if (after && !before && index === 0 && isEnumerated(text, cue, after)) step(after, 'verb-list')
    else if (before && !between(before.end, cue.first) && isFarSubject(text, before, cue)) step(before, 'text-verb')
    else if (before && !after && isTakenUp(text, cue)) step(before, 'verb-text')
    else if (before && !between(before.end, cue.first) && isInReach(text, before, cue)) step(before, 'text-verb')
    else if (before && steps.some((s) => s.list === before && isSecondVerb(text, s, cue))) step(before, 'text-verb')
    else if (after && !before && isPredicate(text, cue, after)) step(after, 'verb-list')
  }
  return withoutEarlier(text, sentence, withJoined(text, sentence, steps, lists))
}

/** What was so before: "X, parked in March, has been cleaned" tells of two states, and the later holds. */
import { numberAt } from '../dates'
import { textOf } from '../names'
import { GAP_CLAUSE, GAP_COMMA } from '../scan'
import { ADVERB, AUXILIARY, MONTH, NEGATOR, PREPOSITION, PROSPECT } from '../terms'
import type { ArticleList } from './lists'
import type { StatusCue } from './status-words'
import { phaseOfCue } from './statuses'
import type { Step } from './step'
import { isSecondVerb } from './subjects'
import type { ClaimText, Sentence } from './text'

/** Most words of an aside between a list and its verb. */
const LONGEST_ASIDE = 14

/** Where the clause of a list goes on after an aside, with the verb of a status word; -1 where it does not. */
export function resumesAt({ scan, terms }: ClaimText, list: ArticleList, cue: StatusCue): number {
  const opening = scan.gaps[list.end] ?? 0
  if (opening !== GAP_COMMA && opening !== GAP_CLAUSE) return -1
  let verb = cue.end - cue.first > 1 && ((terms.own[cue.first] ?? 0) & AUXILIARY) !== 0
  let word = cue.first
  for (; (scan.gaps[word] ?? 0) < GAP_COMMA; word--) {
    const before = (terms.own[word - 1] ?? 0) | (terms.ending[word - 1] ?? 0)
    if (word <= list.end || (before & (AUXILIARY | ADVERB | NEGATOR | PROSPECT)) === 0) return -1
    if (before & AUXILIARY) verb = true
  }
  return verb && word > list.end && word - list.end <= LONGEST_ASIDE ? word : -1
}

/** The steps, with those refused that tell of a state before that of another step of the same list. */
export const withoutEarlier = (text: ClaimText, sentence: Sentence, steps: readonly Step[]): Step[] =>
  steps.map((step) => {
    if (step.refused) return step
    const others = steps.filter((other) => other !== step && other.list === step.list && !other.refused)
    const isEarlier = others.some((other) => isBefore(text, sentence, step, other)) || isOfEarlierYear(text, step)
    return isEarlier ? { ...step, refused: 'earlier' } : step
  })

function isBefore(text: ClaimText, sentence: Sentence, step: Step, other: Step): boolean {
  const { cue, list } = step
  const follows = other.cue.first >= cue.end
  if (follows && other.resumed !== undefined) return cue.first >= list.end && cue.end <= other.resumed
  if (step.resumed !== undefined) return false
  if (isPluperfect(text, cue) && !isPluperfect(text, other.cue)) return true
  // "Members closed X, parked in May"
  if (!follows) return other.cue.end <= list.first && timeOfAside(text, step) >= 0
  if (isOpening(text, sentence, step)) return other.rule === 'subject-verb'
  // "Nearly done and agreed": both at once.
  const both = phaseOfCue(text, cue) === 'nearly-clean' && phaseOfCue(text, other.cue) === 'clean'
  return cue.first >= list.end && !both && isSecondVerb(text, step, other.cue)
}

/** "Parked in March, X has been cleaned": a participle opens the sentence, and a comma ends what goes with it. */
function isOpening({ scan, terms }: ClaimText, { first }: Sentence, { cue, list, rule }: Step): boolean {
  if (rule !== 'verb-list' || cue.first - first > 3) return false
  for (let word = first; word < cue.first; word++)
    if ((((terms.own[word] ?? 0) | (terms.starting[word] ?? 0)) & (AUXILIARY | ADVERB)) === 0 && cue.first - first > 1)
      return false
  for (let word = cue.end; word <= list.first; word++) if ((scan.gaps[word] ?? 0) === GAP_COMMA) return true
  return false
}

/** "Had been parked", "having been parked", "avait été", "se había". */
function isPluperfect({ scan }: ClaimText, { first }: StatusCue): boolean {
  for (let word = first - 1; word >= 0 && word >= first - 3; word--)
    if (/^(?:had|having|avai(?:t|ent)|ayant|hab[ií]an?|habiendo)$/i.test(textOf(scan, word))) return true
  return false
}

/** "X, cleaned in 2020, was discussed again": the year of an aside is before the page's. */
function isOfEarlierYear(text: ClaimText, step: Step): boolean {
  const year = numberAt(text.scan, timeOfAside(text, step)) ?? 0
  return year > 1990 && year < Number(text.context.date?.day.slice(0, 4) ?? 0)
}

/** The month or year that ends an aside with a state, "X, parked in May 2020, …", or -1. "Parked since May" is so still. */
function timeOfAside({ scan, terms }: ClaimText, { list, cue }: Step): number {
  const opening = scan.gaps[list.end] ?? 0
  if (cue.first < list.end || cue.first - list.end > 6 || (opening !== GAP_COMMA && opening !== GAP_CLAUSE)) return -1
  const isLed = ((terms.own[cue.end] ?? 0) & PREPOSITION) !== 0
  if (!isLed || /^(?:since|depuis|desde)$/i.test(textOf(scan, cue.end))) return -1
  let end = cue.end
  while (end < scan.count && end < cue.end + 5 && (scan.gaps[end] ?? 0) < GAP_COMMA) end++
  const isTime = ((terms.own[end - 1] ?? 0) & MONTH) !== 0 || (numberAt(scan, end - 1) ?? 0) > 1990
  return isTime && (end === scan.count || (scan.gaps[end] ?? 0) >= GAP_COMMA) ? end - 1 : -1
}

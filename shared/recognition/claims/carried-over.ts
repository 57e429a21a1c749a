/**
 * Carried-over status: ellipsis and likewise across lists of a sentence. "X is closed, and so is Y", "X was parked on
 * Monday and that on Y on Friday".
 */
import { LIKEWISE } from '../languages/words'
import { GAP_CLAUSE, GAP_COMMA, GAP_DOT } from '../scan'
import { statusIdIn } from '../senses'
import type { Terms } from '../word-classes'
import { ANAPHOR, AUXILIARY, CONDITION, CONTRAST, HEDGE, JOINT, NEGATOR, NOUN, PROSPECT, SAY } from '../word-classes'
import { isNegatedContrast } from './back-references'
import type { Finding } from './findings'
import type { ArticleList } from './lists'
import { phaseOf, phaseOfCue, statusOf } from './statuses'
import type { Step } from './step'
import type { ClaimText } from './text'
import { anyTerm, isAfterColon } from './text'

/** Window in words after a list in which "likewise" counts. */
export const LIKEWISE_WINDOW = 6
/** Classes that block a carried-over status. */
const BLOCKING = NEGATOR | PROSPECT | CONDITION

/**
 * Finding carried over from an earlier step of the sentence, or `null`: "the final text covers X; the chapter on trust
 * brings in Y".
 */
export function carriedOver(text: ClaimText, list: ArticleList, steps: readonly Step[]): Finding | null {
  const { terms, lexicon } = text
  const prior = steps.findLast((step) => step.list.end <= list.first && !step.refused)
  const phase = prior && phaseOfCue(text, prior.cue)
  if ((phase === 'clean' || isAfterColon(text, list.end)) && endsInHedge(text, list))
    return { list, status: statusIdIn(lexicon, 'nearly-agreed'), rule: 'goes-on', first: list.first, end: list.end + 1 }
  if (!prior) return null
  const status = statusOf(text, prior.cue)
  const { isContents } = prior.cue
  const between = (classes: number) => anyTerm(terms, prior.list.end, list.first, classes)
  const rule = hasLikewise(terms, prior.list.end, list.first) && !between(BLOCKING) ? 'likewise' : 'goes-on'
  if (rule === 'likewise' || isGapped(text, prior, list))
    return { list, status, rule, first: list.first, end: list.end, isContents }
  const end = windowEnd(text, list.end)
  if (hasLikewise(terms, list.end, end)) {
    const found = likewiseFinding(text, status, list.first, list, end)
    return found && { ...found, isContents }
  }
  if (phase !== 'concluded') return null
  if (isNegatedContrast(text, prior.list, list))
    return {
      list,
      status: statusIdIn(lexicon, 'removed'),
      rule: 'goes-on',
      first: prior.list.end,
      end: list.end,
      isContents,
    }
  if (anyTerm(terms, list.end, end, NEGATOR) || between(NEGATOR | PROSPECT | CONTRAST | CONDITION | SAY)) return null
  return { list, status, rule: 'goes-on', first: list.first, end: list.end, isContents }
}

/** Finding with the same status, or nearly clean after a hedge; `null` where a blocking class stands between. */
export function likewiseFinding(
  text: ClaimText,
  status: string,
  first: number,
  list: ArticleList,
  end: number,
): Finding | null {
  const { terms, lexicon } = text
  if (anyTerm(terms, first, list.first, BLOCKING) || anyTerm(terms, list.end, end, BLOCKING)) return null
  const nearly = phaseOf(lexicon, status) === 'clean' && anyTerm(terms, list.end, end, HEDGE)
  return {
    list,
    status: nearly ? statusIdIn(lexicon, 'nearly-agreed') : status,
    rule: 'likewise',
    first,
    end: list.end,
  }
}

/** Likewise term in a range: "X is closed, and so is Y", "as are those on Y", "followed by Y". */
export function hasLikewise(terms: Terms, first: number, end: number): boolean {
  for (let word = first; word < end; word += terms.lengths[word] ?? 1)
    if ((terms.starting[word] ?? 0) & ANAPHOR && terms.values[word] === LIKEWISE) return true
  return false
}

/** Gapping: the second clause omits the verb. "The article on X was parked on Monday and that on Y on Friday". */
function isGapped({ terms, scan }: ClaimText, prior: Step, list: ArticleList): boolean {
  const from = Math.max(prior.list.end, prior.cue.end)
  let joint = -1
  for (let word = from; word < list.first; word++) {
    if ((scan.gaps[word] ?? 0) > GAP_COMMA || ((terms.starting[word] ?? 0) & (CONTRAST | SAY | NEGATOR)) !== 0)
      return false
    if ((terms.own[word] ?? 0) & JOINT) joint = word
  }
  if (joint < 0 || list.first - joint > 4 || ((terms.starting[joint + 1] ?? 0) & NOUN) === 0) return false
  for (let word = list.end; word < scan.count && (word === list.end || (scan.gaps[word] ?? 0) < GAP_DOT); word++)
    if ((terms.own[word] ?? 0) & AUXILIARY) return false
  return true
}

/** End of the clause after a list, at most the window away. */
function windowEnd({ scan }: ClaimText, from: number): number {
  let end = from
  while (end < Math.min(scan.count, from + LIKEWISE_WINDOW) && (scan.gaps[end] ?? 0) < GAP_DOT) end++
  return end
}

/** Hedge at the end of the clause: "X is closed; that on Y, almost". */
function endsInHedge({ terms, scan }: ClaimText, list: ArticleList): boolean {
  for (let word = list.end; word < Math.min(scan.count, list.end + 4); word++) {
    const gap = scan.gaps[word] ?? 0
    if (gap === GAP_DOT || gap > GAP_CLAUSE) return false
    const end = word + (terms.lengths[word] ?? 1)
    if ((terms.starting[word] ?? 0) & HEDGE && (end >= scan.count || (scan.gaps[end] ?? 0) >= GAP_DOT)) return true
  }
  return false
}

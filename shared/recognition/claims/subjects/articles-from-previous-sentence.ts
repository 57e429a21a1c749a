/**
 * Anaphoric claims: statuses of a sentence without articles, assigned to articles of the previous one. "It is
 * clean."
 */
import { ANAPHOR, PRONOUN, RESIDUE, STATUS } from '../../names/word-classes'
import { statusCues } from '../cues'
import type { Finding } from '../findings'
import type { ArticleList } from '../lists'
import { listsIn } from '../lists'
import type { StatusCue } from '../status-words'
import { overridesClean, phaseOfCue, statusOf } from '../statuses'
import type { Row } from '../table'
import { asks } from '../table'
import type { ClaimText, Sentence } from '../text'
import { hasTerm } from '../text'
import { antecedent, isAssertedCue } from './anaphora'

interface PreviousFindings {
  readonly found: readonly Finding[]
  /** Target status and the lists it applies to. */
  readonly target?: { readonly status: string; readonly lists: readonly ArticleList[] }
}

/**
 * Findings for the articles of `prior`, the last sentence that named some; `previous` is the sentence right before. "The
 * groups are close to agreed texts", "cleaning the texts by 30 July".
 */
export function findingsOfPrevious(
  text: ClaimText,
  sentence: Sentence,
  prior: Sentence,
  previous: Sentence | undefined,
): PreviousFindings {
  if (!hasTerm(sentence, STATUS | RESIDUE | ANAPHOR)) return { found: [] }
  const { lists } = listsIn(text, prior)
  const { cues, targets } = statusCues(text, sentence, previous)
  const asserted = cues.filter((cue) => isAssertedCue(text, sentence, cue))
  const findings = cueFindings(text, sentence, asserted, lists)
  const found = asks(text, ANTECEDENT_ROW.id, sentence, () => findings.length > 0) ? findings : []
  const [target] = targets
  if (!target || !hasTerm(sentence, ANAPHOR | PRONOUN)) return { found }
  return { found, target: { status: statusOf(text, target), lists } }
}

/** Status of the articles of the sentence before, by one without articles. */
export const ANTECEDENT_ROW: Row = {
  id: 'status-of-antecedent',
  says: 'A status is asserted of what an anaphor or a fragment stands for.',
  example: 'Members took up X. It is now clean.',
}

function cueFindings(
  text: ClaimText,
  sentence: Sentence,
  asserted: readonly StatusCue[],
  lists: readonly ArticleList[],
): Finding[] {
  const of = (cue: StatusCue) => antecedent(text, sentence, cue, lists)
  return asserted.flatMap((cue) => {
    const list = of(cue)
    const isSame = (other: StatusCue) => overridesClean(text, other) && of(other)?.first === list?.first
    if (!list || (phaseOfCue(text, cue) === 'clean' && asserted.some(isSame))) return []
    const { first, end, isContents } = cue
    return [{ list, status: statusOf(text, cue), rule: 'of-the-sentence-before', first, end, isContents }]
  })
}

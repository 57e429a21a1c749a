/**
 * Anaphoric claims: statuses of a sentence without articles, assigned to articles of the previous one. "It still
 * divides members."
 */
import { ANAPHOR, PRONOUN, RESIDUE, STATUS } from '../word-classes'
import { antecedent, isAssertedCue } from './anaphora'
import { statusCues } from './cues'
import { discussionCues, discussionOf } from './discussions'
import type { Finding } from './findings'
import type { ArticleList } from './lists'
import { listsIn } from './lists'
import type { StatusCue } from './status-words'
import { overridesClean, phaseOfCue, statusOf } from './statuses'
import type { Row } from './table'
import { asks } from './table'
import type { ClaimText, Sentence } from './text'
import { findTerm, hasSpeechVerb, hasTerm } from './text'

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
  const read = ({ id, findings }: AntecedentRow, asserted: readonly StatusCue[] = []): readonly Finding[] => {
    const found = findings({ text, sentence, lists, asserted })
    return asks(text, id, sentence, () => found.length > 0) ? found : []
  }
  const { cues, targets } = statusCues(text, sentence, previous)
  const asserted = cues.filter((cue) => isAssertedCue(text, sentence, cue))
  const row = asserted.length === 0 ? ANTECEDENT_ROWS.discussion : ANTECEDENT_ROWS.status
  const found = read(row, asserted)
  const [target] = targets
  if (!target || !hasTerm(sentence, ANAPHOR | PRONOUN)) return { found }
  return { found, target: { status: statusOf(text, target), lists } }
}

/** A sentence without articles, with the lists of an earlier one. */
interface Anaphoric {
  readonly text: ClaimText
  readonly sentence: Sentence
  readonly lists: readonly ArticleList[]
  /** Status cues that the sentence asserts. */
  readonly asserted: readonly StatusCue[]
}

interface AntecedentRow extends Row {
  readonly findings: (anaphoric: Anaphoric) => readonly Finding[]
}

/** Status of the articles of the sentence before, by one without articles: by a status cue, else by a discussion. */
export const ANTECEDENT_ROWS: Readonly<Record<'status' | 'discussion', AntecedentRow>> = {
  status: {
    id: 'status-of-antecedent',
    says: 'A status is asserted of what an anaphor or a fragment stands for.',
    example: 'Members took up X. It is now clean.',
    findings: ({ text, sentence, lists, asserted }) => cueFindings(text, sentence, asserted, lists),
  },
  discussion: {
    id: 'discussion-of-antecedent',
    says: 'A discussion is told of what an anaphor stands for.',
    example: 'The plenary heard of X. It still divides members.',
    findings: ({ text, sentence, lists }) => anaphoricDiscussions(text, sentence, lists),
  },
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

/** Discussions of the antecedent: "it still divides members". */
function anaphoricDiscussions(text: ClaimText, sentence: Sentence, lists: readonly ArticleList[]): Finding[] {
  const { terms } = text
  const opens = findTerm(terms, sentence.first, Math.min(sentence.end, sentence.first + 4), ANAPHOR)
  // A personal pronoun continues a speaker: "he spoke of …".
  const isPerson = ((terms.starting[opens] ?? 0) & PRONOUN) !== 0
  if (opens < 0 || isPerson || hasSpeechVerb(terms, sentence)) return []
  const discussion = discussionWithoutList(text, sentence)
  const cue = discussion && { status: 0, first: discussion.first, end: discussion.end }
  const list = cue && antecedent(text, sentence, cue, lists)
  if (!discussion || !list) return []
  return [{ ...discussion, list, rule: 'of-the-sentence-before' }]
}

function discussionWithoutList(text: ClaimText, sentence: Sentence) {
  const below = { articles: [], first: sentence.end, end: sentence.end }
  return discussionOf(text, sentence, below, discussionCues(text, sentence))
}

/** Status cue matcher: lexicon hits, adjusted by hedges, contents and remaining issues. */
import { INCLUDED, MANAGED, ORDINARY, SURVIVING } from '../languages/words'
import type { Terms } from '../names/word-classes'
import {
  FACTIVE,
  HEDGE,
  NEGATOR,
  NOUN,
  NUMBER,
  PREPOSITION,
  PROSPECT,
  RESIDUE,
  SAY,
  STATUS,
  startBits,
  starts,
  valueAt,
} from '../names/word-classes'
import { GAP_COMMA, gapAt } from '../scan'
import { contentsCues } from './contents'
import { applyException, dropCleanAfterResidue, hedgedCue, percentageCue } from './refusals/hedges'
import { remainingIssueCues } from './refusals/remaining-issues'
import type { RawCue, StatusCue } from './status-words'
import { rawCues } from './status-words'
import { refersToText } from './subjects/text-referents'
import type { Row } from './table'
import { asks } from './table'
import type { ClaimText, Sentence } from './text'
import { hasTerm, phraseStart } from './text'

/** Inputs of composed cues. */
interface Parts {
  readonly text: ClaimText
  readonly sentence: Sentence
  /** Hits of the lexicon. */
  readonly raw: readonly RawCue[]
  readonly prior: Sentence | undefined
}

interface CueRow extends Row {
  readonly cues: (parts: Parts) => readonly StatusCue[]
}

/** Cues of more than a phrase, each beside the others. */
export const CUE_ROWS: readonly CueRow[] = [
  {
    id: 'remaining-issues',
    says: 'A count of brackets, footnotes or issues that remain or are gone.',
    example: 'Only one bracket remains in the text on X.',
    cues: ({ text, sentence, raw }) =>
      hasTerm(sentence, RESIDUE | NUMBER) ? remainingIssueCues(text, sentence, raw) : [],
  },
  {
    id: 'share',
    says: 'A share of a text is agreed.',
    example: 'The text on X is agreed to 95 per cent.',
    cues: ({ text, sentence, raw }) => raw.flatMap((cue) => percentageCue(text, sentence, cue) ?? []),
  },
  {
    id: 'hedge',
    says: 'A hedge stands beside a phrase for agreement.',
    example: 'The text on X is nearly agreed.',
    cues: ({ text, sentence, raw }) =>
      hasTerm(sentence, HEDGE | STATUS) ? raw.flatMap((cue) => hedgedCue(text, sentence, cue) ?? []) : [],
  },
]

/** Cues of what a text contains, where none of the others stands. */
export const CONTENTS_ROW: CueRow = {
  id: 'contents',
  says: 'The outcome contains the list, or does not.',
  example: 'The final text covers X.',
  cues: ({ text, sentence, raw, prior }) => contentsCues(text, sentence, raw, prior),
}

interface RevisionRow extends Row {
  readonly revised: (text: ClaimText, sentence: Sentence, cues: readonly StatusCue[]) => readonly StatusCue[]
}

/** Changes of cues by others near them, one after the other. */
export const REVISION_ROWS: readonly RevisionRow[] = [
  {
    id: 'but-for',
    says: 'An exception near a phrase for agreement makes it nearly agreed.',
    example: 'Bar one paragraph, the text on X is agreed.',
    revised: applyException,
  },
  {
    id: 'residue-first',
    says: 'A residue before it says what stands in the way of agreement.',
    example: 'One footnote is left to settle before X is clean.',
    revised: dropCleanAfterResidue,
  },
]

/** Purpose that is reached. */
export const DECIDED_ROW: Row = {
  id: 'decided',
  says: 'An implicative verb reaches the purpose after it, and to decide to set a text aside does it.',
  example: 'Members agreed to drop X.',
}

/** Status cues of a sentence in order; forms of purpose ("cleaning") are returned apart as targets. */
export function statusCues(
  text: ClaimText,
  sentence: Sentence,
  prior?: Sentence,
): { cues: readonly StatusCue[]; targets: StatusCue[] } {
  if (!hasTerm(sentence, STATUS | RESIDUE | NOUN)) return { cues: [], targets: [] }
  const raw = rawCues(text, sentence).map((cue) =>
    cue.target && asks(text, DECIDED_ROW.id, cue, () => isDecided(text, sentence, cue))
      ? { ...cue, target: false }
      : cue,
  )
  const parts = { text, sentence, raw, prior }
  const read = ({ id, cues }: CueRow): readonly StatusCue[] => {
    const found = cues(parts)
    return asks(text, id, sentence, () => found.length > 0) ? found : []
  }
  const measured = CUE_ROWS.flatMap(read)
  const contents = read(CONTENTS_ROW)
    .filter((cue) => !measured.some((other) => overlaps(cue, other)))
    .map((cue) => ({ ...cue, isContents: true }))
  const composed = [...measured, ...contents]
  const free = raw.filter((cue) => !isContentsCue(cue) && !composed.some((other) => overlaps(cue, other)))
  const plain = free.filter((cue) => !cue.target && (!cue.ordinary || refersToText(text, sentence, cue)))
  return {
    cues: REVISION_ROWS.reduce<readonly StatusCue[]>(
      (cues, { id, revised }) => {
        const next = revised(text, sentence, cues)
        return asks(text, id, sentence, () => next.length < cues.length || next.some((cue) => !cues.includes(cue)))
          ? next
          : cues
      },
      [...composed, ...plain].sort((a, b) => a.first - b.first),
    ),
    targets: free.filter((cue) => cue.target),
  }
}

const overlaps = (a: StatusCue, b: StatusCue): boolean => a.first < b.end && b.first < a.end

const isContentsCue = ({ status }: StatusCue): boolean => status === INCLUDED || status === SURVIVING

/** Last word of an implicative phrase. */
function endsManaged(terms: Terms, word: number): boolean {
  const first = phraseStart(terms, word)
  return starts(terms, first, FACTIVE) && terms.values[first] === MANAGED
}

/**
 * Purpose that is reached: of an implicative verb ("the talks have made it possible to clean X"), and by the decision alone where
 * deciding does it ("agreed in Geneva to drop X").
 */
function isDecided({ terms, scan, lexicon }: ClaimText, sentence: Sentence, cue: RawCue): boolean {
  const isEnough = ['parked', 'dropped'].includes(lexicon.statusPhases[cue.status] ?? '')
  for (let word = cue.first - 1, steps = 0; word >= sentence.first && steps < 7; word--, steps++) {
    if (gapAt(scan, word + 1) >= GAP_COMMA) return false
    const bits = startBits(terms, word)
    // "Made it possible" has a word for a prospect in it.
    if (bits & PROSPECT && endsManaged(terms, word)) return true
    if (bits & (NEGATOR | PROSPECT) || (bits & (SAY | PREPOSITION)) === SAY) return false
    if ((bits & FACTIVE) !== 0 && (isEnough || terms.values[word] === MANAGED)) return true
    const agreed = (bits & STATUS) !== 0 && lexicon.statusPhases[valueAt(terms, word) & ~ORDINARY] === 'clean'
    if (agreed && isEnough) return true
  }
  return false
}

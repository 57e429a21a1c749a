/** Status cue matcher: lexicon hits, adjusted by hedges, contents and remaining issues. */
import { INCLUDED, ORDINARY, SURVIVING } from '../languages/words'
import { GAP_COMMA } from '../scan'
import { FACTIVE, HEDGE, NEGATOR, NOUN, NUMBER, PREPOSITION, PROSPECT, RESIDUE, SAY, STATUS } from '../word-classes'
import { contentsCues } from './contents'
import { applyException, applyInSubstance, dropCleanAfterResidue, hedgedCue, percentageCue } from './hedges'
import { remainingIssueCues } from './remaining-issues'
import type { RawCue, StatusCue } from './status-words'
import { rawCues } from './status-words'
import type { ClaimText, Sentence } from './text'
import { hasTerm } from './text'
import { refersToText } from './text-referents'

/** Status cues of a sentence in order; forms of purpose ("cleaning") are returned apart as targets. */
export function statusCues(
  text: ClaimText,
  sentence: Sentence,
  prior?: Sentence,
): { cues: StatusCue[]; targets: StatusCue[] } {
  if (!hasTerm(sentence, STATUS | RESIDUE | NOUN)) return { cues: [], targets: [] }
  const raw = rawCues(text, sentence).map((cue) => (isDecided(text, sentence, cue) ? { ...cue, target: false } : cue))
  const composed = hasTerm(sentence, RESIDUE | NUMBER) ? remainingIssueCues(text, sentence, raw) : []
  composed.push(...raw.flatMap((cue) => percentageCue(text, sentence, cue) ?? []))
  if (hasTerm(sentence, HEDGE | STATUS)) composed.push(...raw.flatMap((cue) => hedgedCue(text, sentence, cue) ?? []))
  const residues = composed.slice()
  composed.push(
    ...contentsCues(text, sentence, raw, prior).filter((cue) => !residues.some((other) => overlaps(cue, other))),
  )
  const free = raw.filter((cue) => !isContentsCue(cue) && !composed.some((other) => overlaps(cue, other)))
  const plain = free.filter((cue) => !cue.target && (!cue.ordinary || refersToText(text, sentence, cue)))
  const cues = [...composed, ...plain].sort((a, b) => a.first - b.first)
  return {
    cues: applyInSubstance(text, dropCleanAfterResidue(text, applyException(text, sentence, cues))),
    targets: free.filter((cue) => cue.target),
  }
}

const overlaps = (a: StatusCue, b: StatusCue): boolean => a.first < b.end && b.first < a.end

const isContentsCue = ({ status }: StatusCue): boolean => status === INCLUDED || status === SURVIVING

/** Performative decision: deciding to park or drop does it ("agreed in Geneva to drop X"). */
function isDecided({ terms, scan, lexicon }: ClaimText, sentence: Sentence, cue: RawCue): boolean {
  if (!cue.target || !['parked', 'dropped'].includes(lexicon.statusPhases[cue.status] ?? '')) return false
  for (let word = cue.first - 1, steps = 0; word >= sentence.first && steps < 7; word--, steps++) {
    if ((scan.gaps[word + 1] ?? 0) >= GAP_COMMA) return false
    const named = sentence.articles.find((article) => article.end === word + 1)
    if (named) {
      word = named.first
      continue
    }
    const bits = terms.starting[word] ?? 0
    if (bits & (NEGATOR | PROSPECT) || (bits & (SAY | PREPOSITION)) === SAY) return false
    const agreed = (bits & STATUS) !== 0 && lexicon.statusPhases[(terms.values[word] ?? 0) & ~ORDINARY] === 'clean'
    if (agreed || (bits & FACTIVE) !== 0) return true
  }
  return false
}

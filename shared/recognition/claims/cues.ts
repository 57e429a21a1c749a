/** Status words of a sentence, and what the words beside make of them: "nearly agreed", "agreed bar one word". */
import { EXCEPT, FINAL, INCLUDED, ORDINARY, SURVIVING, TEXT, WHOLE } from '../languages/words'
import { GAP_CLAUSE, GAP_COMMA } from '../scan'
import {
  ADVERB,
  AUXILIARY,
  DETERMINER,
  HEDGE,
  NEGATOR,
  NOUN,
  NUMBER,
  POSSESSIVE,
  PREPOSITION,
  PROSPECT,
  RESIDUE,
  STATUS,
} from '../terms'
import { contentsOf } from './contents'
import { residuesOf } from './residues'
import type { ClaimText, Sentence } from './text'
import { hasTerm } from './text'

/** A word or phrase that says a status was reached. */
export interface StatusCue {
  /** Index of the status. */
  readonly status: number
  readonly first: number
  readonly end: number
  /** Whether it is told by what is left or gone, with no verb for the article. */
  readonly residue?: boolean | undefined
  /** A word that is ordinary by itself. */
  readonly ordinary?: boolean | undefined
}

/** A status word as it stands. */
export interface RawCue extends StatusCue {
  readonly ordinary: boolean
  readonly target: boolean
}

/** Status words of a sentence that claim; those that name a target ("cleaning") are apart. */
export function statusCues(
  text: ClaimText,
  sentence: Sentence,
  prior?: Sentence,
): { cues: StatusCue[]; targets: StatusCue[] } {
  if (!hasTerm(sentence, STATUS | RESIDUE | NOUN)) return { cues: [], targets: [] }
  const raw = rawCues(text, sentence)
  const composed = hasTerm(sentence, RESIDUE) ? residuesOf(text, sentence, raw) : []
  if (hasTerm(sentence, HEDGE)) composed.push(...raw.flatMap((cue) => hedged(text, sentence, cue) ?? []))
  composed.push(...contentsOf(text, sentence, raw, prior))
  const free = raw.filter(
    (cue) => !isOfContents(cue) && !composed.some((other) => cue.first < other.end && other.first < cue.end),
  )
  const plain = free.filter((cue) => !cue.target && (!cue.ordinary || isOfText(text, sentence, cue)))
  const cues = [...composed, ...plain].sort((a, b) => a.first - b.first)
  return { cues: inSubstance(text, excepted(text, sentence, cues)), targets: free.filter((cue) => cue.target) }
}

const isOfContents = ({ status }: StatusCue): boolean => status === INCLUDED || status === SURVIVING

function rawCues({ terms }: ClaimText, { articles, first, end }: Sentence): RawCue[] {
  const { starting, lengths, values } = terms
  const raw: RawCue[] = []
  let article = 0
  for (let word = first; word < end; word += lengths[word] ?? 1) {
    const bits = starting[word] ?? 0
    if ((bits & STATUS) === 0) continue
    while ((articles[article]?.end ?? end) <= word) article++
    if ((articles[article]?.first ?? end) <= word) continue
    const value = values[word] ?? 0
    raw.push({
      status: value & ~ORDINARY,
      first: word,
      end: word + (lengths[word] ?? 1),
      ordinary: (value & ORDINARY) !== 0,
      target: (bits & PROSPECT) !== 0,
      residue: ((terms.own[word + (lengths[word] ?? 1) - 1] ?? 0) & RESIDUE) !== 0,
    })
  }
  return raw
}

/** "Has been agreed", "agreed the text", "text agreed", "removed source code". */
function isOfText(text: ClaimText, sentence: Sentence, cue: RawCue): boolean {
  const { terms, scan } = text
  if (isInfinitiveNext(text, sentence, cue) || (terms.own[cue.first - 1] ?? 0) & POSSESSIVE) return false
  for (let word = cue.first - 1; word >= sentence.first && word >= cue.first - 4; word--) {
    if ((scan.gaps[word + 1] ?? 0) > GAP_COMMA) break
    const own = terms.own[word] ?? 0
    if (own & AUXILIARY || (word === cue.first - 1 && isText(text, word))) return true
    if (!(own & (ADVERB | HEDGE | NEGATOR | NUMBER | PROSPECT))) break
  }
  const named = (word: number) => sentence.articles.some((article) => article.first === word)
  if (sentence.articles.some((article) => article.end === cue.first)) return true
  for (let word = cue.end; word < sentence.end && word < cue.end + 5; word++) {
    if ((scan.gaps[word] ?? 0) > 0) return false
    if (isText(text, word) || named(word)) return true
    if (((terms.own[word] ?? 0) & (DETERMINER | PREPOSITION | NUMBER)) === 0 && word > cue.end + 2) return false
  }
  return false
}

/** "Agreed to set aside", "convenus de supprimer", "acordaron eliminar": what was agreed is to do something else. */
function isInfinitiveNext({ terms, scan }: ClaimText, sentence: Sentence, cue: RawCue): boolean {
  const next = cue.end
  if (next + 1 >= sentence.end || (scan.gaps[next] ?? 0) > 0) return false
  if ((terms.starting[next] ?? 0) & PROSPECT && (terms.starting[next] ?? 0) & STATUS) return true
  const own = terms.own[next] ?? 0
  const verb = terms.starting[next + 1] ?? 0
  const named = sentence.articles.some((article) => article.first === next + 1)
  return own === PREPOSITION && !named && (verb & (STATUS | PROSPECT | AUXILIARY)) !== 0 && (verb & NOUN) === 0
}

/** A word for a text, of an article or of all of them. */
export function isText({ terms }: ClaimText, word: number): boolean {
  const value = terms.ownValues[word]
  return ((terms.own[word] ?? 0) & NOUN) !== 0 && (value === TEXT || value === WHOLE || value === FINAL)
}

/** "Nearly clean", "close to agreement", "about to close": most of the way. */
function hedged(text: ClaimText, sentence: Sentence, cue: RawCue): StatusCue | null {
  const { terms, scan, lexicon } = text
  if (lexicon.statusPhases[cue.status] !== 'clean') return null
  for (let word = cue.first - 1; word >= sentence.first && word >= cue.first - 6; word--) {
    if ((scan.gaps[word + 1] ?? 0) > 0) return null
    const end = word + (terms.lengths[word] ?? 1)
    if ((terms.starting[word] ?? 0) & HEDGE && end <= cue.first && end >= cue.first - 2)
      return { status: lexicon.statusIds.indexOf('nearly-clean'), first: word, end: cue.end }
  }
  return null
}

/** "Agreed bar one word", "but for a title, it is agreed": what is taken out leaves it nearly so. */
function excepted(text: ClaimText, sentence: Sentence, cues: StatusCue[]): StatusCue[] {
  if (!hasTerm(sentence, NUMBER) || !hasTerm(sentence, RESIDUE)) return cues
  const { terms, lexicon } = text
  const nearly = lexicon.statusIds.indexOf('nearly-clean')
  for (let word = sentence.first; word < sentence.end; word += terms.lengths[word] ?? 1) {
    if (((terms.starting[word] ?? 0) & NUMBER) === 0 || terms.values[word] !== EXCEPT) continue
    const left = residueAfter(text, sentence, word)
    const near = cues.find((cue) => isClean(text, cue) && cue.first - left <= 24 && word - cue.end <= 24)
    if (left >= 0 && near) return cues.map((cue) => (cue === near ? { ...cue, status: nearly } : cue))
  }
  return cues
}

/** "Agreement has been reached in substance": the phrase says how far the other goes. */
function inSubstance(text: ClaimText, cues: StatusCue[]): StatusCue[] {
  const { terms, lexicon } = text
  const concluded = lexicon.statusIds.indexOf('substantially-concluded')
  const phrase = cues.find(
    (cue) => cue.status === concluded && ((terms.own[cue.first] ?? 0) & PREPOSITION) !== 0 && cue.end - cue.first <= 3,
  )
  const near =
    phrase && cues.find((cue) => isClean(text, cue) && phrase.first - cue.end <= 6 && cue.first - phrase.end <= 6)
  if (!phrase || !near) return cues
  return cues.flatMap((cue) => (cue === phrase ? [] : cue === near ? [{ ...cue, status: concluded }] : [cue]))
}

const isClean = ({ lexicon }: ClaimText, cue: StatusCue): boolean => lexicon.statusPhases[cue.status] === 'clean'

function residueAfter({ terms, scan }: ClaimText, sentence: Sentence, word: number): number {
  const end = Math.min(sentence.end, word + (terms.lengths[word] ?? 1) + 4)
  for (let near = word; near < end; near++) {
    if (near > word && (scan.gaps[near] ?? 0) >= GAP_CLAUSE) return -1
    if (((terms.starting[near] ?? 0) | (terms.own[near] ?? 0)) & RESIDUE) return near
  }
  return -1
}

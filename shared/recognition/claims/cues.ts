/** Status words of a sentence, and what the words beside make of them: "nearly agreed", "agreed bar one word". */
import { numberAt } from '../dates'
import {
  EXCEPT,
  FINAL,
  INCLUDED,
  INFINITIVE,
  MANAGED,
  MOVE,
  ORDINARY,
  SURVIVING,
  TEXT,
  TWO,
  WHOLE,
} from '../languages/words'
import { textOf } from '../names'
import { GAP_CLAUSE, GAP_COMMA, GAP_DOT } from '../scan'
import type { Terms } from '../terms'
import {
  ADVERB,
  ANAPHOR,
  AUXILIARY,
  DEPENDENCE,
  DETERMINER,
  FACTIVE,
  HEDGE,
  MONTH,
  NEGATOR,
  NOUN,
  NUMBER,
  POSSESSIVE,
  PREPOSITION,
  PROSPECT,
  RESIDUE,
  SAY,
  STATUS,
} from '../terms'
import { beforeAside } from './clauses'
import { contentsOf } from './contents'
import { isOfBoth } from './pointing'
import { residuesOf } from './residues'
import type { ClaimText, Sentence } from './text'
import { hasColon, hasTerm, phraseStart } from './text'

/** A word or phrase that says a status was reached. */
export interface StatusCue {
  /** Index of the status. */
  readonly status: number
  readonly first: number
  readonly end: number
  /** Whether it is told by what is left or gone, with no verb for the article. */
  readonly residue?: boolean | undefined
  /** Whether what denies the words beside is counted: "neither A nor B is in" drops both. */
  readonly isDenial?: boolean | undefined
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
  const raw = rawCues(text, sentence).map((cue) =>
    isUndertaken(text, sentence, cue) ? { ...cue, target: false } : cue,
  )
  const composed = hasTerm(sentence, RESIDUE | NUMBER) ? residuesOf(text, sentence, raw) : []
  composed.push(...raw.flatMap((cue) => shared(text, sentence, cue) ?? inPart(text, sentence, cue) ?? []))
  if (hasTerm(sentence, HEDGE | STATUS)) composed.push(...raw.flatMap((cue) => hedged(text, sentence, cue) ?? []))
  const residues = composed.slice()
  composed.push(
    ...contentsOf(text, sentence, raw, prior).filter((cue) => !residues.some((other) => overlap(cue, other))),
  )
  const free = raw.filter((cue) => !isOfContents(cue) && !composed.some((other) => overlap(cue, other)))
  const plain = free
    .filter((cue) => !cue.target && (!cue.ordinary || isOfText(text, sentence, cue)))
    .map((cue) => (isNearby(text, cue) ? { ...cue, status: text.lexicon.statusIds.indexOf('nearly-clean') } : cue))
  const cues = [...composed, ...plain].sort((a, b) => a.first - b.first)
  return {
    cues: inSubstance(text, short(text, excepted(text, sentence, cues))),
    targets: free.filter((cue) => cue.target),
  }
}

const overlap = (a: StatusCue, b: StatusCue): boolean => a.first < b.end && b.first < a.end

const isOfContents = ({ status }: StatusCue): boolean => status === INCLUDED || status === SURVIVING

/** All status words of a sentence, in order, outside the names. */
export function rawCues(text: ClaimText, { articles, first, end }: Sentence): RawCue[] {
  const { terms } = text
  const { starting, lengths, values } = terms
  const raw: RawCue[] = []
  let article = 0
  for (let word = first; word < end; word += lengths[word] ?? 1) {
    const bits = starting[word] ?? 0
    if ((bits & STATUS) === 0) continue
    while ((articles[article]?.end ?? end) <= word) article++
    if ((articles[article]?.first ?? end) <= word) continue
    const value = values[word] ?? 0
    if (isOfCount(text, word + (lengths[word] ?? 1))) continue
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

/** "Has fallen from nine to one": a number of things, and no text. */
function isOfCount({ terms, scan }: ClaimText, next: number): boolean {
  const led = ((terms.own[next] ?? 0) & PREPOSITION) !== 0 && (scan.gaps[next] ?? 0) === 0
  const counted = ((terms.own[next + 1] ?? 0) & NUMBER) !== 0 && (terms.ownValues[next + 1] ?? 0) > 1
  const to = next + 2
  return led && counted && ((terms.own[to] ?? 0) & PREPOSITION) !== 0 && terms.ownValues[to] === INFINITIVE
}

/** "Has been agreed", "agreed the text", "text agreed", "agreed: source code", "X, agreed in May". */
function isOfText(text: ClaimText, sentence: Sentence, cue: RawCue): boolean {
  const { terms, scan } = text
  if (isInfinitiveNext(text, sentence, cue) || (terms.own[cue.first - 1] ?? 0) & POSSESSIVE) return false
  // "Is done"; "set aside" is a participle all the same.
  const verb = cue.end - cue.first > 1 && terms.ownValues[cue.first] !== MOVE
  if (verb && (terms.own[cue.first] ?? 0) & AUXILIARY) return true
  // "Parked until the scope is known: A; B"
  const opens = (scan.gaps[cue.first] ?? 0) >= GAP_DOT || cue.first === sentence.first
  if (
    opens &&
    ((scan.gaps[cue.end] ?? 0) === GAP_CLAUSE || sentence.articles.some((article) => hasColon(text, article.first)))
  )
    return true
  if (isOfBoth(text, cue) || isNominal(text, cue)) return true
  // "Spam? Closed in May."
  if (opens && sentence.articles.length === 0 && isAlone(text, sentence, cue.end)) return true
  const label = sentence.articles.find((article) => article.end <= cue.first && cue.first - article.end <= 2)
  if (label && hasColon(text, label.end)) return true
  for (let word = cue.first - 1; word >= sentence.first && word >= cue.first - 4; word--) {
    if (sentence.articles.some((article) => article.end === word + 1)) return true
    if ((scan.gaps[word + 1] ?? 0) > GAP_COMMA) break
    word = beforeAside(text, word + 1) - 1
    const own = (terms.own[word] ?? 0) | (terms.ending[word] ?? 0)
    if (own & AUXILIARY) return !isOfOther(text, sentence, cue.end)
    if (isText(text, word)) return true
    if (!(own & (ADVERB | HEDGE | NEGATOR | NUMBER | PROSPECT))) break
    word = phraseStart(terms, word)
  }
  return opensObject(text, sentence, cue.end)
}

/** "Lo ya acordado: X", "los ya cerrados: X", "X y Y, ambos cerrados": said of what is so, or of what stands for two. */
export function isNominal({ terms, scan, context }: ClaimText, { first, end }: StatusCue): boolean {
  if ((scan.gaps[first] ?? 0) > 0) return false
  const word = ((terms.own[first - 1] ?? 0) & ADVERB) !== 0 ? first - 2 : first - 1
  if (((terms.starting[word] ?? 0) & ANAPHOR) !== 0 && terms.values[word] === TWO) return true
  if (context.lang !== 'es') return false
  const opens = textOf(scan, word).toLowerCase()
  return opens === 'lo' || (/^l[oa]s$/.test(opens) && (scan.gaps[end] ?? 0) > 0)
}

/** "Close: spam", "X is close": not the verb. */
function isNearby({ terms, scan }: ClaimText, cue: RawCue): boolean {
  if (cue.end - cue.first > 1 || ((terms.own[cue.first] ?? 0) & HEDGE) === 0) return false
  let word = cue.first - 1
  while (word > 0 && ((terms.own[word] ?? 0) & (ADVERB | AUXILIARY)) === ADVERB) word--
  return (scan.gaps[cue.end] ?? 0) === GAP_CLAUSE || ((terms.own[word] ?? 0) & AUXILIARY) !== 0
}

/** Nothing follows but when, where or by whom. */
export function isAlone({ terms, scan }: ClaimText, { end }: Sentence, word: number): boolean {
  if (word >= end || (scan.gaps[word] ?? 0) >= GAP_COMMA) return true
  const own = terms.own[word] ?? 0
  if (own & PREPOSITION) return (own & ADVERB) === 0 && terms.ownValues[word] !== INFINITIVE
  return (own & (ADVERB | AUXILIARY | NOUN)) === ADVERB || ((terms.starting[word] ?? 0) & DEPENDENCE) !== 0
}

/** "Agreed in Geneva to drop X", "decided to park": of what is done by deciding it, the decision tells. */
function isUndertaken({ terms, scan, lexicon }: ClaimText, sentence: Sentence, cue: RawCue): boolean {
  if (cue.target && isManaged(terms, cue)) return true
  if (!cue.target || !['parked', 'dropped'].includes(lexicon.statusPhases[cue.status] ?? '')) return false
  for (let word = cue.first - 1; word >= sentence.first && word >= cue.first - 7; word--) {
    if ((scan.gaps[word + 1] ?? 0) >= GAP_COMMA) return false
    const bits = terms.starting[word] ?? 0
    if (bits & (NEGATOR | PROSPECT) || (bits & (SAY | PREPOSITION)) === SAY) return false
    const agreed = (bits & STATUS) !== 0 && lexicon.statusPhases[(terms.values[word] ?? 0) & ~ORDINARY] === 'clean'
    if (agreed || (bits & FACTIVE) !== 0) return true
  }
  return false
}

/** "Managed to finalise", "lograron cerrar": it was done. */
function isManaged(terms: Terms, cue: RawCue): boolean {
  for (let word = cue.first - 1; word >= 0 && word >= cue.first - 3; word--) {
    if ((terms.own[word] ?? 0) & FACTIVE && terms.ownValues[word] === MANAGED) return true
    const phrase = word - 1 >= 0 && (terms.lengths[word - 1] ?? 1) === 2 ? word - 1 : word
    if ((terms.starting[phrase] ?? 0) & FACTIVE && terms.values[phrase] === MANAGED) return true
    if (((terms.own[word] ?? 0) & (ADVERB | PREPOSITION)) === 0) return false
  }
  return false
}

/** "Has lifted its objection": what is said is of a thing of someone's own. */
const isOfOther = (text: ClaimText, sentence: Sentence, next: number): boolean =>
  (text.scan.gaps[next] ?? 0) === 0 &&
  ((text.terms.own[next] ?? 0) & POSSESSIVE) !== 0 &&
  !opensObject(text, sentence, next)

/** "… the text", "… on wording for X": a word for a text, or a name, follows with nothing strange between. */
function opensObject({ terms, scan, ...text }: ClaimText, sentence: Sentence, first: number): boolean {
  for (let word = first; word < sentence.end && word < first + 6; word++) {
    if ((scan.gaps[word] ?? 0) > 0) return false
    // "Closed on Tuesday the text"
    const phrase = terms.lengths[word] ?? 1
    if (phrase > 1 && ((terms.starting[word] ?? 0) & ADVERB) !== 0) {
      word += phrase - 1
      continue
    }
    if (isText({ terms, scan, ...text }, word) || sentence.articles.some((article) => article.first === word))
      return true
    const bits = (terms.own[word] ?? 0) | (terms.starting[word] ?? 0)
    // "Finished its briefing on X"
    if (bits & POSSESSIVE && (terms.own[word + 1] ?? 0) & NOUN && !isText({ terms, scan, ...text }, word + 1))
      return false
    const strange = (bits & (DETERMINER | PREPOSITION | NUMBER | NOUN | ADVERB | HEDGE | POSSESSIVE)) === 0
    if (strange && (word <= first + 1 || word > first + 3)) return false
  }
  return false
}

/** "Suprimir", "remitirla", "reunirse". */
const SPANISH_INFINITIVE = /[aei]r(?:se|[ln]os?|las?|los|les?)?$/

/** "Agreed to set aside", "convenus de supprimer", "acordaron eliminar": what was agreed is to do something else. */
function isInfinitiveNext(text: ClaimText, sentence: Sentence, cue: RawCue): boolean {
  const { terms, scan, context } = text
  const next = cue.end
  if (next + 1 >= sentence.end || (scan.gaps[next] ?? 0) > 0) return false
  const isNamed = (word: number) => sentence.articles.some((article) => article.first === word)
  const opens = (word: number) =>
    ((terms.own[word] ?? 0) & (DETERMINER | NOUN | NUMBER | POSSESSIVE | ADVERB)) !== 0 || isNamed(word)
  // "Agreed in Geneva on Friday to …"
  for (let word = next; word < Math.min(sentence.end - 1, next + 7) && (scan.gaps[word] ?? 0) === 0; word++) {
    const led =
      (terms.own[word] ?? 0) & PREPOSITION && terms.ownValues[word] === INFINITIVE && terms.lengths[word] === 1
    if (led && !opens(word + 1)) return true
    if (isText(text, word) || isNamed(word) || ((terms.own[word] ?? 0) & AUXILIARY) !== 0) break
    if (word === next && ((terms.own[word] ?? 0) & (PREPOSITION | ADVERB)) === 0) break
  }
  const ends = (terms.own[next - 1] ?? 0) & PREPOSITION && terms.ownValues[next - 1] === INFINITIVE
  if (ends && !opens(next)) return true
  const isVerb = (word: number) => context.lang === 'es' && SPANISH_INFINITIVE.test(textOf(scan, word)) && !opens(word)
  if (isVerb(next) || ((terms.own[next] ?? 0) === PREPOSITION && isVerb(next + 1))) return true
  if ((terms.starting[next] ?? 0) & PROSPECT && (terms.starting[next] ?? 0) & STATUS) return true
  const own = terms.own[next] ?? 0
  const verb = terms.starting[next + 1] ?? 0
  return (
    own === PREPOSITION &&
    !isNamed(next + 1) &&
    (verb & (STATUS | PROSPECT | AUXILIARY)) !== 0 &&
    (verb & (NOUN | DETERMINER | MONTH)) === 0
  )
}

/** A word for a text, of an article or of all of them. */
export function isText({ terms }: ClaimText, word: number): boolean {
  const value = terms.ownValues[word]
  return ((terms.own[word] ?? 0) & NOUN) !== 0 && (value === TEXT || value === WHOLE || value === FINAL)
}

/** "Nearly clean", "close to agreement", "most of the text on X is agreed", "agreed in large part": most of the way. */
function hedged(text: ClaimText, sentence: Sentence, cue: RawCue): StatusCue | null {
  const { terms, scan, lexicon } = text
  if (lexicon.statusPhases[cue.status] !== 'clean') return null
  const status = lexicon.statusIds.indexOf('nearly-clean')
  const after = terms.starting[cue.end] ?? 0
  const isNearly = after & STATUS && terms.values[cue.end] === status
  if ((after & HEDGE || isNearly) && cue.end < sentence.end && (scan.gaps[cue.end] ?? 0) <= (isNearly ? GAP_COMMA : 0))
    return { status, first: cue.first, end: cue.end + (terms.lengths[cue.end] ?? 1) }
  let near = true
  for (let word = cue.first - 1, steps = 0; word >= sentence.first && steps < 9; word--, steps++) {
    if ((scan.gaps[word + 1] ?? 0) > 0) return null
    const named = sentence.articles.find((article) => article.end === word + 1)
    if (named) {
      word = named.first
      near = false
      continue
    }
    const end = word + (terms.lengths[word] ?? 1)
    if (near && (terms.starting[word] ?? 0) & HEDGE && end <= cue.first && end >= cue.first - 2)
      return { status, first: word, end: cue.end }
    if (!near && (terms.ending[word] ?? 0) & HEDGE) return { status, first: cue.first, end: cue.end }
    if (!near && ((terms.own[word] ?? 0) & (DETERMINER | PREPOSITION | NOUN | HEDGE)) === 0) return null
  }
  return null
}

/** "Agreed to 95 %": that much of it. */
function shared(text: ClaimText, { block, end }: Sentence, cue: RawCue): StatusCue | null {
  if (!isClean(text, cue)) return null
  const { scan } = text
  const isMost = (word: number) => {
    const number = numberAt(scan, word)
    if (number === null || number < 50 || number >= 100) return false
    return PERCENT.test((scan.blocks[block] ?? '').slice(scan.ends[word], (scan.ends[word] ?? 0) + 5))
  }
  const near = [0, 1, 2, 3].map((ahead) => cue.end + ahead)
  const share = [...near, cue.first - 1].find((word) => word < end && isMost(word))
  const nearly = text.lexicon.statusIds.indexOf('nearly-clean')
  if (share === undefined) return null
  return { status: nearly, first: Math.min(cue.first, share), end: Math.max(cue.end, share + 1) }
}

/** "Three of its four paragraphs are agreed": not all of them. */
function inPart(text: ClaimText, { first }: Sentence, cue: RawCue): StatusCue | null {
  const { terms, scan } = text
  if (!isClean(text, cue)) return null
  const countAt = (word: number) =>
    (terms.own[word] ?? 0) & NUMBER ? (terms.ownValues[word] ?? 0) : (numberAt(scan, word) ?? 0)
  for (let word = cue.first - 1; word > first + 1 && word > cue.first - 16; word--) {
    if ((scan.gaps[word + 1] ?? 0) >= GAP_COMMA) return null
    if (((terms.starting[word] ?? 0) & RESIDUE) === 0) continue
    let part = word - 2
    while (
      part > first &&
      ((terms.own[part] ?? 0) & (DETERMINER | PREPOSITION | POSSESSIVE)) !== 0 &&
      countAt(part) === 0
    )
      part--
    const [some, all] = [countAt(part), countAt(word - 1)]
    if (part < word - 2 && some > 0 && some < all && all < EXCEPT)
      return { status: text.lexicon.statusIds.indexOf('nearly-clean'), first: cue.first, end: cue.end }
  }
  return null
}

const PERCENT = /^\s*(?:%|per|pour|por)/i

/** "Two brackets stand between members and a clean text", "a footnote to settle before X is clean": short of it. */
function short(text: ClaimText, cues: StatusCue[]): StatusCue[] {
  const { scan, lexicon } = text
  const nearly = lexicon.statusIds.indexOf('nearly-clean')
  return cues.filter((cue, i) => {
    const left = cues[i - 1]
    if (!left?.residue || left.status !== nearly || !isClean(text, cue)) return true
    for (let word = left.end; word <= cue.first; word++) if ((scan.gaps[word] ?? 0) >= GAP_COMMA) return true
    return false
  })
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
    if (left < 0 || !near) continue
    // "Would be clean but for a title"
    let first = near.first
    while (first > sentence.first && ((terms.own[first - 1] ?? 0) & (AUXILIARY | PROSPECT)) !== 0) first--
    return cues.map((cue) => (cue === near ? { ...cue, first, status: nearly } : cue))
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

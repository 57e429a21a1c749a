import { numberAt } from '../dates'
import { SMALL_GROUP } from '../languages/words'
import {
  ADVERB,
  AUXILIARY,
  anyOf,
  BACKGROUND,
  CONDITION,
  CONTRAST,
  DETERMINER,
  DISCUSSION,
  endBits,
  ends,
  is,
  JOINT,
  lengthAt,
  MEETING,
  MONTH,
  NEGATOR,
  NOUN,
  NUMBER,
  OUTSTANDING,
  ownBits,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  PROPOSAL,
  PROSPECT,
  RESIDUE,
  ROLE,
  SAY,
  STATUS,
  startBits,
  starts,
  valueAt,
} from '../names/word-classes'
import { endAt, GAP_CLAUSE, GAP_COMMA, gapAt, startAt } from '../scan'
import { firstOfWork, statusIdIn } from '../senses'
import type { ArticleList } from './lists'
import { type Feature, findBefore, isParted, isTogether, ledFrom, type Pattern } from './pattern'
import { isRejected } from './refusals/rejections'
import { type NamedStatus, namedStatus } from './status-names'
import { isTextNoun } from './status-words'
import type { Rule } from './step'
import { isInBracketsAfter, isInOtherBrackets } from './subjects/brackets'
import type { Row } from './table'
import { firstRow } from './table'
import type { ClaimText, Range, Sentence } from './text'
import { anyTerm, findTerm, hasTerm, isAfterColon, matchesWord } from './text'

/** Discussion of a list, and the token range of the cue. */
export interface Discussion extends Range {
  readonly list: ArticleList
  readonly sense: 'taken-up' | 'worked-on' | 'tabled' | 'left-open'
  readonly status: string
  readonly rule: Rule
}

/** A list with the discussion cue that is nearest. */
interface Talk {
  readonly text: ClaimText
  readonly sentence: Sentence
  readonly list: ArticleList
  /** Cues of the clause of the list. */
  readonly cues: readonly number[]
  /** The nearest cue, or -1; its classes and range. */
  readonly word: number
  readonly bits: number
  readonly match: Range
  /** A verb for tabling before the list. */
  readonly tabled: number | undefined
  /** A status that is stated by its own name. */
  readonly named: NamedStatus | null
}

interface DiscussionRow extends Row {
  /** `null`: no discussion. */
  readonly gives: readonly [sense: Discussion['sense'], rule: Rule] | null
  readonly condition: (talk: Talk) => boolean
  /** Status and range of the cue, where they are not those of the sense and the nearest cue. */
  readonly match?: (talk: Talk) => NamedStatus | null
}

/** Rules for the nearest cue of a list. */
export const DISCUSSION_ROWS: readonly DiscussionRow[] = [
  {
    id: 'rejected',
    says: 'The clause is rejected by what governs it.',
    example: 'Brazil denied that X was discussed.',
    gives: null,
    condition: ({ text, sentence, list, match }) =>
      isRejected(text, sentence, list) || isRejected(text, sentence, match),
  },
  {
    id: 'hypothesis',
    says: 'A hypothesis opens the clause of the list.',
    example: 'If the small group on X meets its target, lawyers will start.',
    gives: null,
    condition: ({ text, sentence, list, match }) => isHypothetical(text, sentence, Math.min(list.first, match.first)),
  },
  {
    id: 'status-name',
    says: 'The name of a status follows the list and a copula, and is no phrase of the language for another.',
    example: 'X remains in progress.',
    gives: ['worked-on', 'status-name'],
    match: ({ named }) => named,
    condition: ({ text: { terms }, sentence, list, named }) =>
      named !== null &&
      !starts(terms, named.first, STATUS) &&
      !anyTerm(terms, sentence.first, list.first, NEGATOR | PROSPECT | CONDITION),
  },
  {
    id: 'listed',
    says: 'Three or more articles at a meeting or in reported speech are an agenda, whatever the verb.',
    example: 'The plenary heard X, Y and Z.',
    gives: ['taken-up', 'listed'],
    condition: ({ sentence, list, cues }) => cues.length === 0 && isAgenda(sentence, list),
  },
  {
    id: 'topic',
    says: 'The list is a fronted topic, or a label at the start of the sentence.',
    example: 'As for X, members answered questions.',
    gives: ['taken-up', 'topic'],
    condition: ({ text, sentence, list, word }) => word < 0 && isTopic(text, sentence, list),
  },
  {
    id: 'no-cue',
    says: 'No word of discussion or of an open issue is said of the list, or only of work that is yet to come.',
    example: 'X matters.',
    gives: null,
    condition: ({ word }) => word < 0,
  },
  {
    id: 'own-object',
    says: 'What was presented is a possession, and no text, or is said of the agreement, which nobody proposes.',
    example: 'Japan presented its law on X.',
    gives: null,
    condition: ({ text, list, bits, match }) =>
      (bits & PROPOSAL) !== 0 &&
      (list.articles.some(({ id }) => text.lexicon.instrumentIds.includes(id)) ||
        (is(text.terms, match.end, POSSESSIVE) && !isTextNoun(text, match.end + 1))),
  },
  {
    id: 'reopened',
    says: 'The list, or talks on it, were reopened: it is worked on again.',
    example: 'X was reopened for discussion.',
    gives: ['worked-on', 'named-as-open'],
    condition: ({ text, word }) => [word, word - 1].some((one) => isReopening(text, one)),
  },
  {
    id: 'named-as-open',
    says: 'The list is named among outstanding issues.',
    example: 'X remains open.',
    gives: ['left-open', 'named-as-open'],
    condition: ({ bits }) => (bits & OUTSTANDING) !== 0,
  },
  {
    id: 'tabled-by-member',
    says: 'A member tabled a text on the list.',
    example: 'Canada tabled a proposal on X.',
    gives: ['tabled', 'tabled'],
    condition: ({ sentence, tabled }) =>
      tabled !== undefined && sentence.members.some((member) => member.end <= tabled && tabled - member.end <= 4),
  },
  {
    id: 'act-on-proposal',
    says: 'A member does something else with the proposal on the list than to table it.',
    example: ['es', 'México respaldó la propuesta sobre X.'],
    gives: null,
    condition: ({ text, sentence, word, bits }) => (bits & PROPOSAL) !== 0 && isObjectOfMember(text, sentence, word),
  },
  {
    id: 'tabled',
    says: 'A proposal on the list, which no verb of discussion is about.',
    example: 'A proposal on X came from Nigeria.',
    gives: ['tabled', 'tabled'],
    condition: ({ text, list, cues, word, bits }) =>
      (bits & PROPOSAL) !== 0 &&
      !anyTerm(text.terms, word, Math.min(list.first, word + NEAR_VERB), NEGATOR) &&
      !cues.some(
        (cue) =>
          cue < list.first && starts(text.terms, cue, DISCUSSION) && isTogether(text.scan, cue, word, GAP_CLAUSE),
      ) &&
      !hasDiscussionVerbNext(text, list, cues),
  },
  {
    id: 'requested',
    says: 'Time or work on the list is asked for, which is none yet.',
    example: 'Canada asked through the facilitator for more time on X.',
    gives: null,
    condition: ({ text, sentence, list, cues }) =>
      cues.some((cue) => cue < list.end && isRequested(text, sentence, cue)),
  },
  {
    id: 'role-holder',
    says: 'A person is named by a role in a small group on the list, and no work is told of.',
    example: 'The facilitator of the small group on X presented her report.',
    gives: null,
    condition: ({ text, sentence, list, cues }) =>
      namesRoleHolder(text, sentence, list) && !cues.some((cue) => isOwnWork(text, sentence, list, cue)),
  },
  {
    id: 'group-set-up',
    says: 'A small group on the list is set up, and has not worked.',
    example: 'A small group on X has been established.',
    gives: ['worked-on', 'group-work'],
    match: ({ text, match }) => ({ ...match, status: firstOfWork(text.lexicon) }),
    condition: ({ text, sentence, list }) => isGroupSetUp(text, sentence, list),
  },
  {
    id: 'group-work',
    says: 'A small group or its facilitator works on the list.',
    example: 'The small group on X met.',
    gives: ['worked-on', 'group-work'],
    condition: ({ sentence }) => hasTerm(sentence, ROLE),
  },
  {
    id: 'taken-up',
    says: 'The list was discussed.',
    example: 'X was debated.',
    gives: ['taken-up', 'taken-up'],
    condition: () => true,
  },
]

/** Discussion of a list without a step, or `null`. `all` are the token indices of the sentence's discussion cues. */
export function discussionOf(
  text: ClaimText,
  sentence: Sentence,
  list: ArticleList,
  all: readonly number[],
): Discussion | null {
  if (hasTerm(sentence, BACKGROUND)) return null
  const { terms, lexicon } = text
  const from = all.length === 0 ? 0 : subjectClauseStart(text, sentence, list)
  const cues = all.filter((cue) => cue >= from && !isOfOtherBrackets(text, sentence, cue, list))
  const word = cues.length === 0 ? -1 : (nearestCue(text, sentence, list, cues) ?? -1)
  const tabled = word < 0 ? undefined : tablingVerb(text, sentence, list, cues)
  const match = word < 0 ? list : { first: word, end: word + lengthAt(terms, word) }
  const named = namedStatus(text, sentence, list)
  const talk = { text, sentence, list, cues, word, bits: startBits(terms, word), match, tabled, named }
  const row = firstRow(text, DISCUSSION_ROWS, list, (one) => one.condition(talk))
  if (!row?.gives) return null
  const [sense, rule] = row.gives
  const own = row.match?.(talk)
  if (own) return { list, sense, rule, ...own }
  const isByMember = row.id === 'tabled-by-member' && tabled !== undefined
  const { first, end } = isByMember ? { first: tabled, end: tabled + lengthAt(terms, tabled) } : match
  // An article with issues left open is under discussion where the negotiation has no flag for it.
  const status = statusIdIn(lexicon, sense) || (sense === 'left-open' ? statusIdIn(lexicon, 'worked-on') : '')
  return { list, sense, status, rule, first, end }
}

/** Remark in brackets on another list, or on the last of several articles: "X, Y (held up by a footnote) and Z". */
const isOfOtherBrackets = (text: ClaimText, sentence: Sentence, cue: number, list: ArticleList): boolean =>
  isInOtherBrackets(text, sentence, cue, list) ||
  (list.articles.length > 1 && isInBracketsAfter(text, sentence, cue, list))

/** The proposal, which a member does something else with than to table it: "Peru backed the proposal on X". */
function isObjectOfMember({ terms, scan }: ClaimText, { members }: Sentence, word: number): boolean {
  const verb = word - 2
  const isDefinite = (ownBits(terms, word - 1) & (DETERMINER | NUMBER)) === DETERMINER
  const isUnknown = (ownBits(terms, verb) | startBits(terms, verb) | endBits(terms, verb)) === 0
  return isDefinite && isUnknown && !isParted(scan, verb, word, GAP_COMMA) && members.some(({ end }) => end === verb)
}

const isReopening = ({ scan, rules }: ClaimText, word: number): boolean => matchesWord(scan, word, rules.reopened)

/** Verb by which a list is said to be reopened, or `undefined`: a status before it is no more. */
export function reopeningOf(text: ClaimText, sentence: Sentence, list: ArticleList): number | undefined {
  const cues = discussionCues(text, sentence).filter((cue) => isReopening(text, cue))
  return cues.length === 0 ? undefined : discussionOf(text, sentence, list, cues)?.first
}

/** Verb of discussion that takes the list as its subject in the passive, or as its object: the clause states no status. */
export function isDiscussed(text: ClaimText, sentence: Sentence, list: ArticleList): boolean {
  if (hasDiscussionVerbNext(text, list, discussionCues(text, sentence))) return true
  const { terms } = text
  const verb = findBefore(text, list.first, sentence.first, ACTIVE_VERB)
  // "Dealt with", "portaient sur": what a text is about.
  return verb >= 0 && !is(terms, verb + lengthAt(terms, verb) - 1, PREPOSITION)
}

const ACTIVE_VERB: Pattern = {
  find: { starts: DISCUSSION, but: NOUN | ROLE },
  not: { own: AUXILIARY },
  gap: GAP_COMMA,
  most: 4,
}

/** Hypothesis before a word, in its clause: "if the small group on X finishes". */
function isHypothetical({ scan, terms, rules }: ClaimText, { first, block }: Sentence, before: number): boolean {
  for (let word = before - 1; word >= first && gapAt(scan, word + 1) === 0; word--)
    if (starts(terms, word, CONDITION) && matchesWord(scan, word, rules.hypothesis, block))
      return word === first || !matchesWord(scan, word - 1, rules.concession, block)
  return false
}

/** Verb for tabling within twelve words before the list, in its clause. */
const tablingVerb = (
  text: ClaimText,
  sentence: Sentence,
  list: ArticleList,
  cues: readonly number[],
): number | undefined =>
  cues.find(
    (cue) =>
      cue < list.first &&
      list.first - cue <= 12 &&
      isTablingVerb(text, cue) &&
      !anyOf(text.terms.own, cue, list.first, RESIDUE) &&
      !cues.some((other) => other < list.first && isOfNextMember(text, sentence, cue, other)),
  )

/** Verb of discussion of a further member, in a clause after that of a verb: "Japan tabled a text, and Peru spoke about X". */
const isOfNextMember = ({ terms, scan }: ClaimText, { members }: Sentence, verb: number, other: number): boolean =>
  (startBits(terms, other) & (DISCUSSION | PROPOSAL)) === DISCUSSION &&
  members.some(
    ({ first, end }) => first > verb && end <= other && other - end <= 1 && isParted(scan, verb, first, GAP_COMMA),
  )

/** Start of the clause whose subject is the list: "Japan tabled a text on X, and Y was taken up". */
function subjectClauseStart({ terms, scan }: ClaimText, sentence: Sentence, list: ArticleList): number {
  if (!is(terms, list.end, AUXILIARY) || gapAt(scan, list.end) > 0) return sentence.first
  for (let word = list.first - 1; word > sentence.first && word > list.first - 6; word--)
    if (gapAt(scan, word) === GAP_COMMA && is(terms, word, JOINT | CONTRAST)) return word
  return sentence.first
}

/**
 * Discussion verb in the passive right after the list, stronger than its proposal: "the proposals on X were merged".
 */
const hasDiscussionVerbNext = ({ terms }: ClaimText, list: ArticleList, cues: readonly number[]): boolean =>
  cues.some(
    (cue) =>
      cue > list.end &&
      cue - list.end <= 4 &&
      (startBits(terms, cue) & (DISCUSSION | PROPOSAL)) === DISCUSSION &&
      is(terms, list.end, AUXILIARY),
  )

const CUES = DISCUSSION | OUTSTANDING | PROPOSAL

/** Token indices of discussion cues, outside mentions. */
export function discussionCues(text: ClaimText, sentence: Sentence): number[] {
  if (!hasTerm(sentence, CUES)) return []
  const { terms } = text
  const cues: number[] = []
  let article = 0
  for (
    let word = findTerm(terms, sentence.first, sentence.end, CUES);
    word >= 0;
    word = findTerm(terms, word + lengthAt(terms, word), sentence.end, CUES)
  ) {
    while ((sentence.articles[article]?.end ?? sentence.end) <= word) article++
    const inName = (sentence.articles[article]?.first ?? sentence.end) <= word
    const isCue = !inName && !matchesWord(text.scan, word, text.rules.study)
    if (isCue && !isAttributiveAdjective(text, sentence, word) && !isDated(text, word)) cues.push(word)
  }
  return cues
}

/** Meeting with its date, which tells of no article: "a meeting on 13 September". */
function isDated({ scan, terms }: ClaimText, cue: number): boolean {
  const end = cue + lengthAt(terms, cue)
  const isLed = end - cue > 1 && is(terms, end - 1, PREPOSITION)
  return isLed && (numberAt(scan, end) !== null || is(terms, end, MONTH))
}

/** Attributive adjective of a noun that is no text: "un environnement numérique ouvert". */
function isAttributiveAdjective({ terms, scan, rules }: ClaimText, sentence: Sentence, cue: number): boolean {
  const noun = cue - 1
  if (lengthAt(terms, cue) > 1 || noun < sentence.first || !matchesWord(scan, cue, rules.open)) return false
  const isName = sentence.articles.some((article) => article.end === cue)
  if (anyOf(terms.own, Math.max(sentence.first, cue - 3), cue, AUXILIARY)) return false
  return gapAt(scan, cue) === 0 && !isName && ownBits(terms, noun) === 0 && endBits(terms, noun) === 0
}

/** Nearest asserted cue before the list, else the first after it; `null` for none. */
function nearestCue(text: ClaimText, sentence: Sentence, list: ArticleList, cues: readonly number[]): number | null {
  const before = cues.filter((cue) => cue < list.first)
  const found = before.findLast(
    (cue) =>
      !isProspective(text, sentence, cue) && !isNegated(text, sentence, cue) && !isYetToBe(text, sentence, cue, list),
  )
  if (found !== undefined) return found
  if (before.length > 0) return null
  const after = cues.find((cue) => cue >= list.end)
  if (after === undefined || isProspective(text, sentence, after) || isNegated(text, sentence, after)) return null
  if (isInfinitive(text, after) || isOfNextClause(text, sentence, list, after)) return null
  const from = isAfterColon(text, list.end) ? list.end + 1 : list.end
  return isParted(text.scan, from, after, GAP_CLAUSE) ? null : after
}

/**
 * Cue of a coordinated clause that has a list of its own: "X is clean, and that on Y has one open point", "Peru backs X, and
 * has tabled a text on Y".
 */
function isOfNextClause(text: ClaimText, { articles }: Sentence, list: ArticleList, cue: number): boolean {
  const { scan, terms } = text
  for (let word = list.end; word < cue; word++) {
    const opens = gapAt(scan, word) >= GAP_COMMA && is(terms, word, JOINT | CONTRAST)
    if (!opens) continue
    const own = articles.find(({ first }) => first > word)
    return own !== undefined && (own.end <= cue || isTablingVerb(text, cue))
  }
  return false
}

/** Words from a proposal to the verb that it is the subject of. */
const NEAR_VERB = 6

/** Least number of articles for an agenda, whatever the verb, at a meeting or in reported speech. */
const AGENDA = 3

function isAgenda(sentence: Sentence, list: ArticleList): boolean {
  if (list.articles.length < AGENDA || !hasTerm(sentence, SAY | ROLE | MEETING)) return false
  const distinct = new Set(list.articles.map((article) => article.id))
  return distinct.size >= AGENDA && !hasTerm(sentence, PROSPECT | CONDITION | NEGATOR)
}

/**
 * Prospect before the cue, which defers it: "will discuss", "may be able to announce". Outstanding issues stay
 * outstanding.
 */
function isProspective(text: ClaimText, sentence: Sentence, cue: number): boolean {
  // "Asked for more time", which asks and does not judge.
  if (starts(text.terms, cue, OUTSTANDING)) return isRequested(text, sentence, cue)
  const word = findBefore(text, cue, sentence.first, DEFERRED)
  return word >= 0
}

/** Work or a group on the list as subject of a modal: "work on X would resume", "the small group on X will meet". */
function isYetToBe(text: ClaimText, sentence: Sentence, cue: number, list: ArticleList): boolean {
  const { scan, terms, rules } = text
  if (starts(terms, cue, OUTSTANDING)) return false
  for (let word = list.end; word < Math.min(sentence.end, list.end + 3) && gapAt(scan, word) === 0; word++) {
    if (matchesWord(scan, word, rules.modal, sentence.block)) return true
    const isReflexive = endAt(scan, word) - startAt(scan, word) <= 2
    if (!is(terms, word, ADVERB | PRONOUN) && !isReflexive) return false
  }
  return false
}

/** Request with an outstanding issue as object: "asked for more time", "asked via the facilitator for more time". */
function isRequested({ scan, terms, rules }: ClaimText, { first, block }: Sentence, cue: number): boolean {
  if (!starts(terms, cue, OUTSTANDING)) return false
  for (let word = cue - 1; word >= first && word >= cue - LONGEST_REQUEST; word--) {
    if (matchesWord(scan, word, rules.request, block)) return true
    if (is(terms, word, JOINT | CONTRAST | AUXILIARY)) return false
  }
  return false
}

/** Words from a verb of request to its object. */
const LONGEST_REQUEST = 7

/** Role of a person whose complement is the list, or a group on it: "the facilitator of the small group on X". */
function namesRoleHolder(text: ClaimText, sentence: Sentence, list: ArticleList): boolean {
  const { terms, lexicon } = text
  const role = findBefore(text, list.first, sentence.first, GROUP)
  if (role < 0) return false
  if (lexicon.roles[valueAt(terms, role)] !== SMALL_GROUP) return true
  const start = ledFrom(text, role, sentence.first, PREPOSITION | DETERMINER)
  return start < role && ends(terms, start - 1, ROLE)
}

/** Cue that is no role and no report, and stands nearer to the list than to another. */
function isOwnWork({ terms }: ClaimText, { articles }: Sentence, { first, end }: ArticleList, cue: number): boolean {
  const isReport = starts(terms, cue, PROPOSAL) && is(terms, cue + lengthAt(terms, cue), POSSESSIVE)
  const [from, to] = cue < first ? [cue, first] : [end, cue]
  return (
    !starts(terms, cue, ROLE) && !isReport && !articles.some((article) => article.first >= from && article.end <= to)
  )
}

/** Small group as object of a verb for its beginning, or as its subject: "set up a small group on X", "was formed". */
function isGroupSetUp(text: ClaimText, sentence: Sentence, list: ArticleList): boolean {
  const { scan, terms, rules } = text
  const group = findBefore(text, list.first, sentence.first, GROUP)
  if (group < 0) return false
  const isFounded = (word: number) => matchesWord(scan, word, rules.founded, sentence.block)
  const before = [group - 1, group - 2, group - 3, group - 4].filter((word) => word >= sentence.first)
  if (before.some(isFounded)) return true
  for (let word = list.end; word < sentence.end; word++) {
    if (isFounded(word)) return word > list.end
    if (!is(terms, word, AUXILIARY | ADVERB)) return false
  }
  return false
}

const GROUP: Pattern = { find: { starts: ROLE }, gap: GAP_COMMA, most: 6 }

const DEFERRED: Pattern = { find: { starts: PROSPECT }, not: { starts: SAY | CONTRAST }, gap: GAP_COMMA, most: 5 }

/** Verb for tabling, as opposed to a noun: "circulated", not "a paper". */
const isTablingVerb = ({ terms }: ClaimText, cue: number): boolean => {
  const bits = startBits(terms, cue)
  return (bits & PROPOSAL) !== 0 && (bits & (DISCUSSION | NOUN)) === 0 && !is(terms, cue, DETERMINER | NOUN)
}

/** Infinitive of purpose: "and to work on X". */
const isInfinitive = ({ terms, rules }: ClaimText, cue: number): boolean =>
  rules.infinitiveTalks && starts(terms, cue, DISCUSSION) && ownBits(terms, cue - 1) === PREPOSITION

/** Fronted topic or label that opens the sentence: "as for X, members answered a questionnaire". */
function isTopic(text: ClaimText, sentence: Sentence, list: ArticleList): boolean {
  const { terms, scan } = text
  const opening = startBits(terms, sentence.first)
  const led = (opening & PREPOSITION) !== 0 && lengthAt(terms, sentence.first) > 1
  // Where the text is concluded, a label tells what an article is about.
  const label = list.first === sentence.first && isAfterColon(text, list.end) && !text.isConcluded()
  const fronted = led && list.first - sentence.first <= 6 && gapAt(scan, list.end) === GAP_COMMA
  if (list.end >= sentence.end || !(label || fronted)) return false
  return !anyTerm(terms, list.end, sentence.end, PROSPECT | CONDITION | NEGATOR)
}

/** Negated verb: "was not raised", "nobody spoke of". A negated noun ("no progress") still implies talks. */
const isNegated = (text: ClaimText, sentence: Sentence, cue: number): boolean =>
  !starts(text.terms, cue, OUTSTANDING) &&
  !is(text.terms, cue, NOUN) &&
  findBefore(text, cue, sentence.first, NEGATED) >= 0

const anywhere = (classes: number): Feature => ({ own: classes, starts: classes, ends: classes })
const NEGATED: Pattern = {
  find: anywhere(NEGATOR),
  over: anywhere(AUXILIARY | ADVERB | PRONOUN),
  gap: GAP_COMMA,
  most: 5,
}

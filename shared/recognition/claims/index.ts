/** What a text states of an article: candidates for observations, each with its words. */

import type { Phase, Target } from '../../domain/types'
import { PHASES } from '../../domain/types'
import { FIRST, LAST, LIKEWISE } from '../languages/words'
import type { Lexicon } from '../lexicon'
import { textOf } from '../names'
import type { PageContext } from '../page'
import type { Scan } from '../scan'
import { GAP_CLAUSE, GAP_COMMA, GAP_DOT } from '../scan'
import type { Terms } from '../terms'
import {
  ANAPHOR,
  AUXILIARY,
  anyOf,
  CONDITION,
  CONTRAST,
  DETERMINER,
  DISCUSSION,
  HEDGE,
  JOINT,
  NEGATOR,
  NOUN,
  NUMBER,
  OUTSTANDING,
  PRONOUN,
  PROPOSAL,
  PROSPECT,
  RESIDUE,
  ROLE,
  SAY,
  STATUS,
  SUCH,
  TITLE,
  WITHDRAWAL,
} from '../terms'
import type { Claim, Mention, RoleReport } from '../types'
import { antecedent, saysOfEarlier } from './anaphora'
import type { StatusCue } from './cues'
import { statusCues } from './cues'
import { Days } from './days'
import type { Discussion } from './discussions'
import { discussionCues, discussionOf } from './discussions'
import { Heads } from './heads'
import type { ArticleList } from './lists'
import { listsIn, partedLists } from './lists'
import { isExcepted } from './pointing'
import { Speakers } from './speakers'
import type { Step } from './step'
import { stepsIn } from './steps'
import type { ClaimText, Sentence } from './text'
import {
  anyTerm,
  claimText,
  findTerm,
  hasColon,
  hasTerm,
  isOneLine,
  isSaying,
  opensCell,
  spanOf,
  wordsText,
} from './text'

/** Claims in some blocks of a page, given the mentions found in them, and who is said to facilitate what. */
export function claimsAndRoles(
  lexicon: Lexicon,
  context: PageContext,
  scan: Scan,
  terms: Terms,
  mentions: readonly Mention[],
): { claims: Claim[]; roles: RoleReport[] } {
  if (!context.onTopic) return { claims: [], roles: [] }
  const text = claimText(lexicon, context, scan, terms, mentions)
  const reader = new ClaimReader(text)
  text.sentences.forEach((sentence, index) => {
    reader.read(sentence, index)
  })
  return { claims: withoutWeaker(reader.claims), roles: reader.roles }
}

/** A stronger thing said of an article on the same page makes "discussed" idle. */
function withoutWeaker(claims: readonly Claim[]): Claim[] {
  const isWeak = (claim: Claim) =>
    claim.phase === null || claim.phase === 'under-discussion' || claim.phase === 'proposed'
  const strong = new Set(claims.filter((claim) => !isWeak(claim)).map((claim) => claim.article))
  return claims.filter((claim) => !(isWeak(claim) && strong.has(claim.article)))
}

/** So many words after a list may lead to "likewise". */
const LIKEWISE_WITHIN = 6
/** What a question opens with that asks which articles are so. */
const WHAT = /^(?:qué|cuál|cuáles|what|which|quels?|quelles?|qu)$/i
/** What makes likewise something else. */
const REFUSING = NEGATOR | PROSPECT | CONDITION
/** So many paragraphs on, "the former" is still of what was named. */
const MOST_PARAGRAPHS = 2

/** Most words between the first cell of a row and one that tells of it. */
const LONGEST_ROW = 40

/** Words of a claim besides its list. */
interface Found {
  readonly status: string
  readonly rule: string
  readonly first: number
  readonly end: number
}

class ClaimReader {
  readonly claims: Claim[] = []
  readonly roles: RoleReport[] = []
  readonly #text: ClaimText
  readonly #speakers: Speakers
  readonly #days: Days
  readonly #heads: Heads
  readonly #seen = new Set<string>()
  /** The last sentence of the block that named something, else its first. */
  #prior: Sentence | null = null
  #last: Sentence | undefined
  /** What the last sentence claimed last. */
  #said: string | null = null

  constructor(text: ClaimText) {
    this.#text = text
    this.#speakers = new Speakers(text)
    this.#days = new Days(text)
    this.#heads = new Heads(text)
  }

  read(sentence: Sentence, index: number): void {
    const said = this.#said
    this.#said = null
    if (sentence.articles.length === 0) this.#readEarlier(sentence, index)
    else if (!sentence.isQuestion) this.#readLists(sentence, index, said)
    const goesBack = this.#opensWithFormer(sentence)
    if (sentence.articles.length > 0 || (this.#prior?.block !== sentence.block && !goesBack)) this.#prior = sentence
    this.#last = sentence
    this.#heads.pass(sentence)
  }

  /** "The former", "the latter": of a paragraph before, too. */
  #opensWithFormer({ first, block, articles }: Sentence): boolean {
    const { starting, values } = this.#text.terms
    const value = values[first] ?? 0
    const near = this.#prior !== null && block - this.#prior.block <= MOST_PARAGRAPHS
    return (
      near && articles.length === 0 && ((starting[first] ?? 0) & ANAPHOR) !== 0 && (value === FIRST || value === LAST)
    )
  }

  /** "Three articles are done. They are A, B and C": the list of what the sentence before told without a name. */
  #toldBefore(sentence: Sentence, list: ArticleList): Found | null {
    const { terms } = this.#text
    const last = this.#last
    if (!last || sentence.block - last.block > 1 || last.articles.length > 0) return null
    if (last.isQuestion && !this.#answers(sentence, list, last)) return null
    const opens =
      last.isQuestion ||
      anyOf(terms.starting, sentence.first, Math.min(list.first, sentence.first + 4), SUCH | ANAPHOR | PRONOUN)
    if (!opens || list.first - sentence.first > 14 || anyTerm(terms, sentence.first, list.first, NEGATOR | PROSPECT))
      return null
    const status = this.#toldOfNone(last)
    return status === null ? null : { status, rule: 'list-of-the-sentence-before', first: list.first, end: list.end }
  }

  /** "What is closed? X and Y." */
  #answers(sentence: Sentence, list: ArticleList, question: Sentence): boolean {
    const { scan, terms } = this.#text
    const asks = [question.first, question.first + 1].some((word) => WHAT.test(textOf(scan, word)))
    const more = STATUS | NEGATOR | PROSPECT | OUTSTANDING | DISCUSSION
    return asks && list.first - sentence.first <= 2 && !anyTerm(terms, sentence.first, sentence.end, more)
  }

  /** "So is X", "X joined them", "X is about to be": of X what the sentence before said. */
  #toldLikewise(sentence: Sentence, list: ArticleList, said: string | null): Found | null {
    if (this.#last?.block !== sentence.block || this.#last.isQuestion) return null
    const end = Math.min(sentence.end, list.end + LIKEWISE_WITHIN)
    if (!this.#isLikewise(sentence.first, sentence.first + 2) && !this.#isLikewise(list.end, end)) return null
    const status = said ?? this.#toldOfNone(this.#last)
    return status === null ? null : this.#alike(status, sentence.first, list, end)
  }

  /** "Twelve articles have been parked": the status that a sentence tells of what it does not name. */
  #toldOfNone(sentence: Sentence): string | null {
    if (sentence.articles.length > 0) return null
    const cue = statusCues(this.#text, sentence).cues.find((one) => saysOfEarlier(this.#text, sentence, one))
    return cue ? this.#statusOf(cue) : null
  }

  /** The same status, or nearly so, where nothing denies it. */
  #alike(status: string, first: number, list: ArticleList, end: number): Found | null {
    const { terms } = this.#text
    if (anyTerm(terms, first, list.first, REFUSING) || anyTerm(terms, list.end, end, REFUSING)) return null
    const nearly = this.#phaseOf(status) === 'clean' && anyTerm(terms, list.end, end, HEDGE)
    return { status: nearly ? 'nearly-clean' : status, rule: 'likewise', first, end: list.end }
  }

  /** "Four papers were tabled. One deals with X": what the sentence before says was tabled. */
  #ofTabled(sentence: Sentence, discussion: Discussion | null): Discussion | null {
    const { terms } = this.#text
    const last = this.#last
    if (discussion?.status !== 'discussed' || last?.block !== sentence.block || last.articles.length > 0)
      return discussion
    const opens = anyOf(terms.starting, sentence.first, sentence.first + 1, NUMBER | ANAPHOR | NOUN)
    return opens && hasTerm(last, PROPOSAL) && !hasTerm(last, PROSPECT)
      ? { ...discussion, status: 'proposed' }
      : discussion
  }

  /** What is said of lists by words that stand elsewhere: of all of them by the head above, of the first by the sentence before. */
  #toldElsewhere(
    sentence: Sentence,
    lists: readonly ArticleList[],
    said: string | null,
  ): { list: ArticleList; found: Found }[] {
    return lists.flatMap((list, i) => {
      const before = i > 0 ? null : () => this.#toldLikewise(sentence, list, said) ?? this.#toldBefore(sentence, list)
      const found = this.#toldAbove(sentence, list) ?? before?.()
      return found ? [{ list: this.#withoutLabel(list), found }] : []
    })
  }

  /** "Trade facilitation: paperless trading, single windows": the first is a label of the others. */
  #withoutLabel(list: ArticleList): ArticleList {
    const [label, next] = list.articles
    if (!label || !next || !hasColon(this.#text, label.end)) return list
    return { articles: list.articles.slice(1), first: next.first, end: list.end }
  }

  /** An item below a head that says what it is. */
  #toldAbove(sentence: Sentence, list: ArticleList): Found | null {
    const told = this.#heads.over(sentence)
    if (told === null) return null
    const status = typeof told === 'string' ? told : (this.#text.lexicon.statusIds[told] ?? '')
    return { status, rule: 'under-a-head', first: list.first, end: list.end }
  }

  #readLists(sentence: Sentence, index: number, said: string | null): void {
    const { cues } = statusCues(this.#text, sentence, this.#last)
    const { lists: all, conditions } = listsIn(this.#text, sentence)
    const lists = partedLists(this.#text, sentence, all).filter((list) => !isWithdrawn(this.#text, sentence, list))
    for (const list of lists) this.#addRoles(sentence, index, list)
    const steps = stepsIn(this.#text, sentence, cues, lists)
    const isEarlier = (list: ArticleList) => this.#days.isEarlier(sentence, list)
    const taken = new Set<ArticleList>()
    for (const { list, found } of steps.length === 0 ? this.#toldElsewhere(sentence, lists, said) : []) {
      if (isEarlier(list)) continue
      taken.add(list)
      this.#add(sentence, index, list, found, [])
    }
    for (const { cue, list, rule, refused } of steps) {
      if (!refused) taken.add(list)
      if (refused === 'negation' && this.#isAgreement(cue)) {
        taken.add(list)
        this.#add(
          sentence,
          index,
          list,
          { status: 'outstanding', rule: 'no-agreement', first: cue.first, end: cue.end },
          [],
        )
      }
      const lasting = ['concluded', 'dropped'].includes(this.#phaseOf(this.#statusOf(cue)) ?? '')
      if (refused || (!lasting && isEarlier(list)) || this.#isOutdone(cue, list, steps)) continue
      const found = { status: this.#statusOfStep(cue), rule, first: cue.first, end: cue.end }
      const dependsOn = conditions.filter((c) => c.first >= cue.end).flatMap((c) => c.articles.map((a) => a.id))
      this.#add(sentence, index, list, found, dependsOn)
    }
    const discussed = lists.some((list) => !taken.has(list)) ? discussionCues(this.#text, sentence) : []
    for (const list of lists) {
      if (taken.has(list) || isEarlier(list)) continue
      const discussion = this.#ofTabled(sentence, discussionOf(this.#text, sentence, list, discussed))
      const hoped = steps.some((step) => step.list === list)
      const further = this.#goesOn(list, steps)
      const goesOn = discussion && further?.rule !== 'likewise' ? null : further
      if (goesOn) this.#add(sentence, index, list, goesOn, [])
      if (discussion && !goesOn && (!hoped || discussion.status === 'outstanding'))
        this.#add(sentence, index, list, discussion, [])
    }
  }

  /** "The groups are close to agreed texts", "cleaning the texts by 30 July": of what the sentence before named. */
  #readEarlier(sentence: Sentence, index: number): void {
    const prior = this.#prior
    if (!prior || sentence.isQuestion) return
    if (prior.block !== sentence.block && !this.#opensWithFormer(sentence)) return
    if (opensCell(this.#text.scan, sentence.first)) this.#readCell(sentence, index, prior)
    const { lists } = listsIn(this.#text, prior)
    if (!hasTerm(sentence, STATUS | RESIDUE)) {
      this.#discussEarlier(sentence, index, lists)
      return
    }
    const { cues, targets } = statusCues(this.#text, sentence, this.#last)
    const told = cues.filter((cue) => saysOfEarlier(this.#text, sentence, cue))
    const of = (cue: StatusCue) => antecedent(this.#text, sentence, cue, lists)
    for (const cue of told) {
      const list = of(cue)
      const isSame = (other: StatusCue) => this.#isFurther(other) && of(other)?.first === list?.first
      if (this.#phaseOf(this.#statusOf(cue)) === 'clean' && told.some(isSame)) continue
      if (!list) continue
      const found = { status: this.#statusOf(cue), rule: 'of-the-sentence-before', first: cue.first, end: cue.end }
      this.#add(sentence, index, list, found, [])
    }
    if (told.length === 0) this.#discussEarlier(sentence, index, lists)
    const [target] = targets
    const date = this.#days.deadline(sentence)
    if (!target || !date || !hasTerm(sentence, ANAPHOR | PRONOUN)) return
    for (const list of lists) this.#aim(list, { status: this.#statusOf(target), date })
  }

  /** "It still divides members": of what the sentence before named. */
  #discussEarlier(sentence: Sentence, index: number, lists: readonly ArticleList[]): void {
    const { terms } = this.#text
    const opens = findTerm(terms, sentence.first, Math.min(sentence.end, sentence.first + 4), ANAPHOR)
    const bits = terms.starting[opens] ?? 0
    const isArticle = (terms.lengths[opens] ?? 1) === 1 && (bits & DETERMINER) !== 0
    // "He spoke of …": a person goes on.
    const isPerson = (bits & PRONOUN) !== 0 && this.#last && hasTerm(this.#last, TITLE | SAY | ROLE)
    if (opens < 0 || isArticle || isPerson || isSaying(terms, sentence)) return
    const below = { articles: [], first: sentence.end, end: sentence.end }
    const discussion = discussionOf(this.#text, sentence, below, discussionCues(this.#text, sentence))
    const cue = discussion && { status: 0, first: discussion.first, end: discussion.end }
    const list = cue && cue.first > opens ? antecedent(this.#text, sentence, cue, lists) : null
    if (!discussion || !list || discussion.status === 'proposed') return
    this.#add(sentence, index, list, { ...discussion, rule: 'of-the-sentence-before' }, [])
  }

  /** "E-invoicing | New Zealand | Text-based work under way": what a row says of what it names first. */
  #readCell(sentence: Sentence, index: number, prior: Sentence): void {
    const text = this.#text
    const list = listsIn(text, prior).lists[0]
    if (!list || sentence.first - list.end > LONGEST_ROW || !isOneLine(text.scan, list.first, sentence.first)) return
    const below = { articles: [], first: sentence.end, end: sentence.end }
    const discussion = discussionOf(text, sentence, below, discussionCues(text, sentence))
    if (discussion) this.#add(sentence, index, list, discussion, [])
  }

  /** A facilitator who speaks of articles is theirs. */
  #addRoles(sentence: Sentence, index: number, list: ArticleList): void {
    const speaker = this.#speakers.at(index, list.end)
    if (speaker.role !== 'facilitator' || speaker.members.length === 0) return
    const { scan } = this.#text
    for (const { id } of list.articles)
      this.roles.push({ article: id, speaker, sentence: spanOf(scan, sentence.block, sentence.first, sentence.end) })
  }

  /** Gives the claims of a list their target. */
  #aim(list: ArticleList, target: Target): void {
    const ids = new Set(list.articles.map((article) => article.id))
    this.claims.forEach((claim, i) => {
      if (ids.has(claim.article) && claim.target === undefined) this.claims[i] = { ...claim, target }
    })
  }

  #add(sentence: Sentence, index: number, list: ArticleList, found: Found, dependsOn: readonly string[]): void {
    const { scan } = this.#text
    this.#said = found.status
    const inSentence = list.first >= sentence.first && list.end <= sentence.end
    const first = inSentence ? Math.min(found.first, list.first) : found.first
    const end = inSentence ? Math.max(found.end, list.end) : found.end
    const outstandingCount = this.#phaseOf(found.status) === 'nearly-clean' ? this.#outstanding(sentence) : null
    for (const id of new Set(list.articles.map((article) => article.id))) {
      const status = this.#statusFor(id, found.status)
      const name = `${sentence.first} ${id} ${status}`
      if (this.#seen.has(name)) continue
      this.#seen.add(name)
      this.claims.push({
        article: id,
        status,
        phase: this.#phaseOf(status),
        evidence: spanOf(scan, sentence.block, first, end),
        sentence: spanOf(scan, sentence.block, sentence.first, sentence.end),
        speaker: this.#speakers.at(index, end),
        ...(outstandingCount === null ? {} : { outstandingCount }),
        ...(dependsOn.length === 0 ? {} : { dependsOn: [...new Set(dependsOn)] }),
        day: this.#days.of(sentence),
        rule: found.rule,
        words: [wordsText(scan, sentence.block, found.first, found.end)],
      })
    }
  }

  /** "Only one outstanding issue": the number before what is outstanding. */
  #outstanding(sentence: Sentence): number | null {
    const { terms } = this.#text
    for (let word = sentence.first; word < sentence.end; word++) {
      if (((terms.own[word] ?? 0) & NUMBER) === 0 || (terms.ownValues[word] ?? 0) === 0) continue
      for (let near = word; near <= word + 3 && near < sentence.end; near++)
        if (((terms.own[near] ?? 0) | (terms.ending[near] ?? 0)) & OUTSTANDING) return terms.ownValues[word] ?? null
    }
    return null
  }

  /** "Agreement", "consensus": where there is none, the text is open. */
  #isAgreement(cue: StatusCue): boolean {
    return this.#statusOf(cue) === 'converged' && ((this.#text.terms.own[cue.end - 1] ?? 0) & NOUN) !== 0
  }

  /** "The final text covers X; the chapter on trust brings in Y": what the first clause tells goes on. */
  #goesOn(list: ArticleList, steps: readonly Step[]): Found | null {
    const { terms } = this.#text
    const prior = steps.findLast((step) => step.list.end <= list.first && !step.refused)
    const isClean = prior && this.#phaseOf(this.#statusOf(prior.cue)) === 'clean'
    if ((isClean || hasColon(this.#text, list.end)) && this.#isNearly(list))
      return { status: 'nearly-clean', rule: 'goes-on', first: list.first, end: list.end + 1 }
    const alike = prior && this.#isLikewise(prior.list.end, list.first)
    const rule = alike && !anyTerm(terms, prior.list.end, list.first, REFUSING) ? 'likewise' : 'goes-on'
    if (prior && (rule === 'likewise' || this.#isGapped(prior, list)))
      return { status: this.#statusOf(prior.cue), rule, first: list.first, end: list.end }
    const end = this.#clauseEnd(list.end)
    if (prior && this.#isLikewise(list.end, end)) return this.#alike(this.#statusOf(prior.cue), list.first, list, end)
    if (!prior || this.#phaseOf(this.#statusOf(prior.cue)) !== 'concluded') return null
    if (isExcepted(this.#text, prior.list, list))
      return { status: 'dropped', rule: 'goes-on', first: prior.list.end, end: list.end }
    if (anyTerm(terms, list.end, this.#clauseEnd(list.end), NEGATOR)) return null
    if (anyTerm(terms, prior.list.end, list.first, NEGATOR | PROSPECT | CONTRAST | CONDITION | SAY)) return null
    return { status: this.#statusOf(prior.cue), rule: 'goes-on', first: list.first, end: list.end }
  }

  /** "The article on X was parked on Monday and that on Y on Friday": the second leaves the verb out. */
  #isGapped(prior: Step, list: ArticleList): boolean {
    const { terms, scan } = this.#text
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

  /** "X is closed, and so is Y", "as are those on Y", "followed by Y". */
  #isLikewise(first: number, end: number): boolean {
    const { terms } = this.#text
    for (let word = first; word < end; word += terms.lengths[word] ?? 1)
      if ((terms.starting[word] ?? 0) & ANAPHOR && terms.values[word] === LIKEWISE) return true
    return false
  }

  /** Where the clause of a list ends, shortly after it. */
  #clauseEnd(from: number): number {
    const { scan } = this.#text
    let end = from
    while (end < Math.min(scan.count, from + LIKEWISE_WITHIN) && (scan.gaps[end] ?? 0) < GAP_DOT) end++
    return end
  }

  /** "X is closed; that on Y, almost". */
  #isNearly(list: ArticleList): boolean {
    const { terms, scan } = this.#text
    for (let word = list.end; word < Math.min(scan.count, list.end + 4); word++) {
      const gap = scan.gaps[word] ?? 0
      if (gap === GAP_DOT || gap > GAP_CLAUSE) return false
      const end = word + (terms.lengths[word] ?? 1)
      if ((terms.starting[word] ?? 0) & HEDGE && (end >= scan.count || (scan.gaps[end] ?? 0) >= GAP_DOT)) return true
    }
    return false
  }

  /** "Agreed, but one bracket is left", "finished and set aside": of two steps of one list, what is not clean holds. */
  #isOutdone(cue: StatusCue, list: ArticleList, steps: readonly Step[]): boolean {
    const further = (other: Step) => other.list === list && !other.refused && this.#isFurther(other.cue)
    return this.#phaseOf(this.#statusOf(cue)) === 'clean' && steps.some(further)
  }

  #isFurther(cue: StatusCue): boolean {
    return ['nearly-clean', 'parked', 'concluded'].includes(this.#phaseOf(this.#statusOf(cue)) ?? '')
  }

  #phaseOf(status: string): Phase | null {
    const { statusIds, statusPhases } = this.#text.lexicon
    const phase = statusPhases[statusIds.indexOf(status)]
    return PHASES.find((known): known is Phase => known === phase) ?? null
  }

  /** The agreement as a whole is not cleaned, it is concluded. */
  #statusFor(article: string, status: string): string {
    const { instrumentIds } = this.#text.lexicon
    return this.#phaseOf(status) === 'clean' && instrumentIds.includes(article) ? 'substantially-concluded' : status
  }

  /** "The articles, all now final, …" on a page on the final text: closed with the rest, and so concluded. */
  #statusOfStep(cue: StatusCue): string {
    const status = this.#statusOf(cue)
    const withAll = this.#text.hasFinalText && cue.ordinary && this.#phaseOf(status) === 'clean'
    return withAll ? 'substantially-concluded' : status
  }

  #statusOf(cue: StatusCue): string {
    return this.#text.lexicon.statusIds[cue.status] ?? ''
  }
}

/**
 * A member takes back its own text or support: the words for it stand before the list, or after it in the same breath.
 * The same words, said of no member, tell of an article.
 */
function isWithdrawn({ terms, scan }: ClaimText, sentence: Sentence, list: ArticleList): boolean {
  if (!hasTerm(sentence, WITHDRAWAL)) return false
  const named = sentence.members.length > 0
  for (let word = sentence.first; word < sentence.end; word += terms.lengths[word] ?? 1) {
    const bits = terms.starting[word] ?? 0
    if ((bits & WITHDRAWAL) === 0 || (!named && (bits & STATUS) !== 0)) continue
    // "Nobody withdrew"
    if (((terms.own[word - 1] ?? 0) & NEGATOR) !== 0) continue
    if (
      word < list.first
        ? isOneBreath(scan, word, list.first, GAP_CLAUSE)
        : isOneBreath(scan, list.end, word, GAP_COMMA) && !anyTerm(terms, list.end, word, STATUS)
    )
      return true
  }
  return false
}

function isOneBreath(scan: Scan, from: number, to: number, gap: number): boolean {
  for (let word = from + 1; word <= to; word++) if ((scan.gaps[word] ?? 0) >= gap) return false
  return true
}

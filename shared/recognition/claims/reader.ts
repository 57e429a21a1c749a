/** Sentence-by-sentence reader of claims; keeps the state that anaphora and carried-over statuses need. */
import { PHASES } from '../../domain/types'
import { FIRST, LAST } from '../languages/words'
import {
  ANAPHOR,
  CONDITION,
  DISCUSSION,
  NEGATOR,
  OUTSTANDING,
  PROPOSAL,
  PROSPECT,
  SAY,
  STATUS,
  starts,
  valueAt,
} from '../names/word-classes'
import { GAP_COMMA } from '../scan'
import { statusIdIn } from '../senses'
import { tellsContents } from './contents'
import { statusCues } from './cues'
import { Days } from './days'
import type { Discussion } from './discussions'
import { discussionCues, discussionOf, isDiscussed } from './discussions'
import type { Finding } from './findings'
import { Findings } from './findings'
import type { HeadingStatus } from './headings'
import { Headings } from './headings'
import type { ArticleList } from './lists'
import { listsIn, splitLists } from './lists'
import { findBefore, type Pattern } from './pattern'
import { tellsProposal } from './refusals/proposals'
import { isLasting, isStable, isWithdrawn } from './refusals/refusals'
import { Wishes } from './refusals/wishes'
import { namedStatus } from './status-names'
import { isAgreement, isOverridden, phaseOf, phaseOfCue, statusOf, statusOfStep } from './statuses'
import type { Step } from './step'
import { stepsIn } from './steps'
import { findingsOfPrevious } from './subjects/articles-from-previous-sentence'
import { carriedOver } from './subjects/carried-over'
import { isOfOtherSubject } from './subjects/other-subjects'
import { likewiseFromPrevious, statusFromPrevious, tabledInPrevious } from './subjects/status-from-previous-sentence'
import { tellsTopics } from './subjects/topics'
import type { Row } from './table'
import { asks, firstRow } from './table'
import type { ClaimText, Sentence } from './text'
import { hasTerm, isAfterColon } from './text'

/** Paragraphs across which "the former" still refers back. */
const MOST_PARAGRAPHS_BACK = 2

/**
 * Discussions that a prospect does not cancel: open issues, and a group named right before the list ("the small group
 * on X hopes to finish").
 */
const holdsDespiteProspect = ({ sense, list, end }: Discussion): boolean =>
  sense === 'left-open' || (sense === 'worked-on' && end <= list.first && list.first - end <= 2)

/**
 * Refusal that denies the status itself: by its time, or by a negation with no comma before it, since one may part off a
 * clause with a negation of its own.
 */
const isVeto = (text: ClaimText, { first }: Sentence, { refused, cue }: Step): boolean =>
  refused === 'rejection' ||
  refused === 'earlier' ||
  (refused === 'negation' && findBefore(text, cue.first, first, DENIAL) >= 0)

/** Predicate of a list that is still open, of which the words suggest no clean text: "X remains full of brackets". */
const isLeftOpen = ({ rule, list, first }: Finding): boolean => rule === 'named-as-open' && first >= list.end

const DENIAL: Pattern = { find: { starts: NEGATOR, ends: NEGATOR }, gap: GAP_COMMA, most: 12 }

/** Classes of a sentence that tells more than contents. */
const SAYING_MORE = STATUS | DISCUSSION | OUTSTANDING | PROPOSAL | NEGATOR | PROSPECT | CONDITION | SAY

/** A list of a sentence without steps, with what stands before. */
interface Context {
  readonly text: ClaimText
  readonly sentence: Sentence
  readonly list: ArticleList
  readonly isFirst: boolean
  /** Status of the heading above. */
  readonly head: HeadingStatus | null
  readonly previous: Sentence | undefined
  /** Last finding of the previous sentence. */
  readonly last: Finding | null
}

interface ContextRow extends Row {
  readonly finding: (context: Context) => Finding | null
}

/** Statuses from outside the sentence. */
export const CONTEXT_ROWS: readonly ContextRow[] = [
  {
    id: 'under-a-head',
    says: 'The sentence is an item below a heading that names a status.',
    example: 'Clean so far: // X',
    finding: ({ text: { lexicon }, list, head }) => {
      if (head === null) return null
      const status = typeof head === 'string' ? statusIdIn(lexicon, head) : (lexicon.statusIds[head] ?? '')
      const rule = head === 'tabled' ? 'tabled' : 'under-a-head'
      return { list, status, rule, first: list.first, end: list.end, isContents: head === 'concluded' }
    },
  },
  {
    id: 'likewise-from-previous',
    says: 'A word of likeness carries on the status of the previous sentence.',
    example: 'Twelve articles have been closed. So has X.',
    finding: ({ text, sentence, list, isFirst, previous, last }) =>
      isFirst ? likewiseFromPrevious(text, sentence, list, previous, last?.status ?? null) : null,
  },
  {
    id: 'list-of-previous',
    says: 'The list enumerates what the previous sentence gives a status without naming it.',
    example: 'Three articles are done. They are X, Y and Z.',
    finding: ({ text, sentence, list, isFirst, previous }) =>
      isFirst && !isDiscussed(text, sentence, list) ? statusFromPrevious(text, sentence, list, previous) : null,
  },
  {
    id: 'contents-of-proposal',
    says: 'A proposal is said to cover the list.',
    example: 'The Swiss proposal seeks to protect X.',
    finding: ({ text, sentence, list, previous }) =>
      !isDiscussed(text, sentence, list) && tellsProposal(text, sentence, list, previous)
        ? { list, status: statusIdIn(text.lexicon, 'tabled'), rule: 'tabled', first: sentence.first, end: sentence.end }
        : null,
  },
  {
    id: 'contents-of-agreement',
    says: 'The sentence is about the text of the agreement, which is concluded, and tells what is in it.',
    example: 'The final text was published on Friday. // Among the measures of the document are X and Y.',
    finding: ({ text, sentence, list, previous }) =>
      !isDiscussed(text, sentence, list) && tellsContents(text, sentence, list, previous)
        ? {
            list,
            status: statusIdIn(text.lexicon, 'concluded'),
            rule: 'verb-list',
            first: sentence.first,
            end: sentence.end,
            isContents: true,
          }
        : null,
  },
  {
    id: 'contents-go-on',
    says: 'The sentence goes on to tell what the text contains, and says nothing else of it.',
    example: 'The final text covers X. There is a rule on Y as well.',
    finding: ({ sentence, list, previous, last }) =>
      last?.isContents && previous?.block === sentence.block && !hasTerm(sentence, SAYING_MORE)
        ? { ...last, list, rule: 'goes-on', first: list.first, end: list.end }
        : null,
  },
  {
    id: 'topics',
    says: 'The sentence lists what the talks are about, or goes on to tell what was discussed.',
    example: 'Members discussed X. Other matters included Y.',
    finding: ({ text, sentence, list, last }) =>
      !isDiscussed(text, sentence, list) && tellsTopics(text, sentence, list, last)
        ? {
            list,
            status: statusIdIn(text.lexicon, 'taken-up'),
            rule: 'taken-up',
            first: sentence.first,
            end: list.end,
          }
        : null,
  },
]

/** Negated agreement, which leaves the list open. */
export const NO_AGREEMENT_ROW: Row = {
  id: 'no-agreement',
  says: 'There is no agreement on the list, which is open.',
  example: 'Agreement has not been reached on X.',
}

export class ClaimReader {
  readonly findings: Findings
  readonly #text: ClaimText
  readonly #days: Days
  readonly #headings: Headings
  readonly #wishes: Wishes
  /** Last sentence of the block with an article, else the block's first. */
  #lastNamed: Sentence | null = null
  #previous: Sentence | undefined
  /** Last finding of the previous sentence. */
  #last: Finding | null = null

  constructor(text: ClaimText) {
    this.#text = text
    this.#days = new Days(text)
    this.#headings = new Headings(text)
    this.#wishes = new Wishes(text)
    this.findings = new Findings(text, this.#days)
  }

  read(sentence: Sentence, index: number): void {
    const last = this.#last
    this.#last = null
    if (sentence.articles.length === 0) this.#readAnaphoric(sentence, index)
    else if (this.#wishes.holds(sentence)) this.#denyAll(sentence)
    else if (!sentence.isQuestion) this.#readLists(sentence, index, last)
    const opensWithFormer = this.#opensWithFormer(sentence)
    if (sentence.articles.length > 0 || (this.#lastNamed?.block !== sentence.block && !opensWithFormer))
      this.#lastNamed = sentence
    this.#previous = sentence
    this.#headings.add(sentence)
    this.#wishes.add(sentence, this.#headings.isOpen)
  }

  /** An item of what is asked for states nothing, whatever its words suggest. */
  #denyAll(sentence: Sentence): void {
    for (const list of listsIn(this.#text, sentence).lists)
      for (const phase of PHASES) this.findings.deny(sentence, list, phase)
  }

  /** Opening anaphor that may refer to an earlier paragraph: "the former", "the latter". */
  #opensWithFormer({ first, block, articles }: Sentence): boolean {
    const { terms } = this.#text
    const value = valueAt(terms, first)
    const near = this.#lastNamed !== null && block - this.#lastNamed.block <= MOST_PARAGRAPHS_BACK
    return near && articles.length === 0 && starts(terms, first, ANAPHOR) && (value === FIRST || value === LAST)
  }

  /** Sentence without articles: claims for articles of an earlier sentence. */
  #readAnaphoric(sentence: Sentence, index: number): void {
    const prior = this.#lastNamed
    if (!prior || sentence.isQuestion) return
    if (prior.block !== sentence.block && !this.#opensWithFormer(sentence)) return
    const { found, target } = findingsOfPrevious(this.#text, sentence, prior, this.#previous)
    for (const finding of found) this.#add(sentence, index, finding)
    const date = target && this.#days.deadline(sentence)
    if (date) for (const list of target.lists) this.findings.aimAt(list, { status: target.status, date })
  }

  /** Sentence with articles: steps first, then statuses from context, then discussions. */
  #readLists(sentence: Sentence, index: number, last: Finding | null): void {
    const text = this.#text
    const { cues } = statusCues(text, sentence, this.#previous)
    text.probe?.cues(cues)
    const { lists: all, conditions } = listsIn(text, sentence)
    const lists = splitLists(text, sentence, all).filter(
      (list) => !isWithdrawn(text, sentence, list) && !isOfOtherSubject(text, sentence, list),
    )
    const absence = cues.find((cue) => cue.isContents && phaseOfCue(text, cue) === 'dropped')
    for (const list of lists) this.findings.addRoles(sentence, index, list)
    for (const list of lists) if (absence && absence.first < list.first) this.findings.deny(sentence, list, 'concluded')
    const steps = stepsIn(text, sentence, cues, lists)
    const claimed = new Set<ArticleList>()
    for (const finding of steps.length === 0 ? this.#findingsFromContext(sentence, lists, last) : []) {
      claimed.add(finding.list)
      if (finding.rule === 'tabled') this.findings.deny(sentence, finding.list, 'concluded')
      this.#add(sentence, index, finding)
    }
    for (const step of steps) {
      if (!step.refused) claimed.add(step.list)
      else if (isVeto(text, sentence, step)) this.findings.deny(sentence, step.list, phaseOfCue(text, step.cue))
      const finding = this.#findingOfStep(sentence, step, steps, conditions)
      if (finding?.rule === 'no-agreement') claimed.add(step.list)
      if (finding) this.#add(sentence, index, finding)
    }
    const open = lists.filter((list) => !claimed.has(list))
    const discussionWords = open.length > 0 ? discussionCues(text, sentence) : []
    for (const list of open) {
      const finding = this.#days.isPast(sentence, list)
        ? null
        : this.#findingWithoutStep(sentence, list, steps, discussionWords)
      if (finding && isLeftOpen(finding)) this.findings.deny(sentence, list, 'clean')
      if (finding) this.#add(sentence, index, finding)
    }
  }

  /** Finding of a step, or `null` where it is refused, outdated or overridden. */
  #findingOfStep(
    sentence: Sentence,
    step: Step,
    steps: readonly Step[],
    conditions: readonly ArticleList[],
  ): Finding | null {
    const text = this.#text
    const { cue, list, rule, refused } = step
    const { first, end } = cue
    if (refused === 'negation' && asks(text, NO_AGREEMENT_ROW.id, cue, () => isAgreement(text, cue)))
      return { list, status: statusIdIn(text.lexicon, 'left-open'), rule: 'no-agreement', first, end }
    const isEarlier = !isLasting(text, cue) && this.#days.isPast(sentence, list, isStable(text, sentence, cue))
    if (refused || isEarlier || isOverridden(text, cue, list, steps)) return null
    const named = rule === 'subject-verb' ? namedStatus(text, sentence, list) : null
    // A word that is the name of another status: "finalised". Flags stand beside a status.
    const isNamed = named?.first === first && named.end >= end && named.status !== statusOf(text, cue)
    if (isNamed && phaseOf(text.lexicon, named.status) !== null) return { list, rule: 'status-name', ...named }
    const dependsOn = conditions.filter((c) => c.first >= end).flatMap((c) => c.articles.map((a) => a.id))
    return { list, status: statusOfStep(text, cue), rule, first, end, dependsOn, isContents: cue.isContents }
  }

  /** Finding for a list without a step: a carried-over status, else a discussion. */
  #findingWithoutStep(
    sentence: Sentence,
    list: ArticleList,
    steps: readonly Step[],
    discussionWords: readonly number[],
  ): Finding | null {
    const text = this.#text
    const discussion = tabledInPrevious(
      text,
      sentence,
      discussionOf(text, sentence, list, discussionWords),
      this.#previous,
    )
    const further = carriedOver(text, list, steps)
    if (further && (!discussion || further.rule === 'likewise')) return further
    // "X is no longer parked, and is discussed again": what is denied leaves what follows it.
    const isTold = ({ cue, refused }: Step) =>
      refused === 'earlier' || (refused === 'negation' && discussion !== null && discussion.first >= cue.end)
    const hasProspect = steps.some((step) => step.list === list && !isTold(step))
    return hasProspect && discussion && !holdsDespiteProspect(discussion) ? null : discussion
  }

  /** Statuses from context: the heading above for every list, the previous sentence for the first. */
  #findingsFromContext(sentence: Sentence, lists: readonly ArticleList[], last: Finding | null): Finding[] {
    const [text, previous, head] = [this.#text, this.#previous, this.#headings.above(sentence)]
    return lists.flatMap((list, i) => {
      let found: Finding | null = null
      firstRow(text, CONTEXT_ROWS, list, ({ finding }) => {
        found = finding({ text, sentence, list, isFirst: i === 0, head, previous, last })
        return found !== null
      })
      return found === null ? [] : [{ ...(found as Finding), list: this.#withoutLabel(list) }]
    })
  }

  /** Drops a label article before a colon: "Trade: X, Y". */
  #withoutLabel(list: ArticleList): ArticleList {
    const [label, next] = list.articles
    if (!label || !next || !isAfterColon(this.#text, label.end)) return list
    return { articles: list.articles.slice(1), first: next.first, end: list.end }
  }

  #add(sentence: Sentence, index: number, finding: Finding): void {
    // The negotiation has no status for it.
    if (finding.status === '') return
    this.#last = finding
    this.findings.add(sentence, index, finding)
  }
}

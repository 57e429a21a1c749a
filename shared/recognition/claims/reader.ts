/** Reads a text sentence by sentence, with what the sentences before have told. */
import { FIRST, LAST } from '../languages/words'
import { ANAPHOR } from '../word-classes'
import { findingsOfPrevious } from './articles-from-previous-sentence'
import { carriedOver } from './carried-over'
import { statusCues } from './cues'
import { Days } from './days'
import type { Discussion } from './discussions'
import { discussionCues, discussionOf } from './discussions'
import type { Finding } from './findings'
import { Findings } from './findings'
import { Headings } from './headings'
import type { ArticleList } from './lists'
import { listsIn, splitLists } from './lists'
import { isWithdrawn } from './refusals'
import { likewiseFromPrevious, statusFromPrevious, tabledInPrevious } from './status-from-previous-sentence'
import { isAgreement, isOverridden, phaseOfCue, statusOfStep } from './statuses'
import type { Step } from './step'
import { stepsIn } from './steps'
import type { ClaimText, Sentence } from './text'
import { isAfterColon } from './text'

/** So many paragraphs on, "the former" is still of what was named. */
const MOST_PARAGRAPHS_BACK = 2

/** "The small group on X hopes to finish": what is open, or has a group, is so whatever is hoped for. */
const holdsDespiteProspect = ({ status, list, end }: Discussion): boolean =>
  status === 'outstanding' || (status === 'in-progress' && end <= list.first && list.first - end <= 2)

export class ClaimReader {
  readonly findings: Findings
  readonly #text: ClaimText
  readonly #days: Days
  readonly #heads: Headings
  /** The last sentence of the block that named something, else its first. */
  #prior: Sentence | null = null
  #last: Sentence | undefined
  /** What the last sentence claimed last. */
  #said: string | null = null

  constructor(text: ClaimText) {
    this.#text = text
    this.#days = new Days(text)
    this.#heads = new Headings(text)
    this.findings = new Findings(text, this.#days)
  }

  read(sentence: Sentence, index: number): void {
    const said = this.#said
    this.#said = null
    if (sentence.articles.length === 0) this.#readEarlier(sentence, index)
    else if (!sentence.isQuestion) this.#readLists(sentence, index, said)
    const goesBack = this.#opensWithFormer(sentence)
    if (sentence.articles.length > 0 || (this.#prior?.block !== sentence.block && !goesBack)) this.#prior = sentence
    this.#last = sentence
    this.#heads.add(sentence)
  }

  /** "The former", "the latter": of a paragraph before, too. */
  #opensWithFormer({ first, block, articles }: Sentence): boolean {
    const { starting, values } = this.#text.terms
    const value = values[first] ?? 0
    const near = this.#prior !== null && block - this.#prior.block <= MOST_PARAGRAPHS_BACK
    return (
      near && articles.length === 0 && ((starting[first] ?? 0) & ANAPHOR) !== 0 && (value === FIRST || value === LAST)
    )
  }

  /** Of what a sentence before named. */
  #readEarlier(sentence: Sentence, index: number): void {
    const prior = this.#prior
    if (!prior || sentence.isQuestion) return
    if (prior.block !== sentence.block && !this.#opensWithFormer(sentence)) return
    const { found, aim } = findingsOfPrevious(this.#text, sentence, prior, this.#last)
    for (const finding of found) this.#add(sentence, index, finding)
    const date = aim && this.#days.deadline(sentence)
    if (date) for (const list of aim.lists) this.findings.aim(list, { status: aim.status, date })
  }

  /** Of what it names itself. */
  #readLists(sentence: Sentence, index: number, said: string | null): void {
    const text = this.#text
    const { cues } = statusCues(text, sentence, this.#last)
    const { lists: all, conditions } = listsIn(text, sentence)
    const lists = splitLists(text, sentence, all).filter((list) => !isWithdrawn(text, sentence, list))
    for (const list of lists) this.findings.addRoles(sentence, index, list)
    const steps = stepsIn(text, sentence, cues, lists)
    const taken = new Set<ArticleList>()
    for (const finding of steps.length === 0 ? this.#toldElsewhere(sentence, lists, said) : []) {
      if (this.#days.isPast(sentence, finding.list)) continue
      taken.add(finding.list)
      this.#add(sentence, index, finding)
    }
    for (const step of steps) {
      if (!step.refused) taken.add(step.list)
      const finding = this.#ofStep(sentence, step, steps, conditions)
      if (finding?.rule === 'no-agreement') taken.add(step.list)
      if (finding) this.#add(sentence, index, finding)
    }
    const open = lists.filter((list) => !taken.has(list))
    const discussed = open.length > 0 ? discussionCues(text, sentence) : []
    for (const list of open) {
      const finding = this.#days.isPast(sentence, list) ? null : this.#ofOpen(sentence, list, steps, discussed)
      if (finding) this.#add(sentence, index, finding)
    }
  }

  /** What a step claims, if anything. */
  #ofStep(sentence: Sentence, step: Step, steps: readonly Step[], conditions: readonly ArticleList[]): Finding | null {
    const text = this.#text
    const { cue, list, rule, refused } = step
    const { first, end } = cue
    if (refused === 'negation' && isAgreement(text, cue))
      return { list, status: 'outstanding', rule: 'no-agreement', first, end }
    const lasting = ['concluded', 'dropped'].includes(phaseOfCue(text, cue) ?? '')
    const isEarlier = !lasting && this.#days.isPast(sentence, list, step)
    if (refused || isEarlier || isOverridden(text, cue, list, steps)) return null
    const dependsOn = conditions.filter((c) => c.first >= end).flatMap((c) => c.articles.map((a) => a.id))
    return { list, status: statusOfStep(text, cue), rule, first, end, dependsOn }
  }

  /** What a sentence tells of a list of which it claims no step. */
  #ofOpen(sentence: Sentence, list: ArticleList, steps: readonly Step[], discussed: readonly number[]): Finding | null {
    const text = this.#text
    const discussion = tabledInPrevious(text, sentence, discussionOf(text, sentence, list, discussed), this.#last)
    const further = carriedOver(text, list, steps)
    if (further && (!discussion || further.rule === 'likewise')) return further
    const hoped = steps.some((step) => step.list === list && step.refused !== 'earlier')
    return hoped && discussion && !holdsDespiteProspect(discussion) ? null : discussion
  }

  /** What is said of lists by words that stand elsewhere: of all of them by the head above, of the first by the sentence before. */
  #toldElsewhere(sentence: Sentence, lists: readonly ArticleList[], said: string | null): Finding[] {
    return lists.flatMap((list, i) => {
      const found = this.#toldAbove(sentence, list) ?? (i === 0 ? this.#toldBefore(sentence, list, said) : null)
      return found ? [{ ...found, list: this.#withoutLabel(list) }] : []
    })
  }

  /** An item below a head that says what it is. */
  #toldAbove(sentence: Sentence, list: ArticleList): Finding | null {
    const told = this.#heads.over(sentence)
    if (told === null) return null
    const status = typeof told === 'string' ? told : (this.#text.lexicon.statusIds[told] ?? '')
    return { list, status, rule: 'under-a-head', first: list.first, end: list.end }
  }

  #toldBefore(sentence: Sentence, list: ArticleList, said: string | null): Finding | null {
    const [text, last] = [this.#text, this.#last]
    return likewiseFromPrevious(text, sentence, list, last, said) ?? statusFromPrevious(text, sentence, list, last)
  }

  /** "Trade facilitation: paperless trading, single windows": the first is a label of the others. */
  #withoutLabel(list: ArticleList): ArticleList {
    const [label, next] = list.articles
    if (!label || !next || !isAfterColon(this.#text, label.end)) return list
    return { articles: list.articles.slice(1), first: next.first, end: list.end }
  }

  #add(sentence: Sentence, index: number, finding: Finding): void {
    this.#said = finding.status
    this.findings.add(sentence, index, finding)
  }
}

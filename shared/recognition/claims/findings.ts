/** Accumulator of claims and reported roles, with deduplication. */

import { effectiveDay } from '../../domain/dates/days'
import type { Phase, Target } from '../../domain/types'
import { endBits, is, NUMBER, OUTSTANDING, ownBits, ownValueAt, RESIDUE } from '../names/word-classes'
import { startAt } from '../scan'
import { meaningOn, roleThatLeads } from '../senses'
import type { Claim, RoleReport, Span, Speaker } from '../types'
import type { Days } from './days'
import type { ArticleList } from './lists'
import { Speakers } from './speakers'
import { phaseOf, statusFor } from './statuses'
import type { Rule } from './step'
import type { ClaimText, Range, Sentence } from './text'
import { spanOf, wordsText } from './text'

/** Status of a list as read, and the token range of the words that state it. */
export interface Finding extends Range {
  readonly list: ArticleList
  readonly status: string
  readonly rule: Rule
  /** Ids of articles that the status depends on. */
  readonly dependsOn?: readonly string[]
  readonly isContents?: boolean | undefined
}

/** Denial of a status of an article in a sentence. */
export const denialOf = ({ article, phase, sentence }: Denial): string =>
  `${article} ${phase} ${sentence.block} ${sentence.start}`

interface Denial extends Pick<Claim, 'article' | 'phase'> {
  readonly sentence: Pick<Span, 'block' | 'start'>
}

/** Converts findings to claims, one for each sentence, article and status. */
export class Findings {
  readonly claims: Claim[] = []
  readonly roles: RoleReport[] = []
  /** Statuses that the rules deny, by `denialOf`: the words suggest none of them. */
  readonly denied = new Set<string>()
  readonly #text: ClaimText
  readonly #days: Days
  #speakers: Speakers | null = null
  readonly #seen = new Set<string>()

  constructor(text: ClaimText, days: Days) {
    this.#text = text
    this.#days = days
  }

  /** Speakers of the text, read with the first finding: most texts have none. */
  #speakerAt(index: number, word: number): Speaker {
    this.#speakers ??= new Speakers(this.#text)
    return this.#speakers.at(index, word)
  }

  add(sentence: Sentence, index: number, { list, dependsOn = [], isContents, ...found }: Finding): void {
    const { scan, lexicon } = this.#text
    const inSentence = list.first >= sentence.first && list.end <= sentence.end
    const first = inSentence ? Math.min(found.first, list.first) : found.first
    const end = inSentence ? Math.max(found.end, list.end) : found.end
    const isNearly = phaseOf(lexicon, found.status) === 'nearly-clean'
    const day = this.#days.dayOf(sentence)
    const outstandingCount = isNearly ? outstandingCountIn(this.#text, sentence) : null
    for (const id of new Set(list.articles.map((article) => article.id))) {
      const status = meaningOn(lexicon, statusFor(this.#text, id, found.status), day && effectiveDay(day))
      const key = `${sentence.first} ${id} ${status}`
      if (this.#seen.has(key)) continue
      this.#seen.add(key)
      this.claims.push({
        article: id,
        status,
        phase: phaseOf(lexicon, status),
        evidence: spanOf(scan, sentence.block, first, end),
        sentence: spanOf(scan, sentence.block, sentence.first, sentence.end),
        speaker: this.#speakerAt(index, end),
        ...(outstandingCount === null ? {} : { outstandingCount }),
        ...(dependsOn.length === 0 ? {} : { dependsOn: [...new Set(dependsOn)] }),
        day,
        ...(this.#days.isPageDay(sentence) ? { isPageDay: true } : {}),
        ...(isContents ? { basis: 'inferred' } : {}),
        rule: found.rule,
        words: [wordsText(scan, sentence.block, found.first, found.end)],
      })
    }
  }

  /** Keeps a status that a sentence denies of a list. */
  deny({ block, first }: Sentence, list: ArticleList, phase: Phase | null): void {
    const { scan } = this.#text
    const sentence = { block: scan.firstBlock + block, start: startAt(scan, first) }
    for (const { id } of list.articles) this.denied.add(denialOf({ article: id, phase, sentence }))
  }

  /** Adds the role of a facilitator who reports on the articles of a list. */
  addRoles(sentence: Sentence, index: number, list: ArticleList): void {
    const speaker = this.#speakerAt(index, list.end)
    const { scan, lexicon } = this.#text
    if (speaker.role === null || speaker.role !== roleThatLeads(lexicon, 'group') || speaker.members.length === 0)
      return
    for (const { id } of list.articles)
      this.roles.push({ article: id, speaker, sentence: spanOf(scan, sentence.block, sentence.first, sentence.end) })
  }

  /** Sets the target of a list's claims that have none. */
  aimAt(list: ArticleList, target: Target): void {
    const ids = new Set(list.articles.map((article) => article.id))
    this.claims.forEach((claim, i) => {
      if (ids.has(claim.article) && claim.target === undefined) this.claims[i] = { ...claim, target }
    })
  }
}

/** Number of outstanding issues, within three words before a term for them, or `null`: "one outstanding issue", "one bracket". */
export function outstandingCountIn({ terms }: ClaimText, sentence: Sentence): number | null {
  for (let word = sentence.first; word < sentence.end; word++) {
    if (!is(terms, word, NUMBER) || ownValueAt(terms, word) === 0) continue
    for (let near = word; near <= word + 3 && near < sentence.end; near++)
      if ((ownBits(terms, near) | endBits(terms, near)) & (OUTSTANDING | RESIDUE)) return terms.ownValues[word] ?? null
  }
  return null
}

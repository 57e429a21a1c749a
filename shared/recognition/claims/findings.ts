/** What was found in a text so far: claims, and who facilitates what. */
import type { Target } from '../../domain/types'
import type { Claim, RoleReport } from '../types'
import { NUMBER, OUTSTANDING } from '../word-classes'
import type { Days } from './days'
import type { ArticleList } from './lists'
import { Speakers } from './speakers'
import { phaseOf, statusFor } from './statuses'
import type { ClaimText, Sentence } from './text'
import { spanOf, wordsText } from './text'

/** A status that a sentence tells of a list, and the words that say so. */
export interface Finding {
  readonly list: ArticleList
  readonly status: string
  readonly rule: string
  readonly first: number
  readonly end: number
  /** Articles that the status waits for. */
  readonly dependsOn?: readonly string[]
}

/** Makes claims of findings, one for each article, sentence and status. */
export class Findings {
  readonly claims: Claim[] = []
  readonly roles: RoleReport[] = []
  readonly #text: ClaimText
  readonly #days: Days
  readonly #speakers: Speakers
  readonly #seen = new Set<string>()

  constructor(text: ClaimText, days: Days) {
    this.#text = text
    this.#days = days
    this.#speakers = new Speakers(text)
  }

  add(sentence: Sentence, index: number, { list, dependsOn = [], ...found }: Finding): void {
    const { scan, lexicon } = this.#text
    const inSentence = list.first >= sentence.first && list.end <= sentence.end
    const first = inSentence ? Math.min(found.first, list.first) : found.first
    const end = inSentence ? Math.max(found.end, list.end) : found.end
    const isNearly = phaseOf(lexicon, found.status) === 'nearly-clean'
    const outstandingCount = isNearly ? outstandingCountIn(this.#text, sentence) : null
    for (const id of new Set(list.articles.map((article) => article.id))) {
      const status = statusFor(this.#text, id, found.status)
      const name = `${sentence.first} ${id} ${status}`
      if (this.#seen.has(name)) continue
      this.#seen.add(name)
      this.claims.push({
        article: id,
        status,
        phase: phaseOf(lexicon, status),
        evidence: spanOf(scan, sentence.block, first, end),
        sentence: spanOf(scan, sentence.block, sentence.first, sentence.end),
        speaker: this.#speakers.at(index, end),
        ...(outstandingCount === null ? {} : { outstandingCount }),
        ...(dependsOn.length === 0 ? {} : { dependsOn: [...new Set(dependsOn)] }),
        day: this.#days.meetingDay(sentence),
        rule: found.rule,
        words: [wordsText(scan, sentence.block, found.first, found.end)],
      })
    }
  }

  /** A facilitator who speaks of articles is theirs. */
  addRoles(sentence: Sentence, index: number, list: ArticleList): void {
    const speaker = this.#speakers.at(index, list.end)
    if (speaker.role !== 'facilitator' || speaker.members.length === 0) return
    const { scan } = this.#text
    for (const { id } of list.articles)
      this.roles.push({ article: id, speaker, sentence: spanOf(scan, sentence.block, sentence.first, sentence.end) })
  }

  /** Gives the claims of a list their target. */
  aim(list: ArticleList, target: Target): void {
    const ids = new Set(list.articles.map((article) => article.id))
    this.claims.forEach((claim, i) => {
      if (ids.has(claim.article) && claim.target === undefined) this.claims[i] = { ...claim, target }
    })
  }
}

/** "Only one outstanding issue": the number before what is outstanding. */
function outstandingCountIn({ terms }: ClaimText, sentence: Sentence): number | null {
  for (let word = sentence.first; word < sentence.end; word++) {
    if (((terms.own[word] ?? 0) & NUMBER) === 0 || (terms.ownValues[word] ?? 0) === 0) continue
    for (let near = word; near <= word + 3 && near < sentence.end; near++)
      if (((terms.own[near] ?? 0) | (terms.ending[near] ?? 0)) & OUTSTANDING) return terms.ownValues[word] ?? null
  }
  return null
}

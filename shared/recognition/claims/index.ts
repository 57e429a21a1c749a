/** What a text states of an article: candidates for observations, each with its words. */
import type { Phase, Target } from '../../domain/types'
import { PHASES } from '../../domain/types'
import type { Lexicon } from '../lexicon'
import type { PageContext } from '../page'
import type { Scan } from '../scan'
import type { Terms } from '../terms'
import { ANAPHOR, NUMBER, OUTSTANDING, PRONOUN, STATUS, WITHDRAWAL } from '../terms'
import type { Claim, Mention, RoleReport } from '../types'
import type { StatusCue } from './cues'
import { statusCues } from './cues'
import { Days } from './days'
import { discussionCues, discussionOf } from './discussions'
import type { ArticleList } from './lists'
import { listsIn } from './lists'
import { Speakers } from './speakers'
import { saysOfEarlier, stepsIn } from './steps'
import type { ClaimText, Sentence } from './text'
import { claimText, hasTerm, spanOf, wordsText } from './text'

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
  readonly #seen = new Set<string>()
  #prior: { sentence: Sentence; list: ArticleList | null } | null = null

  constructor(text: ClaimText) {
    this.#text = text
    this.#speakers = new Speakers(text)
    this.#days = new Days(text)
  }

  read(sentence: Sentence, index: number): void {
    if (sentence.articles.length === 0) this.#readEarlier(sentence, index)
    else if (!sentence.isQuestion && !isWithdrawal(this.#text, sentence)) this.#readLists(sentence, index)
    if (sentence.articles.length > 0 || this.#prior?.sentence.block !== sentence.block)
      this.#prior = { sentence, list: wholeList(sentence) }
  }

  #readLists(sentence: Sentence, index: number): void {
    const { cues } = statusCues(this.#text, sentence)
    const { lists, conditions } = listsIn(this.#text, sentence)
    for (const list of lists) this.#addRoles(sentence, index, list)
    const steps = stepsIn(this.#text, sentence, cues, lists)
    const isEarlier = (list: ArticleList) => this.#days.isEarlier(sentence, list)
    const taken = new Set<ArticleList>()
    for (const { cue, list, rule, refused } of steps) {
      taken.add(list)
      if (refused || isEarlier(list)) continue
      const found = { status: this.#statusOf(cue), rule, first: cue.first, end: cue.end }
      const dependsOn = conditions.filter((c) => c.first >= cue.end).flatMap((c) => c.articles.map((a) => a.id))
      this.#add(sentence, index, list, found, dependsOn)
    }
    const discussed = lists.some((list) => !taken.has(list)) ? discussionCues(this.#text, sentence) : []
    for (const list of lists) {
      if (taken.has(list) || isEarlier(list)) continue
      const discussion = discussionOf(this.#text, sentence, list, discussed)
      if (discussion) this.#add(sentence, index, list, discussion, [])
    }
  }

  /** "The groups are close to agreed texts", "cleaning the texts by 30 July": of what the sentence before named. */
  #readEarlier(sentence: Sentence, index: number): void {
    const prior = this.#prior
    if (!prior?.list || prior.sentence.block !== sentence.block || sentence.isQuestion) return
    if (!hasTerm(sentence, ANAPHOR | PRONOUN) || !hasTerm(sentence, STATUS)) return
    const { cues, targets } = statusCues(this.#text, sentence)
    for (const cue of hasTerm(sentence, ANAPHOR) ? cues : []) {
      if (!saysOfEarlier(this.#text, sentence, cue)) continue
      const found = { status: this.#statusOf(cue), rule: 'of-the-sentence-before', first: cue.first, end: cue.end }
      this.#add(sentence, index, prior.list, found, [])
      break
    }
    const [target] = targets
    const date = this.#days.deadline(sentence)
    if (target && date) this.#aim(prior.list, { status: this.#statusOf(target), date })
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
    const { scan, lexicon } = this.#text
    const inSentence = list.first >= sentence.first && list.end <= sentence.end
    const first = inSentence ? Math.min(found.first, list.first) : found.first
    const end = inSentence ? Math.max(found.end, list.end) : found.end
    const phase = lexicon.statusPhases[lexicon.statusIds.indexOf(found.status)] ?? ''
    const outstandingCount = phase === 'nearly-clean' ? this.#outstanding(sentence) : null
    for (const id of new Set(list.articles.map((article) => article.id))) {
      const name = `${sentence.first} ${id} ${found.status}`
      if (this.#seen.has(name)) continue
      this.#seen.add(name)
      this.claims.push({
        article: id,
        status: found.status,
        phase: PHASES.find((known): known is Phase => known === phase) ?? null,
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

  #statusOf(cue: StatusCue): string {
    return this.#text.lexicon.statusIds[cue.status] ?? ''
  }
}

/** A member takes back its own text or support. The same words, said of no member, tell of an article. */
function isWithdrawal({ terms }: ClaimText, sentence: Sentence): boolean {
  if (!hasTerm(sentence, WITHDRAWAL)) return false
  const named = sentence.members.length > 0
  for (let word = sentence.first; word < sentence.end; word += terms.lengths[word] ?? 1) {
    const bits = terms.starting[word] ?? 0
    if (bits & WITHDRAWAL && (named || (bits & STATUS) === 0)) return true
  }
  return false
}

function wholeList(sentence: Sentence): ArticleList | null {
  const [first, last] = [sentence.articles[0], sentence.articles.at(-1)]
  return first && last ? { articles: sentence.articles, first: first.first, end: last.end } : null
}

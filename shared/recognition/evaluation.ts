/**
 * Evaluation against a gold standard (precision, recall): printed by `npm run evaluate` and shown on the accuracy page.
 */

import type { Lang, Phase } from '../domain/types'
import { LANGS } from '../domain/types'
import type { Lexicons } from './language'
import { readPage } from './read'
import type { Claim, Mention, Reading } from './types'

export interface Passage {
  readonly id: string
  readonly url: string | null
  readonly lang: Lang
  readonly date: string | null
  readonly title: string | null
  readonly text: string
}

export interface GoldMention {
  readonly start: number
  readonly end: number
  readonly kind: 'article' | 'member'
  readonly id: string
  readonly unsure?: boolean | undefined
  readonly venue?: boolean | undefined
  readonly demonym?: boolean | undefined
}

export interface GoldStatus {
  readonly article: string
  readonly status: Phase
  readonly evidence: readonly [start: number, end: number]
  readonly unsure?: boolean | undefined
  readonly prospective?: boolean | undefined
}

export interface Gold {
  readonly id: string
  readonly mentions: readonly GoldMention[]
  readonly statuses: readonly GoldStatus[]
}

export interface Example {
  readonly passage: Passage
  readonly gold: Gold
}

/** Figures from 0 to 1; 1 where there was nothing to find or nothing found. */
export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly exact: number
  readonly tp: number
  readonly fp: number
  readonly fn: number
}

export const KINDS = ['articles', 'members', 'demonyms', 'claims', 'underDiscussion'] as const
export type Kind = (typeof KINDS)[number]
export type Scores = Readonly<Record<Kind, Score>>

/** A false negative or false positive, with its context. */
export interface Failure {
  readonly passage: string
  readonly kind: Kind
  readonly failure: 'missed' | 'false alarm'
  readonly id: string
  readonly text: string
  readonly rule?: string | undefined
}

export interface Evaluation extends Scores {
  readonly byLanguage: Readonly<Record<Lang, Scores>>
  readonly passages: number
  readonly errors: readonly Failure[]
}

interface Count {
  tp: number
  fp: number
  fn: number
  exact: number
}
type Counts = Record<Kind, Count>

const noCounts = (): Counts => {
  const none = (): Count => ({ tp: 0, fp: 0, fn: 0, exact: 0 })
  return { articles: none(), members: none(), demonyms: none(), claims: none(), underDiscussion: none() }
}

/** Reads each passage and compares it with its gold annotations. */
export function evaluate(lexicons: Lexicons, examples: readonly Example[]): Evaluation {
  const counts = { en: noCounts(), fr: noCounts(), es: noCounts() }
  const errors: Failure[] = []
  for (const { passage, gold } of examples) {
    const { reading, offsets } = readPassage(lexicons, passage)
    const tally = new Tally(passage, counts[passage.lang], errors)
    tally.mentions(reading.mentions, gold.mentions, offsets)
    tally.claims(reading.claims, gold.statuses, offsets)
  }
  const total = noCounts()
  for (const lang of LANGS)
    for (const kind of KINDS)
      for (const field of ['tp', 'fp', 'fn', 'exact'] as const) total[kind][field] += counts[lang][kind][field]
  return {
    ...scoresOf(total),
    byLanguage: { en: scoresOf(counts.en), fr: scoresOf(counts.fr), es: scoresOf(counts.es) },
    passages: examples.length,
    errors,
  }
}

/**
 * Splits a passage into the blocks of a page, one a paragraph. `offsets` are the starts of the blocks in the passage.
 */
function readPassage(lexicons: Lexicons, passage: Passage): { reading: Reading; offsets: number[] } {
  const blocks: string[] = []
  const offsets: number[] = []
  for (const { 0: text, index } of passage.text.matchAll(/(?:[^\n]|\n(?!\s*\n))+/g)) {
    blocks.push(text)
    offsets.push(index)
  }
  const reading = readPage(lexicons, {
    blocks,
    lang: passage.lang,
    url: passage.url ?? undefined,
    title: passage.title ?? undefined,
    metaDate: passage.date ?? undefined,
  })
  return { reading, offsets }
}

const scoresOf = (counts: Counts): Scores => ({
  articles: scoreOf(counts.articles),
  members: scoreOf(counts.members),
  demonyms: scoreOf(counts.demonyms),
  claims: scoreOf(counts.claims),
  underDiscussion: scoreOf(counts.underDiscussion),
})

function scoreOf({ tp, fp, fn, exact }: Count): Score {
  const ratio = (part: number, whole: number) => (whole === 0 ? 1 : Math.round((part / whole) * 10_000) / 10_000)
  return {
    precision: ratio(tp, tp + fp),
    recall: ratio(tp, tp + fn),
    f1: ratio(2 * tp, 2 * tp + fp + fn),
    exact: ratio(exact, tp),
    tp,
    fp,
    fn,
  }
}

interface Found {
  readonly start: number
  readonly end: number
}
const overlaps = (a: Found, b: Found): boolean => a.start < b.end && b.start < a.end

/** Counts one passage. */
class Tally {
  readonly #passage: Passage
  readonly #counts: Counts
  readonly #errors: Failure[]

  constructor(passage: Passage, counts: Counts, errors: Failure[]) {
    this.#passage = passage
    this.#counts = counts
    this.#errors = errors
  }

  mentions(found: readonly Mention[], gold: readonly GoldMention[], offsets: readonly number[]): void {
    const spans = found.map((mention) => {
      const offset = offsets[mention.block] ?? 0
      return { ...mention, start: mention.start + offset, end: mention.end + offset }
    })
    const used = new Set<number>()
    for (const wanted of gold) {
      const same = (i: number) => {
        const span = spans[i]
        return span !== undefined && span.kind === wanted.kind && span.id === wanted.id && overlaps(span, wanted)
      }
      const hits = spans.map((_, i) => i).filter(same)
      for (const hit of hits) used.add(hit)
      if (wanted.unsure || wanted.venue) {
        // Neither a hit nor a miss, whatever is found there.
        for (const [i, span] of spans.entries()) if (overlaps(span, wanted) && span.kind === wanted.kind) used.add(i)
        continue
      }
      const kind = kindOf(wanted.kind, wanted.demonym === true)
      if (hits.length === 0) this.#miss(kind, wanted.id, wanted)
      else {
        this.#counts[kind].tp++
        if (hits.some((i) => spans[i]?.start === wanted.start && spans[i]?.end === wanted.end))
          this.#counts[kind].exact++
      }
    }
    for (const [i, span] of spans.entries())
      if (!used.has(i)) this.#alarm(kindOf(span.kind, span.strength === 'demonym'), span.id, span)
  }

  claims(found: readonly Claim[], gold: readonly GoldStatus[], offsets: readonly number[]): void {
    const claims = found.map((claim) => {
      const offset = offsets[claim.evidence.block] ?? 0
      const phase = claim.phase ?? 'under-discussion'
      return { ...claim, phase, start: claim.evidence.start + offset, end: claim.evidence.end + offset }
    })
    const groups = new Map<string, { wanted: GoldStatus[]; found: typeof claims }>()
    const group = (article: string, phase: string) => {
      const name = `${article} ${phase}`
      const known = groups.get(name) ?? { wanted: [], found: [] }
      groups.set(name, known)
      return known
    }
    for (const status of gold) group(status.article, status.status).wanted.push(status)
    for (const claim of claims) group(claim.article, claim.phase).found.push(claim)
    for (const { wanted, found: own } of groups.values()) this.#group(wanted, own)
  }

  #group(
    wanted: readonly GoldStatus[],
    found: readonly { article: string; phase: Phase; start: number; end: number; rule: string }[],
  ): void {
    const phase = wanted[0]?.status ?? found[0]?.phase
    const kind: Kind = phase === 'under-discussion' ? 'underDiscussion' : 'claims'
    const isHit = (status: GoldStatus) =>
      found.some((claim) => overlaps(claim, { start: status.evidence[0], end: status.evidence[1] }))
    const sure = wanted.filter((status) => !status.unsure && !status.prospective)
    const unsureHit = wanted.some((status) => status.unsure && isHit(status))
    if (sure.some(isHit)) {
      this.#counts[kind].tp++
      this.#counts[kind].exact++
    } else {
      const [first] = sure
      if (first)
        this.#miss(kind, `${first.article} ${first.status}`, { start: first.evidence[0], end: first.evidence[1] })
      const [claim] = found
      if (claim && !unsureHit) this.#alarm(kind, `${claim.article} ${claim.phase}`, claim, claim.rule)
    }
  }

  #miss(kind: Kind, id: string, at: Found): void {
    this.#counts[kind].fn++
    this.#errors.push({ passage: this.#passage.id, kind, failure: 'missed', id, text: this.#around(at) })
  }

  #alarm(kind: Kind, id: string, at: Found, rule?: string): void {
    this.#counts[kind].fp++
    this.#errors.push({ passage: this.#passage.id, kind, failure: 'false alarm', id, text: this.#around(at), rule })
  }

  #around({ start, end }: Found): string {
    const { text } = this.#passage
    return `${text.slice(Math.max(0, start - 50), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`.replace(
      /\n/g,
      ' ',
    )
  }
}

function kindOf(kind: 'article' | 'member', demonym: boolean): Kind {
  return kind === 'article' ? 'articles' : demonym ? 'demonyms' : 'members'
}

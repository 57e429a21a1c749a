/**
 * Evaluation against a gold standard (precision, recall): printed by `npm run evaluate` and shown on the accuracy page.
 */

import type { Lang, Phase } from '../../domain/types'
import { LANGS } from '../../domain/types'
import type { Lexicons } from '../language'
import { readPage } from '../read'
import type { Claim, Mention, Reading } from '../types'

export interface Passage {
  readonly id: string
  readonly url: string | null
  readonly lang: Lang
  readonly date: string | null
  readonly title: string | null
  readonly text: string
  /** True where the text is stated to be about the talks; else its words decide. */
  readonly about?: boolean | undefined
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

/**
 * Types of status statements. `explicit`: said of the article or its text; `contents`: follows from what the agreed text
 * contains; `proposed`: a proposal covers the article.
 */
export const CLAIM_TYPES = ['explicit', 'contents', 'proposed'] as const
export type ClaimType = (typeof CLAIM_TYPES)[number]

export interface GoldStatus {
  readonly article: string
  readonly status: Phase
  readonly evidence: readonly [start: number, end: number]
  readonly unsure?: boolean | undefined
  readonly prospective?: boolean | undefined
  /** Where it is absent: `proposed` for that phase, else `explicit`. `discussed` is of the phase that is scored apart. */
  readonly type?: ClaimType | 'discussed' | undefined
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

/**
 * Scored kinds. `claims` are those of all types, and each type is scored by itself: a status counts for the type of the
 * gold, a false alarm for the type that was read. `suggestions` are those alone, against the statuses that no claim finds;
 * `withSuggestions` are claims and suggestions together. Statements of discussion are apart from all these.
 */
export const KINDS = [
  'articles',
  'members',
  'demonyms',
  'claims',
  ...CLAIM_TYPES,
  'suggestions',
  'withSuggestions',
  'underDiscussion',
] as const
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

/** A record with a value for each kind. */
const byKind = <T>(of: (kind: Kind) => T): Record<Kind, T> => ({
  articles: of('articles'),
  members: of('members'),
  demonyms: of('demonyms'),
  claims: of('claims'),
  explicit: of('explicit'),
  contents: of('contents'),
  proposed: of('proposed'),
  suggestions: of('suggestions'),
  withSuggestions: of('withSuggestions'),
  underDiscussion: of('underDiscussion'),
})

const noCounts = (): Counts => byKind(() => ({ tp: 0, fp: 0, fn: 0, exact: 0 }))

/** Reads each passage and compares it with its gold annotations. */
export function evaluate(lexicons: Lexicons, examples: readonly Example[]): Evaluation {
  const counts = { en: noCounts(), fr: noCounts(), es: noCounts() }
  const errors: Failure[] = []
  for (const { passage, gold } of examples) {
    const { reading, offsets } = readPassage(lexicons, passage)
    const tally = new Tally(passage, counts[passage.lang], errors)
    tally.mentions(reading.mentions, gold.mentions, offsets)
    tally.claims(reading, gold.statuses, offsets)
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
export function blocksOf(passage: string): { blocks: string[]; offsets: number[] } {
  const blocks: string[] = []
  const offsets: number[] = []
  for (const { 0: text, index } of passage.matchAll(/(?:[^\n]|\n(?!\s*\n))+/g)) {
    blocks.push(text)
    offsets.push(index)
  }
  return { blocks, offsets }
}

function readPassage(lexicons: Lexicons, passage: Passage): { reading: Reading; offsets: number[] } {
  const { blocks, offsets } = blocksOf(passage.text)
  const reading = readPage(lexicons, {
    blocks,
    lang: passage.lang,
    url: passage.url ?? undefined,
    title: passage.title ?? undefined,
    metaDate: passage.date ?? undefined,
    about: passage.about,
  })
  return { reading, offsets }
}

const scoresOf = (counts: Counts): Scores => byKind((kind) => scoreOf(counts[kind]))

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

/** A claim or a suggestion that was read, with offsets into its passage. */
interface FoundStatus extends Found {
  readonly article: string
  readonly phase: Phase
  readonly type: ClaimType
  readonly rule: string
}

/** Statuses of an article and phase. */
interface Group {
  readonly phase: Phase
  readonly wanted: GoldStatus[]
  readonly claims: FoundStatus[]
  readonly suggestions: FoundStatus[]
}

const typeOf = ({ type, status }: Pick<GoldStatus, 'type' | 'status'>): ClaimType =>
  type && type !== 'discussed' ? type : status === 'proposed' ? 'proposed' : 'explicit'

/** A status that was read; a flag of an article counts as discussed. */
function foundStatus({ article, phase: read, basis, evidence, rule }: Claim, offsets: readonly number[]): FoundStatus {
  const offset = offsets[evidence.block] ?? 0
  const phase = read ?? 'under-discussion'
  const type = basis === 'inferred' ? 'contents' : typeOf({ status: phase })
  return { article, phase, type, rule, start: evidence.start + offset, end: evidence.end + offset }
}

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
      if (hits.length === 0) this.#miss([kind], wanted.id, wanted)
      else {
        this.#counts[kind].tp++
        if (hits.some((i) => spans[i]?.start === wanted.start && spans[i]?.end === wanted.end))
          this.#counts[kind].exact++
      }
    }
    for (const [i, span] of spans.entries())
      if (!used.has(i)) this.#alarm([kindOf(span.kind, span.strength === 'demonym')], span.id, span)
  }

  claims({ claims, suggestions }: Reading, gold: readonly GoldStatus[], offsets: readonly number[]): void {
    const groups = new Map<string, Group>()
    const group = (article: string, phase: Phase) => {
      const name = `${article} ${phase}`
      const known = groups.get(name) ?? { phase, wanted: [], claims: [], suggestions: [] }
      groups.set(name, known)
      return known
    }
    for (const status of gold) group(status.article, status.status).wanted.push(status)
    for (const claim of claims) {
      const found = foundStatus(claim, offsets)
      group(found.article, found.phase).claims.push(found)
    }
    for (const suggestion of suggestions) {
      const found = foundStatus(suggestion, offsets)
      group(found.article, found.phase).suggestions.push(found)
    }
    for (const one of groups.values()) {
      if (one.phase === 'under-discussion') this.#compare(one, one.claims, () => ['underDiscussion'])
      else {
        const isClaimed = this.#compare(one, one.claims, (type) => ['claims', type])
        this.#compare(one, [...one.claims, ...one.suggestions], () => ['withSuggestions'])
        if (!isClaimed) this.#compare(one, one.suggestions, () => ['suggestions'])
      }
    }
  }

  /** Counts what was found of an article and phase; true where a status of the gold is among it. */
  #compare({ wanted }: Group, found: readonly FoundStatus[], kindsOf: (type: ClaimType) => readonly Kind[]): boolean {
    const isHit = ({ evidence: [start, end] }: GoldStatus) => found.some((one) => overlaps(one, { start, end }))
    const sure = wanted.filter((status) => !status.unsure && !status.prospective)
    const hit = sure.find(isHit)
    if (hit) {
      for (const kind of kindsOf(typeOf(hit))) {
        this.#counts[kind].tp++
        this.#counts[kind].exact++
      }
      return true
    }
    const [first] = sure
    if (first) {
      const [start, end] = first.evidence
      this.#miss(kindsOf(typeOf(first)), `${first.article} ${first.status}`, { start, end })
    }
    const one = found.find(({ type }) => type !== 'contents') ?? found[0]
    if (one && !wanted.some((status) => status.unsure && isHit(status)))
      this.#alarm(kindsOf(one.type), `${one.article} ${one.phase}`, one, one.rule)
    return false
  }

  #miss(kinds: readonly Kind[], id: string, at: Found): void {
    for (const kind of kinds) this.#counts[kind].fn++
    this.#fail('missed', kinds, id, at)
  }

  #alarm(kinds: readonly Kind[], id: string, at: Found, rule?: string): void {
    for (const kind of kinds) this.#counts[kind].fp++
    this.#fail('false alarm', kinds, id, at, rule)
  }

  /** Lists an error once: by its first kind, of claims and suggestions not again where they are together. */
  #fail(failure: Failure['failure'], [kind]: readonly Kind[], id: string, at: Found, rule?: string): void {
    if (kind === undefined || kind === 'withSuggestions') return
    this.#errors.push({ passage: this.#passage.id, kind, failure, id, text: this.#around(at), rule })
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

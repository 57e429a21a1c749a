/** Compares two drafts: what changed in each article, with its brackets understood. */
import { type ChangeObject, diffArrays } from 'diff'
import type { Bracket } from './brackets'
import { bracketedTokens, countsOf, type Draft, type PartCounts, type PartOfDraft } from './draft'
import { type Matches, matchDrafts, type ParagraphPlace } from './match'
import { countWords, type Token, textOfTokens } from './tokens'

export type ChangeKind =
  | 'text-added'
  | 'text-removed'
  | 'text-replaced'
  | 'bracket-opened'
  | 'bracket-closed'
  | 'bracket-dropped'
  | 'option-chosen'
  | 'attribution-added'
  | 'attribution-removed'
  | 'moved'
  | 'renumbered'

export interface DraftChange {
  readonly kind: ChangeKind
  /** Its own words; empty where the draft has none of it. */
  readonly old: string
  readonly new: string
  /** ISO codes in capitals. */
  readonly members?: readonly string[]
  /** True of words that are gone and were in no bracket. */
  readonly unmarked?: true
}

export interface SideOfArticle extends PartCounts {
  readonly number: string | null
  readonly title: string | null
}

export interface ComparedArticle {
  readonly id: string | null
  readonly old: SideOfArticle | null
  readonly new: SideOfArticle | null
  readonly changes: readonly DraftChange[]
}

export interface DraftTotals {
  readonly title: string | null
  readonly words: number
  readonly articles: number
}

/** A bracket that was not closed. */
export interface DraftProblem {
  readonly file: 'old' | 'new'
  readonly paragraph: string
  readonly what: 'bracket-not-closed'
}

export interface Comparison {
  readonly old: DraftTotals
  readonly new: DraftTotals
  /** Articles, preamble, sections and annexes, in the order of the new draft. */
  readonly articles: readonly ComparedArticle[]
  /** What stands before them, as a title page. */
  readonly outside: { readonly changes: readonly DraftChange[] }
  readonly problems: readonly DraftProblem[]
}

export function compareDrafts(old: Draft, next: Draft): Comparison {
  const matches = matchDrafts(old, next)
  const map = tokenMap(old, next, matches)
  const articles: ComparedArticle[] = []
  let outside: readonly DraftChange[] = []
  for (const pair of matches.parts) {
    const from = pair.old === null ? null : (old.parts[pair.old] ?? null)
    const to = pair.new === null ? null : (next.parts[pair.new] ?? null)
    const changes = new PairOfParts(from, to, pair, map, matches, old, next).changes()
    if ((to ?? from)?.kind === 'outside') outside = [...outside, ...changes]
    else articles.push({ id: to?.id ?? from?.id ?? null, old: from && sideOf(from), new: to && sideOf(to), changes })
  }
  return {
    old: totalsOf(old),
    new: totalsOf(next),
    articles,
    outside: { changes: outside },
    problems: [...problemsIn(old, 'old'), ...problemsIn(next, 'new')],
  }
}

const sideOf = (part: PartOfDraft): SideOfArticle => ({ number: part.number, title: part.title, ...countsOf(part) })

const totalsOf = ({ title, parts }: Draft): DraftTotals => ({
  title,
  words: parts.reduce((sum, { tokens }) => sum + countWords(tokens), 0),
  articles: parts.filter(({ kind }) => kind === 'article').length,
})

const problemsIn = ({ parts }: Draft, file: DraftProblem['file']): readonly DraftProblem[] =>
  parts.flatMap(({ tokens, brackets }) =>
    brackets.flatMap((bracket) =>
      bracket.isClosed
        ? []
        : [
            {
              file,
              paragraph: textOfTokens(tokens.slice(bracket.from, bracket.to + 1)),
              what: 'bracket-not-closed' as const,
            },
          ],
    ),
  )

/** A token by part and index. */
interface Place {
  readonly part: number
  readonly at: number
}

/** Which tokens of one draft are which of the other, by part. */
interface TokenMap {
  readonly toNew: readonly (readonly (Place | null)[])[]
  readonly toOld: readonly (readonly (Place | null)[])[]
}

/** Of words and marks alone: brackets are matched by what is in them. */
function tokenMap(old: Draft, next: Draft, { parts, paragraphs }: Matches): TokenMap {
  const toNew: (Place | null)[][] = old.parts.map(({ tokens }) => tokens.map(() => null))
  const toOld: (Place | null)[][] = next.parts.map(({ tokens }) => tokens.map(() => null))
  for (const pair of paragraphs) {
    const [from, to] = [contentOf(old, pair.old), contentOf(next, pair.new)]
    const [olds, news] = [toNew[pair.old.part], toOld[pair.new.part]]
    let [at, other] = [0, 0]
    const runs = diffArrays(from.keys, to.keys, { maxEditLength: MOST_EDITS }) ?? []
    for (const { value, added, removed } of withoutFragments(slid(runs))) {
      if (removed) at += value.length
      else if (added) other += value.length
      else
        for (const _ of value) {
          const [one, two] = [from.indices[at++], to.indices[other++]]
          if (!olds || !news || one === undefined || two === undefined) continue
          olds[one] = { part: pair.new.part, at: two }
          news[two] = { part: pair.old.part, at: one }
        }
    }
  }
  for (const { old: from, new: to } of parts)
    if (from !== null && to !== null) mapLeft(old, next, { from, to }, { toNew, toOld })
  return { toNew, toOld }
}

/** Tokens in a row from which on words in another paragraph of the article are the same: where one was split or joined. */
const LONG_RUN = 8

function mapLeft(
  old: Draft,
  next: Draft,
  { from, to }: { readonly from: number; readonly to: number },
  { toNew, toOld }: { readonly toNew: (Place | null)[][]; readonly toOld: (Place | null)[][] },
): void {
  const [olds, news] = [leftIn(old.parts[from], toNew[from]), leftIn(next.parts[to], toOld[to])]
  if (olds.indices.length < LONG_RUN || news.indices.length < LONG_RUN) return
  let [at, other] = [0, 0]
  for (const { value, added, removed } of diffArrays(olds.keys, news.keys, { maxEditLength: MOST_EDITS }) ?? []) {
    if (!added && !removed && value.length >= LONG_RUN)
      for (let step = 0; step < value.length; step++) {
        const [one, two] = [olds.indices[at + step], news.indices[other + step]]
        const [there, here] = [toNew[from], toOld[to]]
        if (one === undefined || two === undefined || !there || !here) continue
        there[one] = { part: to, at: two }
        here[two] = { part: from, at: one }
      }
    if (!added) at += value.length
    if (!removed) other += value.length
  }
}

/** Content of a part that has no match yet. */
function leftIn(part: PartOfDraft | undefined, map: readonly (Place | null)[] | undefined): Content {
  const indices = (part?.tokens ?? []).flatMap((_, at) => (part?.isContent[at] && !map?.[at] ? [at] : []))
  return { indices, keys: indices.map((at) => part?.tokens[at]?.key ?? '') }
}

/** Tokens by their indices in a part, with their keys. */
interface Content {
  readonly indices: number[]
  readonly keys: string[]
}

/** Content of a paragraph: indices of its tokens, and their keys. */
function contentOf({ parts }: Draft, { part, paragraph }: ParagraphPlace): Content {
  const { tokens = [], starts = [], isContent = [] } = parts[part] ?? {}
  const indices: number[] = []
  const keys: string[] = []
  for (let at = starts[paragraph] ?? 0; at < (starts[paragraph + 1] ?? 0); at++)
    if (isContent[at]) {
      indices.push(at)
      keys.push(tokens[at]?.key ?? '')
    }
  return { indices, keys }
}

type Run = Pick<ChangeObject<string[]>, 'value' | 'added' | 'removed'>

/** Edits of a paragraph up to which its words are compared: it is another one then. */
const MOST_EDITS = 4000
/** Words in common between two replacements, up to which they are one. */
const FRAGMENT = 2

/**
 * Runs of a diff, in which an addition in two parts is one: where the words between them end the second part too, they are
 * taken for those of the first. The same of removals.
 */
function slid(runs: readonly Run[]): readonly Run[] {
  const made: Run[] = []
  for (let at = 0; at < runs.length; at++) {
    const run = runs[at]
    const [before, between, after] = [made.at(-2), made.at(-1), run]
    const isSame = before && after && before.added === after.added && before.removed === after.removed
    const isOne = isSame && (after.added || after.removed) && between && !between.added && !between.removed
    const next = runs[at + 1]
    if (isOne && !(next?.added || next?.removed) && endsWith(after.value, between.value)) {
      const rest = after.value.slice(0, after.value.length - between.value.length)
      made.splice(-2, 2, { ...before, value: [...before.value, ...between.value, ...rest] }, between)
    } else if (run) made.push(run)
  }
  return made
}

const endsWith = (words: readonly string[], end: readonly string[]): boolean =>
  end.length < words.length && end.every((word, at) => word === words[words.length - end.length + at])

/** Runs of a diff, in which a few words in common between two replacements are replaced too: they are there by chance. */
function withoutFragments(runs: readonly Run[]): readonly Run[] {
  const isReplaced = (at: number) => {
    const near = [runs[at], runs[at + 1]].filter((run) => run?.added || run?.removed)
    return near.length === 2 && near.every((run) => run?.value.some(isWord))
  }
  return runs.flatMap((run, at): readonly Run[] => {
    const isKept = run.added || run.removed || run.value.length > FRAGMENT || run.value.some((key) => !isWord(key))
    if (isKept || !isReplaced(at - 2) || !isReplaced(at + 1)) return [run]
    return [
      { value: run.value, added: false, removed: true },
      { value: run.value, added: true, removed: false },
    ]
  })
}

const isWord = (key: string): boolean => /[\p{L}\p{N}]/u.test(key)

function paragraphIn(
  { parts }: Draft,
  { part, paragraph }: ParagraphPlace,
): { tokens: readonly Token[]; start: number } {
  const { tokens = [], starts = [] } = parts[part] ?? {}
  const start = starts[paragraph] ?? 0
  return { tokens: tokens.slice(start, starts[paragraph + 1]), start }
}

/** Share of a bracket's words that are in the other draft, from which on they count as kept. */
const KEPT = 0.5

/** True of a part with words outside of all brackets. */
function hasUnmarked(part: PartOfDraft): boolean {
  const inside = bracketedTokens(part)
  return part.tokens.some(({ is }, at) => is === 'word' && !inside[at])
}

/** Token of the other part that the nearest one in a direction is there; -1 without one. */
function kept(map: readonly (Place | null)[], part: number | null, from: number, step: 1 | -1): number {
  for (let at = from + step; at >= 0 && at < map.length; at += step) {
    const place = map[at]
    if (place && place.part === part) return place.at
  }
  return -1
}

/** By token the innermost bracket that it is in, and by bracket the one around it; -1 without one. */
function bracketsAround(part: PartOfDraft | null, brackets: readonly Bracket[]) {
  const innermost = (part?.tokens ?? []).map(() => -1)
  const parents = brackets.map(({ from, to }, at) => {
    const parent = innermost[from] ?? -1
    for (let inside = from; inside <= to; inside++) innermost[inside] = at
    return parent
  })
  return { innermost, parents }
}

/** Two parts that match, or one alone. */
class PairOfParts {
  private readonly found: (DraftChange & { readonly order: number })[] = []
  /** Tokens that a change has told already. */
  private readonly toldOld: boolean[]
  private readonly toldNew: boolean[]
  private readonly toNew: readonly (Place | null)[]
  private readonly toOld: readonly (Place | null)[]

  constructor(
    private readonly old: PartOfDraft | null,
    private readonly next: PartOfDraft | null,
    private readonly pair: Matches['parts'][number],
    map: TokenMap,
    private readonly matches: Matches,
    private readonly before: Draft,
    private readonly after: Draft,
  ) {
    this.toNew = (pair.old === null ? undefined : map.toNew[pair.old]) ?? []
    this.toOld = (pair.new === null ? undefined : map.toOld[pair.new]) ?? []
    this.toldOld = (old?.tokens ?? []).map(() => false)
    this.toldNew = (next?.tokens ?? []).map(() => false)
  }

  changes(): readonly DraftChange[] {
    const { old, next } = this
    if (!old || !next) {
      const whole = this.wholePart()
      if (whole) return [whole]
    }
    if (old && next && old.number !== null && next.number !== null && old.number !== next.number)
      this.add(-1, { kind: 'renumbered', old: old.number, new: next.number })
    if (old && next) this.tellHead(old, next)
    this.tellMoved()
    this.tellBrackets()
    this.tellWords()
    return this.found.sort((a, b) => a.order - b.order).map(({ order: _, ...change }) => change)
  }

  /** A part that one draft alone has, none of whose words are in the other. */
  private wholePart(): DraftChange | null {
    const { old, next } = this
    const map = old ? this.toNew : this.toOld
    if (map.some((place) => place !== null)) return null
    const text = textOfTokens((old ?? next)?.tokens ?? [])
    return old
      ? { kind: 'text-removed', old: text, new: '', ...(hasUnmarked(old) && { unmarked: true as const }) }
      : { kind: 'text-added', old: '', new: text }
  }

  private add(order: number, change: DraftChange): void {
    this.found.push({ order, ...change })
  }

  /** The heading: its brackets, and another title. */
  private tellHead(old: PartOfDraft, next: PartOfDraft): void {
    const titles = { old: old.title ?? '', new: next.title ?? '' }
    if (old.isHeadBracketed !== next.isHeadBracketed)
      this.add(-1, { kind: old.isHeadBracketed ? 'bracket-closed' : 'bracket-opened', ...titles })
    if (old.name !== next.name && old.name !== '' && next.name !== '')
      this.add(-1, { kind: 'text-replaced', ...titles })
  }

  private tellMoved(): void {
    for (const { old, new: to, isMoved } of this.matches.paragraphs) {
      if (!isMoved || to.part !== this.pair.new) continue
      const [from, here] = [paragraphIn(this.before, old), paragraphIn(this.after, to)]
      this.add(here.start, { kind: 'moved', old: textOfTokens(from.tokens), new: textOfTokens(here.tokens) })
    }
  }

  private tellBrackets(): void {
    const olds = this.old?.brackets ?? []
    const news = this.next?.brackets ?? []
    const pairs = this.bracketPairs(olds, news)
    const isPaired = new Set(pairs.values())
    const chosen = this.chosenOptions(olds, pairs)
    olds.forEach((bracket, at) => {
      const other = pairs.get(at)
      const match = other === undefined ? undefined : news[other]
      if (match) this.tellAttribution(bracket, match)
      else if (!chosen.has(at)) this.tellGone(bracket)
    })
    news.forEach((bracket, at) => {
      if (!isPaired.has(at)) this.tellOpened(bracket)
    })
  }

  /** Index of the new bracket by that of the old one: by their words in common, else by what stands before and after them. */
  private bracketPairs(olds: readonly Bracket[], news: readonly Bracket[]): ReadonlyMap<number, number> {
    const around = bracketsAround(this.next, news)
    const sizes = news.map((bracket) => this.wordsOf(this.next, bracket).length)
    const candidates = olds.flatMap((bracket, at) => {
      const words = this.wordsOf(this.old, bracket)
      const common = new Map<number, number>()
      for (const word of words) {
        const place = this.toNew[word]
        if (place && place.part === this.pair.new)
          for (let to = around.innermost[place.at] ?? -1; to >= 0; to = around.parents[to] ?? -1)
            common.set(to, (common.get(to) ?? 0) + 1)
      }
      return [...common].flatMap(([to, count]) => {
        const score = count / Math.max(1, words.length, sizes[to] ?? 0)
        return score >= KEPT ? [{ at, to, score: score + (news[to]?.depth === bracket.depth ? 1 : 0) }] : []
      })
    })
    const pairs = new Map<number, number>()
    const taken = new Set<number>()
    for (const { at, to } of candidates.sort((a, b) => b.score - a.score)) {
      if (pairs.has(at) || taken.has(to)) continue
      pairs.set(at, to)
      taken.add(to)
    }
    this.pairByPlace(olds, news, pairs, taken)
    return pairs
  }

  /** Adds pairs of brackets with other words, between the same words before and after. */
  private pairByPlace(
    olds: readonly Bracket[],
    news: readonly Bracket[],
    pairs: Map<number, number>,
    taken: ReadonlySet<number>,
  ): void {
    const places = new Map<string, number[]>()
    news.forEach(({ from, to }, at) => {
      if (taken.has(at)) return
      const key = `${kept(this.toOld, this.pair.old, from, -1)} ${kept(this.toOld, this.pair.old, to, 1)}`
      places.set(key, [...(places.get(key) ?? []), at])
    })
    olds.forEach((bracket, at) => {
      if (pairs.has(at) || this.wordsOf(this.old, bracket).some((word) => this.toNew[word])) return
      // In tokens of the old part, as the keys are.
      const ends = [kept(this.toNew, this.pair.new, bracket.from, -1), kept(this.toNew, this.pair.new, bracket.to, 1)]
      const key = ends.map((end) => (end < 0 ? -1 : (this.toOld[end]?.at ?? -1))).join(' ')
      const other = places.get(key)?.shift()
      if (other !== undefined) pairs.set(at, other)
    })
  }

  /** Indices of the words in a bracket, without the names of members. */
  private wordsOf(part: PartOfDraft | null, { content, to }: Bracket): readonly number[] {
    const words: number[] = []
    for (let at = content; at <= to; at++) if (part?.isContent[at] && part.tokens[at]?.is === 'word') words.push(at)
    return words
  }

  private textIn(part: PartOfDraft | null, { content, to, isClosed }: Bracket): string {
    return textOfTokens((part?.tokens ?? []).slice(content, isClosed ? to : to + 1))
  }

  private tellAttribution(one: Bracket, other: Bracket): void {
    const gone = one.members.filter((id) => !other.members.includes(id))
    const come = other.members.filter((id) => !one.members.includes(id))
    const [old, next] = [this.textIn(this.old, one), this.textIn(this.next, other)]
    if (gone.length > 0)
      this.add(other.from, { kind: 'attribution-removed', old, new: next, members: inCapitals(gone) })
    if (come.length > 0) this.add(other.from, { kind: 'attribution-added', old, new: next, members: inCapitals(come) })
    // The names are told, whatever their order.
    this.tell(this.toldOld, one.from, one.content)
    this.tell(this.toldNew, other.from, other.content)
  }

  private tellGone(bracket: Bracket): void {
    const words = this.wordsOf(this.old, bracket)
    const kept = words.filter((at) => this.toNew[at])
    const isChosen = bracket.kind === 'option' && kept.length > 0
    const isKept = words.length > 0 && (isChosen || kept.length / words.length >= KEPT)
    const text = this.textIn(this.old, bracket)
    const members = bracket.members.length > 0 ? { members: inCapitals(bracket.members) } : {}
    const order = this.orderOf(bracket.from)
    this.tell(this.toldOld, bracket.from, bracket.content)
    if (!isKept) {
      this.tell(this.toldOld, bracket.from, bracket.to + 1)
      this.add(order, { kind: 'bracket-dropped', old: text, new: '', ...members })
      return
    }
    const isOption = bracket.kind === 'option' && kept.length < words.length
    if (isOption) this.tell(this.toldOld, bracket.from, bracket.to + 1)
    const left = (this.old?.tokens ?? []).filter((_, at) => at >= bracket.content && at <= bracket.to && this.toNew[at])
    this.add(order, {
      kind: isOption ? 'option-chosen' : 'bracket-closed',
      old: text,
      new: textOfTokens(left),
      ...members,
    })
  }

  /** Options that stand side by side, one of which stays without brackets: one change for all. */
  private chosenOptions(olds: readonly Bracket[], pairs: ReadonlyMap<number, number>): ReadonlySet<number> {
    const told = new Set<number>()
    const isGone = (at: number) => olds[at] !== undefined && !pairs.has(at) && !told.has(at)
    olds.forEach((first, at) => {
      if (!isGone(at)) return
      const group = [at]
      let end = first.to
      for (let next = at + 1; next < olds.length; next++) {
        const other = olds[next]
        if (!other || other.depth < first.depth) break
        if (other.depth > first.depth) continue
        if (!this.isBeside(end, other.from) || !isGone(next)) break
        group.push(next)
        end = other.to
      }
      if (group.length < 2) return
      const kept = group.filter((one) => this.isMostlyKept(olds[one]))
      const [only] = kept
      if (kept.length !== 1 || only === undefined) return
      for (const one of group) told.add(one)
      const chosen = olds[only]
      const members = [...new Set(group.flatMap((one) => olds[one]?.members ?? []))]
      this.add(this.orderOf(first.from), {
        kind: 'option-chosen',
        old: group.map((one) => this.textIn(this.old, olds[one] ?? first)).join(' / '),
        new: chosen ? this.textIn(this.old, chosen) : '',
        ...(members.length > 0 && { members: inCapitals(members) }),
      })
      this.tell(this.toldOld, first.from, end + 1)
    })
    return told
  }

  /** True where nothing but a mark or a word as *or* stands between two brackets. */
  private isBeside(end: number, start: number): boolean {
    const between = (this.old?.tokens ?? []).slice(end + 1, start)
    return between.length === 0 || (between.length === 1 && /^(?:[/,;]|or|ou|o)$/iu.test(between[0]?.text ?? ''))
  }

  private isMostlyKept(bracket: Bracket | undefined): boolean {
    if (!bracket) return false
    const words = this.wordsOf(this.old, bracket)
    return words.length > 0 && words.filter((at) => this.toNew[at]).length / words.length >= KEPT
  }

  private tellOpened(bracket: Bracket): void {
    const members = bracket.members.length > 0 ? { members: inCapitals(bracket.members) } : {}
    const { content, to } = bracket
    const old = (this.next?.tokens ?? []).filter((_, at) => at >= content && at <= to && this.toOld[at])
    this.tell(this.toldNew, bracket.from, bracket.to + 1)
    this.add(bracket.from, {
      kind: 'bracket-opened',
      old: textOfTokens(old),
      new: this.textIn(this.next, bracket),
      ...members,
    })
  }

  private tell(told: boolean[], from: number, to: number): void {
    for (let at = from; at < to; at++) told[at] = true
  }

  /** Place in the new part at which something of the old one was. */
  private orderOf(at: number): number {
    for (let before = at; before >= 0; before--) {
      const place = this.toNew[before]
      if (place?.part === this.pair.new) return place.at
    }
    return -0.5
  }

  /** Words that came and went outside of what is told already: runs at the same place are a replacement. */
  private tellWords(): void {
    const inside = this.old ? bracketedTokens(this.old) : []
    const removed = this.runs(this.old, this.toNew, this.toldOld)
    const added = this.runs(this.next, this.toOld, this.toldNew)
    const left = removed.map((run) => ({ run, order: this.orderOf(run.from - 1) }))
    for (const run of added) {
      const after = this.lastKept(run.from - 1)
      const at = left.findIndex(({ order }) => order === after)
      const [other] = at < 0 ? [] : left.splice(at, 1)
      this.add(
        run.from - 1,
        other
          ? { kind: 'text-replaced', old: other.run.text, new: run.text }
          : { kind: 'text-added', old: '', new: run.text },
      )
    }
    for (const { run, order } of left) {
      const isUnmarked = inside
        .slice(run.from, run.to)
        .some((isInside, at) => !isInside && this.isWordAt(run.from + at))
      this.add(order, { kind: 'text-removed', old: run.text, new: '', ...(isUnmarked && { unmarked: true as const }) })
    }
  }

  private isWordAt(at: number): boolean {
    return this.old?.tokens[at]?.is === 'word'
  }

  /** Last token of the new part, up to one, that the old part has too. */
  private lastKept(at: number): number {
    for (let before = at; before >= 0; before--) if (this.toOld[before]?.part === this.pair.old) return before
    return -0.5
  }

  /** Runs of tokens without a match and not yet told; brackets and marks alone are none. */
  private runs(part: PartOfDraft | null, map: readonly (Place | null)[], told: readonly boolean[]) {
    const runs: { from: number; to: number; text: string }[] = []
    const tokens = part?.tokens ?? []
    const isFree = (at: number) => !map[at] && !told[at] && part?.isContent[at]
    for (let from = 0; from < tokens.length; from++) {
      if (!isFree(from)) continue
      let to = from + 1
      while (to < tokens.length && isFree(to)) to++
      runs.push({ from, to, text: textOfTokens(tokens.slice(from, to)) })
      from = to
    }
    return runs
  }
}

const inCapitals = (ids: readonly string[]): readonly string[] => ids.map((id) => id.toUpperCase())

/** Changes of one part of a draft, matched with that of the other: its heading, moved paragraphs, brackets, and words. */
import type { Bracket } from './brackets'
import { bracketedTokens, type Draft, type PartOfDraft } from './draft'
import type { Matches, ParagraphPlace } from './match'
import type { Place, TokenMap } from './token-map'
import { type Token, textOfTokens } from './tokens'

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
export class PairOfParts {
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

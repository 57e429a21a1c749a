/** Changes of one part of a draft, matched with that of the other: its heading, moved paragraphs, brackets, and words. */
import type { Alignment } from './alignment'
import { bracketKey, KEPT, keptIn, wordsOf } from './bracket-pairs'
import type { Bracket } from './brackets'
import { bracketedTokens, type Draft, type MarkKind, type PartOfDraft } from './draft'
import { markChanges } from './mark-changes'
import type { Matches, ParagraphPlace, PartPair } from './match'
import type { Place } from './token-map'
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
  | 'mark-added'
  | 'mark-removed'
  | 'moved'
  | 'renumbered'

export interface DraftChange {
  readonly kind: ChangeKind
  /** Its own words; empty where the draft has none of it. */
  readonly old: string
  readonly new: string
  /** ISO codes in capitals. */
  readonly members?: readonly string[]
  /** True of words that are gone and were neither in a bracket nor struck. */
  readonly unmarked?: true
  /** Of formatting that was added or removed: which. */
  readonly mark?: MarkKind
}

function paragraphIn(
  { parts }: Draft,
  { part, paragraph }: ParagraphPlace,
): { tokens: readonly Token[]; start: number } {
  const { tokens = [], starts = [] } = parts[part] ?? {}
  const start = starts[paragraph] ?? 0
  return { tokens: tokens.slice(start, starts[paragraph + 1]), start }
}

/** Tokens in brackets or struck, by index. */
const announcedTokens = (part: PartOfDraft): readonly boolean[] =>
  bracketedTokens(part).map((isInside, at) => isInside || part.formatting[at]?.isStruck === true)

/** True of a part with words outside of all brackets that are not struck. */
function hasUnmarked(part: PartOfDraft): boolean {
  const inside = announcedTokens(part)
  return part.tokens.some(({ is }, at) => is === 'word' && !inside[at])
}

/** Two parts that match, or one alone. */
export class PairOfParts {
  private readonly found: (DraftChange & { readonly order: number })[] = []
  /** Tokens that a change has told already. */
  private readonly toldOld: boolean[]
  private readonly toldNew: boolean[]
  private readonly toNew: readonly (Place | null)[]
  private readonly toOld: readonly (Place | null)[]

  private readonly old: PartOfDraft | null
  private readonly next: PartOfDraft | null
  /** By token, the nearest one before it that the other part has too. */
  private readonly keptOld: readonly number[]
  private readonly keptNew: readonly number[]

  /** Paragraphs that went to another part, and that came from one. */
  private readonly away: Matches['paragraphs']
  private readonly come: Matches['paragraphs']

  constructor(
    private readonly pair: PartPair,
    private readonly alignment: Alignment,
  ) {
    const { map, matches } = alignment
    const moved = matches.paragraphs.filter(({ isMoved }) => isMoved)
    this.away = moved.filter(({ old, new: to }) => old.part === pair.old && to.part !== pair.new)
    this.come = moved.filter(({ old, new: to }) => old.part !== pair.old && to.part === pair.new)
    this.old = alignment.old.parts[pair.old ?? -1] ?? null
    this.next = alignment.new.parts[pair.new ?? -1] ?? null
    this.toNew = map.toNew[pair.old ?? -1] ?? []
    this.toOld = map.toOld[pair.new ?? -1] ?? []
    this.keptOld = keptIn(this.toNew, pair.new).before
    this.keptNew = keptIn(this.toOld, pair.old).before
    this.toldOld = this.toNew.map(() => false)
    this.toldNew = this.toOld.map(() => false)
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
    this.found.push(...markChanges(this.pair, this.alignment))
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
    const { matches, old: before, new: after } = this.alignment
    for (const { old, new: to, isMoved } of matches.paragraphs) {
      if (!isMoved || to.part !== this.pair.new) continue
      const [from, here] = [paragraphIn(before, old), paragraphIn(after, to)]
      this.add(here.start, { kind: 'moved', old: textOfTokens(from.tokens), new: textOfTokens(here.tokens) })
    }
  }

  private tellBrackets(): void {
    const { brackets, old: before } = this.alignment
    const olds = this.old?.brackets ?? []
    const isPaired = (at: number) => brackets.toNew.has(bracketKey(this.pair.old ?? -1, at))
    const chosen = this.chosenOptions(olds, isPaired)
    olds.forEach((bracket, at) => {
      if (isPaired(at)) this.tell(this.toldOld, bracket.from, bracket.content)
      else if (!chosen.has(at)) this.tellGone(bracket)
    })
    this.tellGoneOnTheWay()
    this.next?.brackets.forEach((bracket, at) => {
      const place = brackets.toOld.get(bracketKey(this.pair.new ?? -1, at))
      const part = before.parts[place?.part ?? -1]
      const match = part?.brackets[place?.at ?? -1]
      if (part && match) this.tellAttribution(part, match, bracket)
      else this.tellOpened(bracket)
    })
  }

  /** Brackets that closed in paragraphs which came from another part: they are told here, where their words are. */
  private tellGoneOnTheWay(): void {
    const { map, brackets, old: before, new: after } = this.alignment
    for (const { old } of this.come) {
      const [part, toNew] = [before.parts[old.part], map.toNew[old.part] ?? []]
      const [start, end] = [part?.starts[old.paragraph] ?? 0, part?.starts[old.paragraph + 1] ?? 0]
      part?.brackets.forEach((bracket, at) => {
        const isHere = bracket.from >= start && bracket.from < end && !brackets.toNew.has(bracketKey(old.part, at))
        if (!isHere || !isMostlyIn(part, bracket, toNew)) return
        const kept = keptTokens(toNew, after, bracket)
        const members = bracket.members.length > 0 ? { members: inCapitals(bracket.members) } : {}
        this.add(toNew[bracket.content]?.at ?? -0.5, {
          kind: 'bracket-closed',
          old: this.textIn(part, bracket),
          new: textOfTokens(kept),
          ...members,
        })
      })
    }
  }

  private textIn(part: PartOfDraft | null, { content, to, isClosed }: Bracket): string {
    return textOfTokens((part?.tokens ?? []).slice(content, isClosed ? to : to + 1))
  }

  /** Members of a bracket, which may have stood in another part. Their names are told, whatever their order. */
  private tellAttribution(part: PartOfDraft, one: Bracket, other: Bracket): void {
    const gone = one.members.filter((id) => !other.members.includes(id))
    const come = other.members.filter((id) => !one.members.includes(id))
    const [old, next] = [this.textIn(part, one), this.textIn(this.next, other)]
    if (gone.length > 0)
      this.add(other.from, { kind: 'attribution-removed', old, new: next, members: inCapitals(gone) })
    if (come.length > 0) this.add(other.from, { kind: 'attribution-added', old, new: next, members: inCapitals(come) })
    this.tell(this.toldNew, other.from, other.content)
  }

  private tellGone(bracket: Bracket): void {
    const words = this.old ? wordsOf(this.old, bracket) : []
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
    if (this.isOnTheWay(bracket)) return
    const isOption = bracket.kind === 'option' && kept.length < words.length
    if (isOption) this.tell(this.toldOld, bracket.from, bracket.to + 1)
    const left = keptTokens(this.toNew, this.alignment.new, bracket)
    this.add(order, {
      kind: isOption ? 'option-chosen' : 'bracket-closed',
      old: text,
      new: textOfTokens(left),
      ...members,
    })
  }

  /** True of a bracket in a paragraph that went to another part, which tells of it. */
  private isOnTheWay(bracket: Bracket): boolean {
    const starts = this.old?.starts ?? []
    return this.away.some(
      ({ old: { paragraph } }) =>
        bracket.from >= (starts[paragraph] ?? 0) && bracket.from < (starts[paragraph + 1] ?? 0),
    )
  }

  /** Options that stand side by side, one of which stays without brackets: one change for all. */
  private chosenOptions(olds: readonly Bracket[], isPaired: (at: number) => boolean): ReadonlySet<number> {
    const told = new Set<number>()
    const isGone = (at: number) => olds[at] !== undefined && !isPaired(at) && !told.has(at)
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
    return bracket !== undefined && this.old !== null && isMostlyIn(this.old, bracket, this.toNew)
  }

  private tellOpened(bracket: Bracket): void {
    const members = bracket.members.length > 0 ? { members: inCapitals(bracket.members) } : {}
    const old = keptTokens(this.toOld, this.alignment.old, bracket)
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
    const place = this.toNew[this.keptOld[at + 1] ?? lastOf(this.keptOld, this.toNew, this.pair.new)]
    return place ? place.at : -0.5
  }

  /** Words that came and went outside of what is told already: runs at the same place are a replacement. */
  private tellWords(): void {
    const inside = this.old ? announcedTokens(this.old) : []
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
    const before = this.keptNew[at + 1] ?? lastOf(this.keptNew, this.toOld, this.pair.old)
    return before < 0 ? -0.5 : before
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

/** The last token that is in a part of the other draft; -1 without one. */
const lastOf = (before: readonly number[], map: readonly (Place | null)[], part: number | null): number =>
  map.length > 0 && map.at(-1)?.part === part ? map.length - 1 : (before.at(-1) ?? -1)

/** What the other draft has of the words in a bracket. */
const keptTokens = (map: readonly (Place | null)[], { parts }: Draft, { content, to }: Bracket): readonly Token[] =>
  map.slice(content, to + 1).flatMap((place) => (place && parts[place.part]?.tokens[place.at]) ?? [])

/** True of a bracket of whose words half at least are in the other draft. */
function isMostlyIn(part: PartOfDraft, bracket: Bracket, map: readonly (Place | null)[]): boolean {
  const words = wordsOf(part, bracket)
  return words.length > 0 && words.filter((at) => map[at]).length / words.length >= KEPT
}

const inCapitals = (ids: readonly string[]): readonly string[] => ids.map((id) => id.toUpperCase())

/** Matches two drafts: articles by name, number and likeness of their words, then paragraphs by likeness, moved ones too. */
import type { Draft, PartOfDraft } from './draft'
import { type Alike, alikePairs, type Shingles, shinglesOf } from './likeness'

/** A paragraph by part and place in it. */
export interface ParagraphPlace {
  readonly part: number
  readonly paragraph: number
}

export interface PartPair {
  readonly old: number | null
  readonly new: number | null
}

export interface Matches {
  /** In the order of the new draft; parts that are gone stand after the one that was before them. */
  readonly parts: readonly PartPair[]
  /** Matched paragraphs; `isMoved` where others of the same article passed them, or they are in another one. */
  readonly paragraphs: readonly {
    readonly old: ParagraphPlace
    readonly new: ParagraphPlace
    readonly isMoved: boolean
  }[]
}

const LEAST_SCORE = 0.6
/** Likeness of paragraphs in the same article, and of those in different ones. */
const LEAST_LIKE = 0.35
const LEAST_LIKE_ELSEWHERE = 0.7
/** Words below which a paragraph is not looked for in other articles. */
const FEW_WORDS = 6

export function matchDrafts(old: Draft, next: Draft): Matches {
  const parts = matchParts(old.parts, next.parts)
  return { parts, paragraphs: matchParagraphs(old.parts, next.parts, parts) }
}

/** Pairs of the best scores first, each side once. */
function greedy(pairs: readonly Alike[]): readonly Alike[] {
  const [olds, news] = [new Set<number>(), new Set<number>()]
  return pairs
    .toSorted((a, b) => b.score - a.score || Math.abs(a.old - a.new) - Math.abs(b.old - b.new))
    .filter((pair) => {
      if (olds.has(pair.old) || news.has(pair.new)) return false
      olds.add(pair.old)
      news.add(pair.new)
      return true
    })
}

function matchParts(old: readonly PartOfDraft[], next: readonly PartOfDraft[]): readonly PartPair[] {
  const textsOf = (parts: readonly PartOfDraft[]) => parts.map(({ tokens }) => shinglesOf(tokens))
  const alike = new Map(
    alikePairs(textsOf(old), textsOf(next)).map((pair) => [pair.old * next.length + pair.new, pair.score]),
  )
  const pairs = old.flatMap((one, at) =>
    next.flatMap((other, to) => {
      const score = scoreOf(one, other, alike.get(at * next.length + to) ?? 0)
      return score >= LEAST_SCORE ? [{ score, old: at, new: to }] : []
    }),
  )
  const oldOf = new Map(greedy(pairs).map((pair) => [pair.new, pair.old]))
  const matched = new Set(oldOf.values())
  const inOrder: PartPair[] = next.map((_, at) => ({ old: oldOf.get(at) ?? null, new: at }))
  old.forEach((_, at) => {
    if (matched.has(at)) return
    const before = inOrder.findLastIndex((pair) => pair.old !== null && pair.old < at)
    inOrder.splice(before + 1, 0, { old: at, new: null })
  })
  return inOrder
}

/** `alike` is the likeness of their words. */
function scoreOf(one: PartOfDraft, other: PartOfDraft, alike: number): number {
  if (one.kind !== other.kind) return 0
  const isNamed = one.title !== null && other.title !== null
  const isSameName = isNamed && one.name === other.name
  const isSameId = one.id !== null && one.id === other.id
  const isSameNumber = one.number !== null && one.number === other.number
  return (
    2 * alike +
    (isSameId || isSameName ? 1.5 : isNamed ? -0.2 : 0) +
    (isSameNumber ? 0.3 : 0) +
    // Of these there is one.
    (one.kind === 'preamble' || one.kind === 'outside' ? 1 : 0)
  )
}

interface Found extends ParagraphPlace {
  readonly shingles: Shingles
  /** Index of the pair of its article; -1 of an article that only one draft has. */
  readonly pair: number
  readonly words: number
}

function paragraphsOf(parts: readonly PartOfDraft[], pairOf: (part: number) => number): readonly Found[] {
  return parts.flatMap((part, at) =>
    part.starts.slice(0, -1).map((start, paragraph) => {
      const tokens = part.tokens.slice(start, part.starts[paragraph + 1])
      const shingles = shinglesOf(tokens)
      return { part: at, paragraph, shingles, pair: pairOf(at), words: tokens.filter(({ is }) => is === 'word').length }
    }),
  )
}

function matchParagraphs(
  old: readonly PartOfDraft[],
  next: readonly PartOfDraft[],
  parts: readonly PartPair[],
): Matches['paragraphs'] {
  const both = parts.map((pair) => (pair.old === null || pair.new === null ? null : pair))
  const olds = paragraphsOf(old, (part) => both.findIndex((pair) => pair?.old === part))
  const news = paragraphsOf(next, (part) => both.findIndex((pair) => pair?.new === part))
  const [oldsOf, newsOf] = [byPair(olds), byPair(news)]
  const within = both.flatMap((pair, at) =>
    pair === null ? [] : matchedIn(olds, news, oldsOf.get(at) ?? [], newsOf.get(at) ?? []),
  )
  const takenOld = new Set(within.map((pair) => pair.old))
  const takenNew = new Set(within.map((pair) => pair.new))
  const left = {
    olds: [...olds.keys()].filter((at) => !takenOld.has(at) && (olds[at]?.words ?? 0) >= FEW_WORDS),
    news: [...news.keys()].filter((at) => !takenNew.has(at) && (news[at]?.words ?? 0) >= FEW_WORDS),
  }
  const elsewhere = scored(olds, news, left.olds, left.news, LEAST_LIKE_ELSEWHERE)
  const place = ({ part, paragraph }: ParagraphPlace): ParagraphPlace => ({ part, paragraph })
  return [...within, ...elsewhere.map((pair) => ({ ...pair, isMoved: true }))].flatMap((pair) => {
    const [from, to] = [olds[pair.old], news[pair.new]]
    return from && to ? [{ old: place(from), new: place(to), isMoved: pair.isMoved }] : []
  })
}

/** Indices of the paragraphs by the pair of their articles. */
function byPair(list: readonly Found[]): ReadonlyMap<number, readonly number[]> {
  const of = new Map<number, number[]>()
  list.forEach(({ pair }, at) => {
    const known = of.get(pair)
    if (known) known.push(at)
    else of.set(pair, [at])
  })
  return of
}

/** Pairs of paragraphs, each once, that are alike at least so much. */
const scored = (
  olds: readonly Found[],
  news: readonly Found[],
  from: readonly number[],
  to: readonly number[],
  least: number,
): readonly Alike[] =>
  greedy(
    alikePairs(shinglesAt(olds, from), shinglesAt(news, to)).flatMap((pair) =>
      pair.score < least ? [] : [{ score: pair.score, old: from[pair.old] ?? -1, new: to[pair.new] ?? -1 }],
    ),
  )

const shinglesAt = (list: readonly Found[], indices: readonly number[]): readonly Shingles[] =>
  indices.flatMap((at) => list[at]?.shingles ?? [])

/** Paragraphs of a pair of articles; what stands outside of the longest run in order has moved. */
function matchedIn(
  olds: readonly Found[],
  news: readonly Found[],
  from: readonly number[],
  to: readonly number[],
): readonly (Alike & { isMoved: boolean })[] {
  const found = scored(olds, news, from, to, LEAST_LIKE)
  // What is left at the same place between two that match is a paragraph with other words.
  const ordered = found.toSorted((a, b) => a.new - b.new)
  const inOrder = longestRun(ordered.map((one) => one.old))
  const kept = ordered.map((one, at) => ({ ...one, isMoved: !inOrder.has(at) }))
  return [...kept, ...betweenMatches(from, to, kept)]
}

/** One paragraph on each side of the same gap: the same place. */
function betweenMatches(
  from: readonly number[],
  to: readonly number[],
  kept: readonly (Alike & { isMoved: boolean })[],
): readonly (Alike & { isMoved: boolean })[] {
  const fixed = kept.filter(({ isMoved }) => !isMoved)
  const taken = { old: new Set(kept.map((one) => one.old)), new: new Set(kept.map((one) => one.new)) }
  const edges = [
    { old: (from[0] ?? 0) - 1, new: (to[0] ?? 0) - 1 },
    ...fixed,
    { old: (from.at(-1) ?? -1) + 1, new: (to.at(-1) ?? -1) + 1 },
  ]
  return edges.slice(1).flatMap((edge, at) => {
    const before = edges[at]
    if (!before) return []
    const olds = from.filter((one) => one > before.old && one < edge.old && !taken.old.has(one))
    const news = to.filter((one) => one > before.new && one < edge.new && !taken.new.has(one))
    const [one, other] = [olds[0], news[0]]
    return olds.length === 1 && news.length === 1 && one !== undefined && other !== undefined
      ? [{ score: 0, old: one, new: other, isMoved: false }]
      : []
  })
}

/** Indices of the longest increasing run of the values. */
function longestRun(values: readonly number[]): ReadonlySet<number> {
  const length: number[] = []
  const previous: number[] = []
  let best = -1
  values.forEach((value, at) => {
    let [longest, from] = [0, -1]
    for (let before = 0; before < at; before++)
      if ((values[before] ?? 0) < value && (length[before] ?? 0) > longest)
        [longest, from] = [length[before] ?? 0, before]
    length.push(longest + 1)
    previous.push(from)
    if (best === -1 || longest + 1 > (length[best] ?? 0)) best = at
  })
  const run = new Set<number>()
  for (let at = best; at >= 0; at = previous[at] ?? -1) run.add(at)
  return run
}

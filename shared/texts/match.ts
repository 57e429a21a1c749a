/** Matches two drafts: articles by name, number and likeness of their words, then paragraphs by likeness, moved ones too. */
import { diffArrays } from 'diff'
import { longestRun } from '../domain/longest-run'
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
  const parts = inOrder(matchParts(old.parts, next.parts))
  return { parts, paragraphs: matchParagraphs(old.parts, next.parts, parts) }
}

/** Matches of the same drafts with the other one first. */
export const mirrored = ({ parts, paragraphs }: Matches): Matches => ({
  parts: inOrder(parts.map((pair) => ({ old: pair.new, new: pair.old }))),
  paragraphs: paragraphs.map((pair) => ({ old: pair.new, new: pair.old, isMoved: pair.isMoved })),
})

/** Pairs of the best scores first, each side once. */
function greedy(pairs: readonly Alike[]): readonly Alike[] {
  const [olds, news] = [new Set<number>(), new Set<number>()]
  const distance = (pair: Alike) => Math.abs(pair.old - pair.new)
  return pairs
    .toSorted((a, b) => b.score - a.score || distance(a) - distance(b) || a.old + a.new - b.old - b.new)
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
  return [
    ...next.map((_, at) => ({ old: oldOf.get(at) ?? null, new: at })),
    ...[...old.keys()].flatMap((at) => (matched.has(at) ? [] : [{ old: at, new: null }])),
  ]
}

/** Pairs in the order of the new draft; parts that are gone stand after the one that was before them. */
function inOrder(pairs: readonly PartPair[]): readonly PartPair[] {
  const made = pairs.filter((pair) => pair.new !== null).sort((a, b) => (a.new ?? 0) - (b.new ?? 0))
  const gone = pairs.flatMap((pair) => (pair.new === null && pair.old !== null ? [pair.old] : []))
  for (const at of gone.sort((a, b) => a - b)) {
    const before = made.findLastIndex((pair) => pair.old !== null && pair.old < at)
    made.splice(before + 1, 0, { old: at, new: null })
  }
  return made
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
  /** Its words, by which the same ones are found. */
  readonly text: string
  /** Index of the pair of its article; -1 of an article that only one draft has. */
  readonly pair: number
  readonly words: number
}

function paragraphsOf(parts: readonly PartOfDraft[], pairOf: ReadonlyMap<number, number>): readonly Found[] {
  return parts.flatMap((part, at) =>
    part.starts.slice(0, -1).map((start, paragraph) => {
      const tokens = part.tokens.slice(start, part.starts[paragraph + 1])
      const words = tokens.filter(({ is }) => is === 'word')
      const text = words.map(({ key }) => key.toLowerCase()).join(' ')
      return {
        part: at,
        paragraph,
        shingles: shinglesOf(tokens),
        text,
        pair: pairOf.get(at) ?? -1,
        words: words.length,
      }
    }),
  )
}

function matchParagraphs(
  old: readonly PartOfDraft[],
  next: readonly PartOfDraft[],
  parts: readonly PartPair[],
): Matches['paragraphs'] {
  const indexOf = (side: 'old' | 'new') =>
    new Map(parts.flatMap((pair, at) => (pair.old === null || pair.new === null ? [] : [[pair[side] ?? -1, at]])))
  const olds = paragraphsOf(old, indexOf('old'))
  const news = paragraphsOf(next, indexOf('new'))
  const [oldsOf, newsOf] = [byPair(olds), byPair(news)]
  const within = [...oldsOf].flatMap(([pair, from]) =>
    pair === -1 ? [] : matchedIn(olds, news, from, newsOf.get(pair) ?? []),
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
  const same = samePairs(olds, news, from, to)
  const [isOld, isNew] = [new Set(same.map((pair) => pair.old)), new Set(same.map((pair) => pair.new))]
  const left = [from.filter((at) => !isOld.has(at)), to.filter((at) => !isNew.has(at))] as const
  const found = [...same, ...scored(olds, news, ...left, LEAST_LIKE)]
  // What is left at the same place between two that match is a paragraph with other words.
  const ordered = found.toSorted((a, b) => a.new - b.new)
  const inOrder = longestRun(ordered.map((one) => one.old))
  const kept = ordered.map((one, at) => ({ ...one, isMoved: !inOrder.has(at) }))
  return [...kept, ...betweenMatches(from, to, kept)]
}

/** Paragraphs added or removed up to which those with the same words are matched in order; beyond, each with the next. */
const MOST_EDITS = 1000

/** Paragraphs with the same words: in the longest run that is in order, then those that moved. */
function samePairs(
  olds: readonly Found[],
  news: readonly Found[],
  from: readonly number[],
  to: readonly number[],
): readonly Alike[] {
  const textsOf = (list: readonly Found[], indices: readonly number[]) => indices.map((at) => list[at]?.text ?? '')
  const pairs: Alike[] = []
  let [at, other] = [0, 0]
  const runs = diffArrays(textsOf(olds, from), textsOf(news, to), { maxEditLength: MOST_EDITS }) ?? []
  for (const { value, added, removed } of runs) {
    if (!added && !removed)
      value.forEach((text, step) => {
        if (text !== '') pairs.push({ score: 1, old: from[at + step] ?? -1, new: to[other + step] ?? -1 })
      })
    if (!added) at += value.length
    if (!removed) other += value.length
  }
  const [isOld, isNew] = [new Set(pairs.map((pair) => pair.old)), new Set(pairs.map((pair) => pair.new))]
  const places = new Map<string, number[]>()
  for (const one of to.filter((one) => !isNew.has(one)).reverse()) {
    const text = news[one]?.text ?? ''
    const known = places.get(text)
    if (known) known.push(one)
    else places.set(text, [one])
  }
  for (const one of from) {
    const text = olds[one]?.text ?? ''
    const found = isOld.has(one) || text === '' ? undefined : places.get(text)?.pop()
    if (found !== undefined) pairs.push({ score: 1, old: one, new: found })
  }
  return pairs
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

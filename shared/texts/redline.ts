/**
 * Redline of two drafts: the paragraphs of each article with what was added and removed, in the drafts' own spacing and with their labels.
 * As in Word, the mark at the end of a paragraph is added or removed too: that is how paragraphs come, go, split and join.
 */

import { longestRun } from '../domain/longest-run'
import type { Alignment } from './alignment'
import { bracketKey } from './bracket-pairs'
import type { PartOfDraft } from './draft'
import type { PartPair } from './match'
import { type Mark, pairsInGap } from './redline-gap'
import { keyOf, tokensOf } from './tokens'

export type RunKind = 'same' | 'added' | 'removed' | 'bracket-same' | 'bracket-opened' | 'bracket-closed'

export interface RedlineRun {
  readonly kind: RunKind
  readonly text: string
  /** As the old draft writes it, where spaces, quotes, or the label of a paragraph are others. */
  readonly old?: string
  /** Of a bracket: how many are around it. */
  readonly depth?: number
}

export interface RedlineParagraph {
  readonly runs: readonly RedlineRun[]
  /** Its mark at the end: where it was added or removed, the next paragraph goes on in the other draft. */
  readonly end: 'same' | 'added' | 'removed'
  readonly isHeading?: true
  /** Of one that stands elsewhere in the other draft. */
  readonly moved?: 'here' | 'away'
}

export interface RedlineArticle {
  /** Index of the part in each draft. */
  readonly old: number | null
  readonly new: number | null
  readonly paragraphs: readonly RedlineParagraph[]
}

/** Articles in the order of the new draft, with those that are gone after the one that was before them. */
export function redlineOf(alignment: Alignment): readonly RedlineArticle[] {
  const awayFrom = new Set<string>()
  const hereAt = new Set<string>()
  for (const { old, new: to, isMoved } of alignment.matches.paragraphs)
    if (isMoved) {
      awayFrom.add(`${old.part} ${old.paragraph}`)
      hereAt.add(`${to.part} ${to.paragraph}`)
    }
  return alignment.matches.parts.map((pair) => {
    const [old, next] = [alignment.old.parts[pair.old ?? -1] ?? null, alignment.new.parts[pair.new ?? -1] ?? null]
    const sides = {
      old: old ? itemsOf(old, (paragraph) => awayFrom.has(`${pair.old} ${paragraph}`)) : [],
      new: next ? itemsOf(next, (paragraph) => hereAt.has(`${pair.new} ${paragraph}`)) : [],
    }
    const heading = { old: headingItems(old), new: headingItems(next) }
    return {
      ...pair,
      paragraphs: [
        ...paragraphsOf(merged(heading.old, heading.new, [])).map((one) => ({ ...one, isHeading: true as const })),
        ...paragraphsOf(merged(sides.old, sides.new, anchorsOf(pair, alignment, sides))),
      ],
    }
  })
}

/** The paragraphs of the old draft in a redline, or those of the new one. */
export function textsIn(paragraphs: readonly RedlineParagraph[], side: 'old' | 'new'): readonly string[] {
  const [left, mark] =
    side === 'old' ? (['added', 'bracket-opened'] as const) : (['removed', 'bracket-closed'] as const)
  const texts: string[] = []
  let text: string | null = null
  for (const { runs, end } of paragraphs) {
    for (const run of runs)
      if (run.kind !== left && run.kind !== mark)
        text = `${text ?? ''}${side === 'old' ? (run.old ?? run.text) : run.text}`
    if (end === left) continue
    texts.push(text ?? '')
    text = null
  }
  return texts
}

/** A token with what stands before it, or the end of a paragraph. */
interface Item extends Mark {
  /** Spaces, a label or the mark of a footnote before it. */
  readonly lead: string
  readonly text: string
  readonly isBracket: boolean
  readonly depth: number
  readonly isMoved: boolean
}

const END = '¶'

/** The end of a paragraph, after what stands behind its last token. */
const endAfter = (lead: string): Item => ({
  ...{ lead, text: '', key: END },
  ...{ canMatch: true, isBracket: false, depth: 0, isMoved: false },
})

/** Items of a part; of its tokens, those at the same index come first. */
function itemsOf(part: PartOfDraft, isMoved: (paragraph: number) => boolean): readonly Item[] {
  const { tokens, starts, paragraphs, isContent } = part
  const depths = depthsOf(part)
  const items: Item[] = []
  paragraphs.forEach((source, paragraph) => {
    const moved = isMoved(paragraph)
    let last = 0
    for (let at = starts[paragraph] ?? 0; at < (starts[paragraph + 1] ?? 0); at++) {
      const token = tokens[at]
      if (!token) continue
      const lead = source.slice(last, token.from)
      const text = source.slice(Math.max(last, token.from), token.to)
      last = Math.max(last, token.to)
      const isBracket = token.is === 'open' || token.is === 'close'
      const canMatch = !moved && !isBracket && !isContent[at]
      items.push({ lead, text, key: token.key, canMatch, isBracket, depth: depths[at] ?? 0, isMoved: moved })
    }
    items.push({ ...endAfter(source.slice(last)), canMatch: !moved, isMoved: moved })
  })
  return items
}

function depthsOf({ tokens, brackets }: PartOfDraft): readonly number[] {
  const depths = tokens.map(() => 0)
  for (const { from, to, depth } of brackets) {
    depths[from] = depth
    if (tokens[to]?.is === 'close') depths[to] = depth
  }
  return depths
}

/** Words of a heading, all of which may be matched. */
const headingItems = (part: PartOfDraft | null): readonly Item[] =>
  (part?.heading ?? []).flatMap((line) => {
    let last = 0
    const items = tokensOf(line).map((token): Item => {
      const [lead, text] = [line.slice(last, token.from), line.slice(token.from, token.to)]
      last = token.to
      const isBracket = token.is === 'open' || token.is === 'close'
      return { lead, text, key: token.key.toLowerCase(), canMatch: true, isBracket, depth: 0, isMoved: false }
    })
    return [...items, endAfter(line.slice(last))]
  })

type Anchor = readonly [old: number, next: number]

/** Pairs of items that are the same words and brackets, in the order of both. */
function anchorsOf(
  pair: PartPair,
  { old: before, new: after, map, brackets }: Alignment,
  sides: { readonly old: readonly Item[]; readonly new: readonly Item[] },
): readonly Anchor[] {
  const [old, next] = [before.parts[pair.old ?? -1], after.parts[pair.new ?? -1]]
  if (pair.old === null || pair.new === null || !old || !next) return []
  const [itemOld, itemNew] = [itemByToken(old), itemByToken(next)]
  const pairs: Anchor[] = []
  const add = (one: number, other: number) => {
    const [at, to] = [itemOld[one], itemNew[other]]
    if (at !== undefined && to !== undefined && !sides.old[at]?.isMoved && !sides.new[to]?.isMoved) pairs.push([at, to])
  }
  map.toNew[pair.old]?.forEach((place, at) => {
    if (place?.part === pair.new) add(at, place.at)
  })
  old.brackets.forEach((bracket, at) => {
    const place = brackets.toNew.get(bracketKey(pair.old ?? -1, at))
    const other = place?.part === pair.new ? next.brackets[place.at] : undefined
    if (!other) return
    add(bracket.from, other.from)
    if (bracket.isClosed && other.isClosed) add(bracket.to, other.to)
  })
  pairs.sort((a, b) => a[0] - b[0])
  const inOrder = longestRun(pairs.map(([, to]) => to))
  return pairs.filter((_, at) => inOrder.has(at))
}

/** By token the index of its item: the ends of the paragraphs before it stand between. */
function itemByToken({ starts }: PartOfDraft): readonly number[] {
  const items: number[] = []
  starts.slice(0, -1).forEach((start, paragraph) => {
    for (let at = start; at < (starts[paragraph + 1] ?? 0); at++) items[at] = at + paragraph
  })
  return items
}

/** An item of one draft, or of both. */
interface Merged {
  readonly old: Item | null
  readonly new: Item | null
}

/** Items of both drafts in one line: those that are gone before those that came, between two that are the same. */
function merged(olds: readonly Item[], news: readonly Item[], anchors: readonly Anchor[]): readonly Merged[] {
  const all: Merged[] = []
  let [at, to] = [0, 0]
  const upTo = (end: number, endNew: number) => {
    for (; at < end; at++) all.push({ old: olds[at] ?? null, new: null })
    for (; to < endNew; to++) all.push({ old: null, new: news[to] ?? null })
  }
  for (const [one, other] of [...anchors, [olds.length, news.length] as const]) {
    const [from, fromNew] = [at, to]
    for (const pair of pairsInGap(olds.slice(from, one), news.slice(fromNew, other))) {
      upTo(from + pair.old, fromNew + pair.new)
      all.push({ old: olds[at++] ?? null, new: news[to++] ?? null })
    }
    upTo(one, other)
    if (one < olds.length || other < news.length) all.push({ old: olds[at++] ?? null, new: news[to++] ?? null })
  }
  return all
}

type Open = { -readonly [key in keyof RedlineRun]: RedlineRun[key] }

function paragraphsOf(all: readonly Merged[]): readonly RedlineParagraph[] {
  const paragraphs: RedlineParagraph[] = []
  let runs: Open[] = []
  for (const { old, new: next } of all) {
    const item = next ?? old
    if (!item) continue
    append(runs, old, next)
    if (item.key !== END || item.isBracket) continue
    const end = old && next ? 'same' : next ? 'added' : 'removed'
    const moved = item.isMoved && runs.length > 0 ? { moved: next ? ('here' as const) : ('away' as const) } : {}
    paragraphs.push({ runs, end, ...moved })
    runs = []
  }
  return paragraphs
}

function append(runs: Open[], old: Item | null, next: Item | null): void {
  const item = next ?? old
  if (!item) return
  const state = old && next ? 'same' : next ? 'added' : 'removed'
  if (item.isBracket) {
    const kind = ({ same: 'bracket-same', added: 'bracket-opened', removed: 'bracket-closed' } as const)[state]
    if (old && next) addRun(runs, state, next.lead, old.lead)
    const text = old && next ? item.text : item.lead + item.text
    // The bracket around an article opens at its heading, where it is written.
    if (text !== '') runs.push({ kind, text, depth: item.depth })
    return
  }
  if (!old || !next) addRun(runs, state, item.lead + item.text)
  else if (old.lead + old.text === next.lead + next.text) addRun(runs, state, next.lead + next.text)
  else {
    addRun(runs, state, next.lead, old.lead)
    addRun(runs, state, next.text, old.text)
  }
}

/** Adds a text to the last run where it is of the same kind. What the old draft writes otherwise is a run of its own. */
function addRun(runs: Open[], kind: 'same' | 'added' | 'removed', text: string, old = text): void {
  const last = runs.at(-1)
  if (text === '' && old === '') return
  if (text !== old) runs.push({ kind, text, old })
  else if (last?.kind === kind && last.old === undefined) last.text += text
  else runs.push({ kind, text })
}

/** True of a run that the drafts write otherwise: more than its quotes, and how many spaces there are. */
export const isWritten = ({ old, text }: RedlineRun): boolean =>
  old !== undefined && keyOf(old).replace(/\s+/g, ' ') !== keyOf(text).replace(/\s+/g, ' ')

/** True of a paragraph that one draft alone has: nothing in it is joined with the next. */
export const isWhole = ({ runs, end }: RedlineParagraph): boolean =>
  runs.every(({ kind }) =>
    end === 'added' ? kind === 'added' || kind === 'bracket-opened' : kind === 'removed' || kind === 'bracket-closed',
  )

/** A text in pieces, each inside or outside of a name and a status statement, and how much of it is drawn at once. */
import type { PageText, Reading } from '../../../shared/recognition'

type Mention = Reading['mentions'][number]
type Span = Reading['claims'][number]['evidence']

export interface Piece {
  readonly start: number
  readonly end: number
  readonly mention: Mention | null
  readonly isClaimed: boolean
  /** True in a suggestion, or in what follows from contents. */
  readonly isSuggested: boolean
}

/** Pieces of a paragraph that are drawn in one frame. */
export interface PieceGroup {
  readonly block: number
  /** Pieces of the text before these. */
  readonly before: number
  readonly pieces: readonly Piece[]
}

/** Pieces that a frame begins to draw, and most in a group: of a name of an article, each is some six elements. */
export const GROUP = 50
/** Pieces that are shown before the user asks for more. */
export const PAGE = 3000

export class MarkedPieces {
  private readonly names: ReadonlyMap<number, readonly Mention[]>
  private readonly claimed: ReadonlyMap<number, readonly Span[]>
  private readonly suggested: ReadonlyMap<number, readonly Span[]>
  private readonly groups: PieceGroup[] = []
  /** The next paragraph, and the number of pieces of those before. */
  private next = 0
  count = 0

  constructor(
    private readonly page: PageText,
    { mentions, claims, suggestions }: Reading,
  ) {
    this.names = byBlock(mentions)
    const sure = claims.filter(({ basis }) => basis !== 'inferred')
    const soft = [...claims.filter(({ basis }) => basis === 'inferred'), ...suggestions]
    this.claimed = byBlock(sure.map(({ evidence }) => evidence))
    this.suggested = byBlock(soft.map(({ evidence }) => evidence))
  }

  /** True where paragraphs are left after those of the last `upTo`. */
  get hasMore(): boolean {
    return this.next < this.page.blocks.length
  }

  /** The groups of the first so many pieces, to the end of their last paragraph. Computed on demand: a long text has many. */
  upTo(pieces: number): readonly PieceGroup[] {
    for (; this.hasMore && this.count < pieces; this.next++) {
      const block = this.page.blocks[this.next] ?? ''
      const spansOf = <S>(by: ReadonlyMap<number, readonly S[]>) => by.get(this.next) ?? []
      const made = piecesOf(block, spansOf(this.names), spansOf(this.claimed), spansOf(this.suggested))
      for (let at = 0; at < made.length; at += GROUP)
        this.groups.push({ block: this.next, before: this.count + at, pieces: made.slice(at, at + GROUP) })
      this.count += made.length
    }
    return this.groups
  }
}

/** Items by their paragraph, in their order. */
export function byBlock<T extends { readonly block: number }>(items: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const found = new Map<number, T[]>()
  for (const item of items) {
    const those = found.get(item.block)
    if (those) those.push(item)
    else found.set(item.block, [item])
  }
  return found
}

/** Splits a paragraph at each start and end of a mention or claim, in one pass: a hostile one is nothing but names. */
function piecesOf(
  block: string,
  names: readonly Mention[],
  claimed: readonly Span[],
  suggested: readonly Span[],
): readonly Piece[] {
  const cuts = new Set([0, block.length])
  for (const { start, end } of [...names, ...claimed, ...suggested]) cuts.add(start).add(end)
  const places = [...cuts].sort((a, b) => a - b)
  const nameAt = lastOpen(names)
  const claimAt = lastOpen(claimed)
  const suggestionAt = lastOpen(suggested)
  return places.slice(0, -1).map((start, at) => ({
    start,
    end: places[at + 1] ?? block.length,
    mention: nameAt(start),
    isClaimed: claimAt(start) !== null,
    isSuggested: suggestionAt(start) !== null,
  }))
}

/** The span around a place that reaches furthest, asked from the first place to the last. */
function lastOpen<S extends { readonly start: number; readonly end: number }>(spans: readonly S[]) {
  const sorted = spans.toSorted((a, b) => a.start - b.start)
  let next = 0
  let open: S | null = null
  return (place: number): S | null => {
    for (let span = sorted[next]; span && span.start <= place; span = sorted[++next])
      if (!open || span.end > open.end) open = span
    return open && open.end > place ? open : null
  }
}

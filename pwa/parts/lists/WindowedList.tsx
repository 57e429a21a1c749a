/**
 * Windowed list (virtual scrolling): of a long list only the rows near the window are in the page. Rows are drawn in chunks, one
 * a task, as a jump to the end would else draw all that are near in one. On paper the list is whole.
 */
import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { isPrinting } from '../../model/state'
import { type ChunkRange, heightOf, neededRange, nextRange } from './chunk-window'

/** Rows of a chunk. */
const CHUNK = 8
/** Chunks that are drawn at first: more than a window shows. */
const FIRST: ChunkRange = { first: 0, last: 2 }

interface Props<T> {
  readonly class: string
  readonly items: readonly T[]
  /**
   * Draws a row as an `li` with a key, with these attributes where only a part of the list is in the page. The same function
   * draws the same rows.
   */
  readonly row: (item: T, place: RowPlace) => ComponentChildren
}

/** Place of a row, for assistive technology. */
export interface RowPlace {
  readonly 'aria-setsize'?: number
  readonly 'aria-posinset'?: number
}

export function WindowedList<T>({ class: className, items, row }: Props<T>) {
  const count = Math.max(1, Math.ceil(items.length / CHUNK))
  const isWhole = isPrinting.value || count === 1
  const frame = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const heights = useRef<(number | undefined)[]>([])
  const range = useDrawnRange(items, isWhole, (drawn) => {
    // In a task after the frame that laid the rows out: in the one that draws them it would force a layout.
    if (list.current) measure(list.current, drawn, heights.current)
    const top = frame.current?.getBoundingClientRect().top ?? 0
    return neededRange(heights.current, count, { top: -top, height: window.innerHeight })
  })

  // The same elements as before, so that only rows that are new to the page are compared with it.
  const chunks = useMemo(() => new Map<number, ComponentChildren>(), [items, row, isWhole])
  const chunkAt = (chunk: number): ComponentChildren => {
    const known = chunks.get(chunk)
    if (known !== undefined) return known
    const place = (at: number): RowPlace => (isWhole ? {} : { 'aria-setsize': items.length, 'aria-posinset': at + 1 })
    const from = chunk * CHUNK
    const made = items.slice(from, from + CHUNK).map((item, at) => row(item, place(from + at)))
    chunks.set(chunk, made)
    return made
  }
  const shown: ComponentChildren[] = []
  for (let chunk = range.first; chunk <= range.last; chunk++) shown.push(chunkAt(chunk))
  return (
    <div ref={frame} class="windowed">
      <div style={{ height: `${isWhole ? 0 : heightOf(heights.current, 0, range.first)}px` }} />
      <ul class={className} ref={list}>
        {shown.flat()}
      </ul>
      <div style={{ height: `${isWhole ? 0 : heightOf(heights.current, range.last + 1, count)}px` }} />
    </div>
  )
}

/** The chunks that are drawn, towards those that are needed by one chunk a task. */
function useDrawnRange<T>(
  items: readonly T[],
  isWhole: boolean,
  needed: (drawn: ChunkRange) => ChunkRange,
): ChunkRange {
  const count = Math.max(1, Math.ceil(items.length / CHUNK))
  const drawn = useRef({ items, range: FIRST })
  const [, drawAgain] = useState(0)
  const before = drawn.current
  if (before.items !== items) {
    const { first, last } = before.range
    const isAlike = areAlike(rowsIn(before.items, before.range), rowsIn(items, before.range))
    drawn.current = { items, range: { first, last: isAlike ? last : first } }
  }
  const range = isWhole ? { first: 0, last: count - 1 } : within(drawn.current.range, count)
  useEffect(() => {
    if (isWhole) return
    let timer = 0
    const step = () => {
      timer = 0
      const next = nextRange(range, needed(range))
      if (next === range) return
      drawn.current = { items, range: next }
      drawAgain((times) => times + 1)
    }
    const ask = () => {
      timer ||= window.setTimeout(step)
    }
    ask()
    window.addEventListener('scroll', ask, { passive: true })
    window.addEventListener('resize', ask)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('scroll', ask)
      window.removeEventListener('resize', ask)
    }
  }, [items, range.first, range.last, isWhole])
  return range
}

const rowsIn = <T,>(items: readonly T[], { first, last }: ChunkRange): readonly T[] =>
  items.slice(first * CHUNK, (last + 1) * CHUNK)

/** True where most rows stay, as after a save: the focus may be on one of them. */
function areAlike<T>(before: readonly T[], after: readonly T[]): boolean {
  const kept = new Set(before)
  return after.filter((one) => kept.has(one)).length * 2 >= before.length
}

/** The same object where it is within, so that nothing is drawn again. */
const within = (range: ChunkRange, count: number): ChunkRange =>
  range.last < count ? range : { first: Math.min(range.first, count - 1), last: count - 1 }

/** Notes the heights of the chunks that are drawn. */
function measure(list: HTMLUListElement, { first, last }: ChunkRange, heights: (number | undefined)[]): void {
  const rows = list.children
  const bottom = list.getBoundingClientRect().bottom
  const topOf = (at: number) => rows[at]?.getBoundingClientRect().top ?? bottom
  for (let chunk = first; chunk <= last; chunk++) {
    const at = (chunk - first) * CHUNK
    const height = topOf(at + CHUNK) - topOf(at)
    if (height > 0) heights[chunk] = height
  }
}

/**
 * Windowed list (virtual scrolling): of a long list only the rows near the window are in the page. Rows are drawn in chunks, one
 * a task, as a jump to the end would else draw all that are near in one. On paper the list is whole.
 */
import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { isPrinting } from '../model/state'
import { type ChunkRange, heightOf, neededRange, nextRange } from './chunk-window'

/** Rows of a chunk. */
const CHUNK = 12
/** Chunks that are drawn at first: more than a window shows. */
const FIRST: ChunkRange = { first: 0, last: 2 }

interface Props<T> {
  readonly class: string
  readonly items: readonly T[]
  /** Draws a row as an `li`, with these attributes where only a part of the list is in the page. */
  readonly row: (item: T, place: RowPlace) => ComponentChildren
}

/** Place of a row, for assistive technology. */
export interface RowPlace {
  readonly 'aria-setsize'?: number
  readonly 'aria-posinset'?: number
}

export function WindowedList<T>({ class: className, items, row }: Props<T>) {
  const count = Math.max(1, Math.ceil(items.length / CHUNK))
  const [wanted, setRange] = useState(FIRST)
  const frame = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const heights = useRef<(number | undefined)[]>([])
  const isWhole = isPrinting.value || count <= FIRST.last + 1
  const range = isWhole ? { first: 0, last: count - 1 } : within(wanted, count)
  const needed = () => {
    const top = frame.current?.getBoundingClientRect().top ?? 0
    return neededRange(heights.current, count, { top: -top, height: window.innerHeight })
  }

  useLayoutEffect(() => {
    if (!isWhole && list.current) measure(list.current, range, heights.current)
  }, [items, range.first, range.last, isWhole])
  useEffect(() => {
    if (isWhole) return
    // Towards what is needed by one chunk a task, again and again.
    let timer = 0
    const step = () => {
      timer = 0
      setRange((now) => nextRange(within(now, count), needed()))
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
  }, [items, range.first, range.last, isWhole, count])

  const from = range.first * CHUNK
  const shown = isWhole ? items : items.slice(from, (range.last + 1) * CHUNK)
  const place = (at: number): RowPlace =>
    isWhole ? {} : { 'aria-setsize': items.length, 'aria-posinset': from + at + 1 }
  return (
    <div ref={frame} class="windowed">
      <div style={{ height: `${isWhole ? 0 : heightOf(heights.current, 0, range.first)}px` }} />
      <ul class={className} ref={list}>
        {shown.map((item, at) => row(item, place(at)))}
      </ul>
      <div style={{ height: `${isWhole ? 0 : heightOf(heights.current, range.last + 1, count)}px` }} />
    </div>
  )
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

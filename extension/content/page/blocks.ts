/**
 * Text extraction by TreeWalker: the page as blocks of text. A block is a run of inline content: it crosses `<em>` and
 * `<a>` and ends where a block-level element begins or ends. It maps its offsets to the text nodes that it came from.
 */

import { partitionPoint } from '../../../shared/domain/binary-search'
import type { TableCell } from '../../../shared/recognition/types'
import { CELL_GAP } from '../../quote-context'
import {
  attributeOf,
  hasAttributeOf,
  hasAttributesOf,
  localNameOf,
  parentAcrossShadow,
  shadowRootOf,
} from '../marks/dom'
import type { OpenRow, Table } from './tables'

/** A text node and the offset of its text in the block. */
export interface Segment {
  readonly node: Text
  readonly start: number
}

export interface Block {
  /** The nearest block-level element around the text. */
  readonly root: Element
  readonly text: string
  readonly segments: readonly Segment[]
  /** For the row of a table: its cells, in their order in the text. */
  readonly row?: BlockRow
}

/** A row of a table, as one block. */
export interface BlockRow {
  readonly table: Table
  readonly cells: readonly TableCell[]
  readonly isHead: boolean
  readonly carried: readonly number[]
}

/** Characters from which a block is split at its next text node, so that one is read, marked and measured in a slice. */
const LONGEST_BLOCK = 12_000

/**
 * Placeholder in a block's text for a skipped element (object replacement character), so that the words around it do
 * not join.
 */
const GAP = '\ufffc'

const words = (text: string) => text.split(' ')
const INLINE = words(
  'a abbr acronym b bdi bdo big button cite data del dfn em font i ins label mark nobr q rb rp rt ruby s small span strike strong sub sup time tt u var',
)
/** Inline and skipped. */
const GAPS = words(
  'audio canvas code embed iframe img input kbd meter object picture progress samp select svg textarea video math',
)
/** Skipped; they end a block. */
const SKIPPED = words(
  'datalist dialog-backdrop frameset head noembed noframes noscript pre script style template title plaintext xmp',
)

type Role = 'inline' | 'block' | 'gap' | 'skip' | 'break' | 'unseen'

/** By element name; all others are blocks. */
const ROLES: ReadonlyMap<string, Role> = new Map<string, Role>([
  ...INLINE.map((name) => [name, 'inline'] as const),
  ...GAPS.map((name) => [name, 'gap'] as const),
  ...SKIPPED.map((name) => [name, 'skip'] as const),
  ['br', 'break'],
])

/** Role of an element in the flow of text, by its name, its attributes and, where needed, its computed style. */
function roleOf(element: Element): Role {
  const name = localNameOf(element)
  const role = ROLES.get(name)
  if (role !== undefined && role !== 'inline') return role
  const attributes = hasAttributesOf(element)
  if (attributes && isHiddenOrEditable(element)) return 'skip'
  const custom = role === undefined && name.includes('-')
  if (role === undefined && !custom) return 'block'
  return attributes || custom ? styledRole(element, custom) : 'inline'
}

function isHiddenOrEditable(element: Element): boolean {
  const editable = attributeOf(element, 'contenteditable')
  return (
    (editable !== null && editable.toLowerCase() !== 'false') ||
    attributeOf(element, 'aria-hidden') === 'true' ||
    attributeOf(element, 'role') === 'textbox' ||
    hasAttributeOf(element, 'hidden') ||
    hasAttributeOf(element, 'inert')
  )
}

/** Computed style is costly: read only for inline elements with a class, a style or a custom name. */
function styledRole(element: Element, custom: boolean): Role {
  if (hasAttributeOf(element, 'data-plenary-kind')) return 'inline'
  if (!custom && !hasAttributeOf(element, 'class') && !hasAttributeOf(element, 'style')) return 'inline'
  const { display } = getComputedStyle(element)
  if (display === 'none') return 'unseen'
  return /^(block|flex|grid|table|list-item|flow-root)/.test(display) ? 'block' : 'inline'
}

/** Cell of a column that the page does not show: a row is read without it. */
const isUndrawn = (cell: Element): boolean => getComputedStyle(cell).display === 'none'

/** True when a node is in, or is, a skipped element. */
function isSkipped(node: Node): boolean {
  for (
    let element = node instanceof Element ? node : parentAcrossShadow(node);
    element;
    element = parentAcrossShadow(element)
  ) {
    const role = roleOf(element)
    if (role === 'skip' || role === 'gap' || role === 'unseen') return true
  }
  return false
}

/** Called for each open shadow root of the walk. */
export type OnShadow = (root: ShadowRoot) => void

/**
 * Yields the blocks under a root in document order. Iterative, as pages nest deeper than the stack. Writes nothing; a
 * caller may pause between two blocks, and then sees the page as it is by then.
 */
export function* blocksOf(root: Element | ShadowRoot, onShadow?: OnShadow): Generator<Block, void, undefined> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  const inside: Element[] = [root instanceof Element ? root : root.host]
  const tables: Table[] = []
  const script = globalThis.plenaryLayout
  const open = new OpenBlock()
  if (root instanceof Element) {
    if (isSkipped(root)) return
    const shadow = shadowRootOf(root)
    if (shadow) onShadow?.(shadow)
    const table = script?.tableAt(root)
    if (table) tables.push(table)
  }
  let node = walker.firstChild()
  while (node) {
    let descend = false
    if (node instanceof Text) {
      if (open.isFull) {
        const block = open.end(true)
        if (block) yield block
      }
      open.add(node, inside.at(-1) ?? null)
    } else if (node instanceof Element) {
      const place = open.row === null ? null : open.columnOf(node)
      const plain = place !== null && isUndrawn(node) ? 'unseen' : roleOf(node)
      const row = plain === 'block' || plain === 'inline' ? (tables.at(-1)?.rowAt(node) ?? null) : null
      const role = (row !== null || place !== null) && plain === 'inline' ? 'block' : plain
      descend = role === 'block' || role === 'inline'
      const shadow = descend ? shadowRootOf(node) : null
      if (shadow) onShadow?.(shadow)
      if (role === 'gap') open.gap()
      const block =
        role === 'break' ? open.lineBreak() : role === 'block' || role === 'skip' ? open.end(row !== null) : null
      if (block) yield block
      if (role === 'block') {
        inside.push(node)
        const table = open.row === null || row !== null ? tables.at(-1) : undefined
        if (row && table) open.openRow(node, table, row)
        const column = row ? row.columns.get(node) : (place ?? undefined)
        if (column !== undefined) open.openCell(column, script?.widthOf(node) ?? 1)
        const next = row === null && open.row === null ? script?.tableAt(node) : null
        if (next) tables.push(next)
      }
    }
    let next = descend ? walker.firstChild() : null
    let left: Node | null = node
    while (!next && left) {
      if (left === inside.at(-1)) {
        inside.pop()
        const isTable = left === tables.at(-1)?.root
        const block = open.end(isTable || open.row?.element === left)
        if (block) yield block
        if (isTable) tables.pop()
      }
      next = walker.nextSibling()
      if (!next) left = walker.parentNode()
    }
    node = next
  }
  const block = open.end(true)
  if (block) yield block
}

/** Builder of the current block of a walk. */
class OpenBlock {
  private root: Element | null = null
  private text = ''
  private segments: Segment[] = []
  private cells: { start: number; end: number; readonly column: number; readonly width: number }[] = []
  /** In a cell, after a block in it. */
  private isOnNewLine = false
  /** The row in which the walk is. */
  row: (OpenRow & { readonly element: Element; readonly table: Table }) | null = null

  /** True once a block is as long as those that people write at most: what follows is read as a block of its own. */
  get isFull(): boolean {
    return this.text.length >= LONGEST_BLOCK
  }

  /** Column of an element that is a cell of the open row; null for any other. */
  columnOf(element: Element): number | null {
    return this.row?.columns.get(element) ?? null
  }

  /** Opens the row that an element begins; of cells without one around them the first. */
  openRow(element: Element, table: Table, row: OpenRow): void {
    this.row = { ...row, table, element: row.columns.has(element) ? table.root : element }
    this.root = element
  }

  openCell(column: number, width: number): void {
    this.closeCell()
    if (this.cells.length > 0) this.text += CELL_GAP
    this.cells.push({ start: this.text.length, end: this.text.length, column, width })
  }

  private closeCell(): void {
    const cell = this.cells.at(-1)
    if (cell) cell.end = this.text.length
    this.isOnNewLine = false
  }

  add(node: Text, root: Element | null): void {
    const { data } = node
    if (data.length === 0) return
    if (this.row) {
      // Between the cells, and between the blocks in one.
      const isFirst = this.text.length === (this.cells.at(-1)?.start ?? 0)
      const isInCell = root !== null && this.row.columns.has(root)
      if (!/\S/.test(data) && (isFirst || this.isOnNewLine || !isInCell)) return
      if (this.isOnNewLine && !isFirst) this.text += '\n'
      this.isOnNewLine = false
    }
    this.root ??= root
    this.segments.push({ node, start: this.text.length })
    this.text += data
  }

  gap(): void {
    if (this.segments.length > 0) this.text += GAP
  }

  /** A single line break stays inside a block, two end it. */
  lineBreak(): Block | null {
    if (this.text.endsWith('\n')) return this.end(false)
    if (this.segments.length > 0) this.text += '\n'
    return null
  }

  /** Ends a block; a row goes on over what its cells hold, until it ends itself. */
  end(endsRow: boolean): Block | null {
    const { root, text, segments, cells, row } = this
    if (row && !endsRow) {
      this.isOnNewLine = true
      return null
    }
    this.closeCell()
    this.root = null
    this.row = null
    this.text = ''
    this.segments = []
    this.cells = []
    if (!root || segments.length === 0 || !/\S/.test(row ? text.replaceAll('|', '') : text)) return null
    return row
      ? { root, text, segments, row: { table: row.table, cells, isHead: row.isHead, carried: row.carried ?? [] } }
      : { root, text, segments }
  }
}

/** Index of the segment in which an offset of a block's text is (binary search). */
export const segmentAt = ({ segments }: Block, offset: number): number =>
  Math.max(0, partitionPoint(segments, ({ start }) => start <= offset) - 1)

/** Maps two offsets of a block's text to positions in text nodes; null where no text is between them. */
export function endsOf(
  block: Block,
  start: number,
  end: number,
): { start: [Text, number]; end: [Text, number] } | null {
  let from: [Text, number] | null = null
  let to: [Text, number] | null = null
  for (let at = segmentAt(block, start); at < block.segments.length; at++) {
    const segment = block.segments[at]
    if (!segment || segment.start >= end) break
    const length = segment.node.data.length
    if (!from && start < segment.start + length) from = [segment.node, Math.max(0, start - segment.start)]
    if (end > segment.start) to = [segment.node, Math.min(length, end - segment.start)]
  }
  return from && to ? { start: from, end: to } : null
}

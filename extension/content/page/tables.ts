/**
 * Tables of a page as rows of cells: `<table>`, ARIA tables and grids, and lists laid out as tables, under heads that are
 * understood. Tables that only lay out a page are none.
 */
import { columnOf } from '../../../shared/recognition/column-heads'
import {
  attributeOf,
  childElementsOf,
  closestOf,
  firstChildElementOf,
  localNameOf,
  nextElementOf,
  parentNodeOf,
  queryAllOf,
  queryOf,
  textContentOf,
} from '../marks/dom'

/** Rows by which a table is told from a layout, and most columns. */
const SAMPLE = 12
const MOST_COLUMNS = 24
/** Longest cell in characters of a table without heads: in a longer one a page may be laid out. */
const LONGEST_CELL = 160
/** Longest head in characters. */
const LONGEST_HEAD = 40

const GRID = /^(?:table|grid|treegrid)$/
const CELLS = '[role=cell],[role=gridcell],[role=columnheader],[role=rowheader]'
/** Elements that may be laid out as a table. */
const LISTS = /^(?:ul|ol|div|section)$/
/** Further elements in which rows may be laid out, between other text. */
const HOLDERS = /^(?:main|article|body|dl)$/
/** Elements that are rows of a layout, and what no cell of one has in it. */
const ROW = /^(?:div|li|a|section)$/
const NO_CELL = 'p,h1,h2,h3,h4,h5,h6,ul,ol,table,form,input,button,img,video,iframe,[role=row]'
const ENDS_SENTENCE = /[.!?…]["”»]?\s*$/
/** Fewest rows by which a layout is known as a table. */
const FEWEST_ROWS = 3

/** Cells of a row with their columns. */
export interface OpenRow {
  readonly columns: ReadonlyMap<Element, number>
  readonly isHead: boolean
  /** Columns that cells of rows above go on to cover. */
  readonly carried?: readonly number[]
}

/** How many columns a cell of a row covers. */
export const widthOf = (cell: Element): number => spanOf(cell, 'colspan')

export interface Table {
  readonly root: Element
  /** The row that an element of the table begins; null for any other element. */
  readonly rowAt: (element: Element) => OpenRow | null
}

/** The table that an element is; null for any other element, and for one that only lays out its contents. */
export function tableAt(element: Element): Table | null {
  const name = localNameOf(element)
  const role = attributeOf(element, 'role')
  if (name === 'table' && element instanceof HTMLTableElement) {
    if (role !== null && /^(?:none|presentation)$/.test(role)) return null
    return isData([...element.rows].slice(0, SAMPLE), element, cellsOfRow) ? htmlTable(element) : null
  }
  if (role !== null && GRID.test(role)) {
    const rows = [...queryAllOf(element, '[role=row]')].slice(0, SAMPLE)
    return isData(rows, element, cellsOfGridRow) ? grid(element) : null
  }
  if (LISTS.test(name)) return listTable(element) ?? alignedTable(element)
  if (name === 'dl') return definitionTable(element) ?? alignedTable(element)
  return HOLDERS.test(name) ? alignedTable(element) : null
}

const cellsOfRow = (row: Element): readonly Element[] => (row instanceof HTMLTableRowElement ? [...row.cells] : [])
const cellsOfGridRow = (row: Element): readonly Element[] => [...queryAllOf(row, CELLS)]

const isHeadCell = (cell: Element): boolean =>
  localNameOf(cell) === 'th' || attributeOf(cell, 'role') === 'columnheader'

function isData(rows: readonly Element[], root: Element, cellsOf: (row: Element) => readonly Element[]): boolean {
  if (queryOf(root, 'table,[role=grid],[role=treegrid],h1,h2,form') !== null) return false
  const counts = rows.map((row) => cellsOf(row))
  const wide = counts.filter(({ length }) => length > 1)
  if (wide.length < 2 || counts.some(({ length }) => length > MOST_COLUMNS)) return false
  if (counts.some((cells) => cells.some(isHeadCell))) return true
  const most = Math.max(...counts.map(({ length }) => length))
  return (
    wide.every(({ length }) => length === most) &&
    counts.every((cells) => cells.every((cell) => textContentOf(cell).length <= LONGEST_CELL))
  )
}

const spanOf = (cell: Element, name: string): number =>
  Math.min(MOST_COLUMNS, Math.max(1, Number.parseInt(attributeOf(cell, name) ?? '1', 10) || 1))

function htmlTable(root: Element): Table {
  /** By column, the rows that a cell above goes on to cover. */
  let covered: number[] = []
  return {
    root,
    rowAt(row) {
      if (localNameOf(row) !== 'tr' || closestOf(row, 'table') !== root) return null
      const columns = new Map<Element, number>()
      const next = covered.map((rows) => Math.max(0, rows - 1))
      const carried = covered.flatMap((rows, at) => (rows > 0 ? at : []))
      let column = 0
      for (const cell of cellsOfRow(row).slice(0, MOST_COLUMNS)) {
        while ((covered[column] ?? 0) > 0) column++
        columns.set(cell, column)
        const [wide, high] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')]
        for (let at = column; at < column + wide; at++) next[at] = high - 1
        column += wide
      }
      covered = next
      const isHead = closestOf(row, 'thead') !== null || [...columns.keys()].every(isHeadCell)
      return { columns, isHead: isHead && columns.size > 0, carried }
    },
  }
}

const inOrder = (cells: readonly Element[], isHead: boolean): OpenRow => ({
  columns: new Map(cells.slice(0, MOST_COLUMNS).map((cell, column) => [cell, column])),
  isHead,
})

const grid = (root: Element): Table => ({
  root,
  rowAt(row) {
    if (attributeOf(row, 'role') !== 'row') return null
    const cells = cellsOfGridRow(row)
    return inOrder(cells, cells.length > 0 && cells.every(isHeadCell))
  },
})

/** A list whose first item has heads of columns, or an element whose first children are such heads. */
function listTable(root: Element): Table | null {
  const first = firstChildElementOf(root)
  if (!first || !nextElementOf(first)) return null
  const inItem = firstChildElementOf(first)
  if (inItem === null) return columnOfHead(first) === null ? null : flatTable(root)
  if (columnOfHead(inItem) === null || !areHeads([...childElementsOf(first)])) return null
  return {
    root,
    rowAt: (item) => (parentNodeOf(item) === root ? inOrder([...childElementsOf(item)], item === first) : null),
  }
}

/** Cells one after another, as many a row as there are heads. */
function flatTable(root: Element): Table | null {
  const children = [...childElementsOf(root)]
  const end = children.findIndex((child) => columnOfHead(child) === null)
  const width = end < 0 ? children.length : end
  const isFlat =
    width > 1 && width <= MOST_COLUMNS && children.length % width === 0 && areHeads(children.slice(0, width))
  if (!isFlat || children.length === width) return null
  return pairedRows(root, children, width, (at) => at === 0)
}

/** A list of definitions, each term with one, none of them a sentence. */
function definitionTable(root: Element): Table | null {
  const children = [...childElementsOf(root)]
  const isPaired = children.every((child, at) => localNameOf(child) === (at % 2 === 0 ? 'dt' : 'dd'))
  const isShort = children.every(
    (child) => textContentOf(child).length <= 2 * LONGEST_HEAD && !ENDS_SENTENCE.test(textContentOf(child)),
  )
  if (!isPaired || !isShort || children.length % 2 === 1 || children.length < 2 * FEWEST_ROWS) return null
  return pairedRows(root, children, 2, () => false)
}

/** Rows of cells that follow one another without an element around them. */
function pairedRows(root: Element, cells: readonly Element[], width: number, isHead: (at: number) => boolean): Table {
  const places = new Map(cells.map((cell, at) => [cell, at]))
  return {
    root,
    rowAt(cell) {
      const at = places.get(cell)
      return at !== undefined && at % width === 0 ? inOrder(cells.slice(at, at + width), isHead(at)) : null
    },
  }
}

/** Rows of a grid or flexible box (CSS) one below the other, each with as many short cells, without a role that says so. */
function alignedTable(root: Element): Table | null {
  let run: Element[] = []
  let longest: readonly Element[] = run
  let width = 0
  for (let child = firstChildElementOf(root); child; child = nextElementOf(child)) {
    const count = ROW.test(localNameOf(child)) ? childElementsOf(child).length : 0
    if (count !== width) run = []
    width = count
    if (count < 2 || count > MOST_COLUMNS) continue
    run.push(child)
    if (run.length > longest.length) longest = run
  }
  if (longest.length < FEWEST_ROWS || !longest.every(isAlignedRow)) return null
  const rows = new Set(longest)
  return { root, rowAt: (row) => (rows.has(row) ? inOrder([...childElementsOf(row)], false) : null) }
}

/** Laid out in columns, and holding nothing but cells without a sentence in them. */
function isAlignedRow(row: Element): boolean {
  if (queryOf(row, NO_CELL) !== null || !/grid|flex|table-row|contents/.test(getComputedStyle(row).display))
    return false
  const texts = [...childElementsOf(row)].map((cell) => textContentOf(cell).trim())
  if (texts.some((text) => text.length > LONGEST_CELL || ENDS_SENTENCE.test(text))) return false
  // No text between the cells.
  return textContentOf(row).replace(/\s+/g, '') === texts.join('').replace(/\s+/g, '')
}

function areHeads(cells: readonly Element[]): boolean {
  const columns = cells.map(columnOfHead)
  return cells.length > 1 && cells.length <= MOST_COLUMNS && columns.includes('article') && columns.includes('status')
}

/** Content type below a leaf element that is a head of a column. */
function columnOfHead(element: Element): ReturnType<typeof columnOf> {
  const inner = firstChildElementOf(element)
  const leaf = inner && !nextElementOf(inner) ? inner : element
  if (firstChildElementOf(leaf)) return null
  const text = textContentOf(leaf).trim()
  return text.length > 0 && text.length <= LONGEST_HEAD ? columnOf(text) : null
}

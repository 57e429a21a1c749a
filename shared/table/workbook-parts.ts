/** Readers of the parts of a workbook, one for each kind of part. */
import { MarkupReader } from '../encoding/markup'
import { isDateFormat, isDateFormatId, isoDayOf } from './date-formats'
import { MAX_CELLS, MAX_COLUMNS, MAX_ROWS, MAX_TEXT } from './sheet'

type Attributes = Readonly<Record<string, string>>

/** Reader of a part: names come without their prefix, and it knows whether the part was whole. */
abstract class PartReader extends MarkupReader {
  /** Nothing is kept of an element by itself. */
  protected override readonly maxElements = Number.POSITIVE_INFINITY
  length = 0
  private root: string | null = null
  private isAlone = true
  isWhole = false

  protected abstract begin(name: string, attributes: Attributes): void
  protected abstract end(name: string): void

  protected open(name: string, attributes: Attributes): void {
    if (this.root === null) this.root = name
    else this.isAlone = false
    this.begin(local(name), attributes)
  }

  protected close(name: string): void {
    this.end(local(name))
  }

  /** The parser closes at the end what is open, which is `implied`; so is the end of a root without content. */
  override onclosetag(name: string, implied = false): void {
    super.onclosetag(name)
    if (name === this.root) this.isWhole = !implied || this.isAlone
  }

  ontext(_text: string): void {}
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)
const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true'

export interface Relation {
  readonly id: string
  /** Address whose last part is the type. */
  readonly type: string
  /** Path of the part in the archive. */
  readonly path: string
}

/** Most relations, sheets, number formats and styles. */
const MOST = 65_000

export class Relations extends PartReader {
  readonly relations: Relation[] = []

  constructor(private readonly folder: string) {
    super()
  }

  protected begin(name: string, { Id: id = '', Type: type = '', Target: target = '' }: Attributes): void {
    if (name === 'Relationship' && this.relations.length < MOST)
      this.relations.push({ id, type, path: resolved(this.folder, target) })
  }
  protected end(): void {}
}

function resolved(folder: string, target: string): string {
  const path: string[] = []
  for (const part of `${target.startsWith('/') ? '' : folder}${target}`.split('/'))
    if (part === '..') path.pop()
    else if (part !== '.' && part !== '') path.push(part)
  return path.join('/')
}

export class SheetList extends PartReader {
  readonly sheets: { readonly name: string; readonly relation: string; readonly isHidden: boolean }[] = []
  /** True where days count from 1904. */
  isFrom1904 = false

  protected begin(name: string, attributes: Attributes): void {
    if (name === 'workbookPr') this.isFrom1904 = isTrue(attributes.date1904)
    if (name !== 'sheet' || this.sheets.length >= MOST) return
    const relation = Object.entries(attributes).find(([key]) => /:id$/i.test(key))?.[1]
    const isHidden = attributes.state === 'hidden' || attributes.state === 'veryHidden'
    if (attributes.name && relation) this.sheets.push({ name: attributes.name, relation, isHidden })
  }
  protected end(): void {}
}

/** The cell styles that show a number as a date. */
export class DateStyles extends PartReader {
  readonly styles = new Set<number>()
  private readonly formats = new Map<string, boolean>()
  private isOfCells = false
  private count = 0

  protected begin(name: string, attributes: Attributes): void {
    if (name === 'numFmt' && this.formats.size < MOST)
      this.formats.set(attributes.numFmtId ?? '', isDateFormat(attributes.formatCode ?? ''))
    else if (name === 'cellXfs') this.isOfCells = true
    else if (name === 'xf' && this.isOfCells && this.count < MOST) this.addStyle(attributes.numFmtId ?? '')
  }

  protected end(name: string): void {
    if (name === 'cellXfs') this.isOfCells = false
  }

  private addStyle(format: string): void {
    if (this.formats.get(format) ?? isDateFormatId(format)) this.styles.add(this.count)
    this.count++
  }
}

/** The texts that cells refer to by their number. */
export class SharedTexts extends PartReader {
  readonly texts: string[] = []
  private text: string | null = null
  private isText = false
  private phonetic = false

  protected begin(name: string): void {
    if (name === 'si') this.text = ''
    else if (name === 'rPh') this.phonetic = true
    else if (name === 't') this.isText = !this.phonetic
  }

  protected end(name: string): void {
    if (name === 't') this.isText = false
    else if (name === 'rPh') this.phonetic = false
    else if (name === 'si') {
      this.texts.push(withoutEscapes(this.text ?? ''))
      this.text = null
      // Each takes memory, also an empty one.
      this.length += MAX_TEXT / MAX_CELLS
    }
  }

  override ontext(text: string): void {
    if (!this.isText || this.text === null) return
    this.text += text
    this.length += text.length
  }
}

/** Parts of the workbook that the cells of a sheet refer to. */
interface Book {
  readonly shared: readonly string[]
  readonly dates: ReadonlySet<number>
  readonly isFrom1904: boolean
}

/** Cells and characters that all sheets together may still have. */
export interface CellBudget {
  cells: number
  text: number
}

/** The cells of a sheet as text. Those far beyond the limits of a sheet are not read; those next to them are, to be told. */
export class SheetCells extends PartReader {
  readonly rows: string[][] = []
  private row = -1
  private column = -1
  private cell: { readonly type: string; readonly style: number } | null = null
  private value = ''
  private isValue = false

  constructor(
    private readonly book: Book,
    private readonly left: CellBudget,
  ) {
    super()
  }

  protected begin(name: string, attributes: Attributes): void {
    if (name === 'row') {
      this.row = (Number(attributes.r) || this.row + 2) - 1
      this.column = -1
    } else if (name === 'c') this.beginCell(attributes)
    else if (name === 'v' || name === 't') this.isValue = this.cell !== null
    else if (name === 'rPh') this.isValue = false
  }

  protected end(name: string): void {
    if (name === 'v' || name === 't') this.isValue = false
    else if (name === 'c') this.endCell()
  }

  override ontext(text: string): void {
    if (!this.isValue) return
    this.value += text
    this.length += text.length
  }

  private beginCell({ r, t: type = 'n', s }: Attributes): void {
    const place = /^([A-Za-z]{1,3})([1-9]\d{0,6})$/.exec(r ?? '')
    if (place?.[1] && place[2]) {
      this.column = columnOf(place[1])
      this.row = Number(place[2]) - 1
    } else this.column++
    this.cell = { type, style: Number(s ?? 0) }
    this.value = ''
  }

  private endCell(): void {
    const { cell, row, column } = this
    this.cell = null
    if (!cell || row < 0 || row > MAX_ROWS + 1 || column > MAX_COLUMNS) return
    this.put(row, column, this.textOf(cell.type, cell.style))
  }

  private put(row: number, column: number, text: string): void {
    if (text === '') return
    while (this.rows.length <= row) this.rows.push([])
    const cells = this.rows[row] ?? []
    this.left.cells -= Math.max(0, column + 1 - cells.length)
    this.left.text -= text.length
    // Ends the reading at the next piece.
    if (this.left.cells < 0 || this.left.text < 0) {
      this.length = Number.POSITIVE_INFINITY
      return
    }
    while (cells.length <= column) cells.push('')
    cells[column] = text
  }

  private textOf(type: string, style: number): string {
    const { value, book } = this
    if (type === 's') return book.shared[Number(value || Number.NaN)] ?? ''
    if (type === 'b') return String(isTrue(value.toLowerCase()))
    if (type !== 'n' && type !== '') return type === 'e' ? value : withoutEscapes(value)
    const number = Number(value)
    if (value.trim() === '' || Number.isNaN(number)) return value
    return book.dates.has(style) ? isoDayOf(number, book.isFrom1904) : String(number)
  }
}

const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1

/** Characters that XML cannot have, as `_x000D_`. */
const withoutEscapes = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

/**
 * XLSX reader: the visible sheets of a workbook as text, of which no formula is computed. Event-driven (SAX), while each part is
 * unpacked: nothing is held but the text of the cells, within limits. Loaded on demand.
 */

import { decoded, type MarkupReader } from '../encoding/markup'
import { MAX_UNPACKED_BYTES, refuse } from '../encoding/read-result'
import { Archive, UnpackedTooMuch } from '../encoding/zip'
import { checkedSheets, MAX_CELLS, MAX_SHEETS, MAX_TEXT, type ReadSheets, type Sheet } from './sheet'
import { DateStyles, type Relation, Relations, SharedTexts, SheetCells, SheetList } from './workbook-parts'

/** A part refers to one that is not there, or is cut off. */
class DamagedWorkbook extends Error {}
/** The workbook holds more than is read. */
class TooMuchText extends Error {}

/** Reads a workbook, of which all parts that are read together unpack to `budget` bytes at most. Never throws. */
export function parseWorkbook(bytes: Uint8Array, budget: number = MAX_UNPACKED_BYTES): ReadSheets {
  try {
    return checkedSheets(sheetsOf(new Archive(bytes, budget)))
  } catch (error) {
    if (error instanceof UnpackedTooMuch) return refuse('file-unpacked', budget)
    if (error instanceof TooMuchText) return refuse('file-cells', MAX_CELLS)
    return refuse('file-damaged')
  }
}

function sheetsOf(archive: Archive): Sheet[] {
  const path = relationsOf(archive, '').find(isOfType('officeDocument'))?.path
  if (path === undefined) throw new DamagedWorkbook('There is no workbook')
  const list = read(archive, path, new SheetList())
  const relations = relationsOf(archive, path)
  const partOf = (type: string) => relations.find((one) => isOfType(type)(one) && archive.has(one.path))?.path
  const [texts, styles] = [partOf('sharedStrings'), partOf('styles')]
  const shared = texts === undefined ? [] : read(archive, texts, new SharedTexts()).texts
  const dates = styles === undefined ? new Set<number>() : read(archive, styles, new DateStyles()).styles
  const shown = list.sheets.filter(({ isHidden }) => !isHidden).slice(0, MAX_SHEETS + 1)
  const left = { cells: MAX_CELLS, text: MAX_TEXT }
  return shown.map(({ name, relation }) => {
    const place = relations.find((one) => one.id === relation && isOfType('worksheet')(one))?.path
    if (place === undefined) throw new DamagedWorkbook(`The sheet ${name} is not there`)
    const { rows } = read(archive, place, new SheetCells({ shared, dates, isFrom1904: list.isFrom1904 }, left))
    return { name, rows }
  })
}

const isOfType =
  (type: string) =>
  (relation: Relation): boolean =>
    relation.type.endsWith(`/${type}`)

/** Relationships of a part, or with an empty path of the package. */
function relationsOf(archive: Archive, path: string): readonly Relation[] {
  const at = path.lastIndexOf('/') + 1
  const folder = path.slice(0, at)
  const place = `${folder}_rels/${path.slice(at)}.rels`
  return archive.has(place) ? read(archive, place, new Relations(folder)).relations : []
}

function read<Reader extends MarkupReader & { readonly isWhole: boolean }>(
  archive: Archive,
  path: string,
  reader: Reader,
): Reader {
  const problem = reader.read(decoded(archive.pieces(path)), { xmlMode: true }, MAX_TEXT)
  if (problem) throw new TooMuchText()
  if (!reader.isWhole) throw new DamagedWorkbook(`${path} breaks off`)
  return reader
}

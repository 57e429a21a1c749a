/** Fixtures of tables: a context, and tables as text with the kinds and columns that are guessed. */
import { readFileSync } from 'node:fs'
import { readPackText } from '../shared/pack/read'
import { guessKind, matchColumns } from '../shared/table/columns'
import { LADDER_TEMPLATE } from '../shared/table/ladder'
import { type Frame, frameOf } from '../shared/table/new-negotiation'
import { sheetFromText } from '../shared/table/read-file'
import type { ReadingContext, Table } from '../shared/table/reading'

const shipped = readPackText(readFileSync('public/packs/wto-ecommerce.json', 'utf8'))
if (!shipped.ok) throw new Error(shipped.problem.reason)

/** Facts that a new negotiation takes from the shipped one. */
export const frame: Frame = frameOf(shipped.pack)

/** The members as they ship. */
export const shippedMembers = shipped.pack.members

export const tableContext: ReadingContext = {
  lang: 'en',
  ladder: LADDER_TEMPLATE,
  members: frame.members,
  today: '2026-11-28',
  dayOrder: null,
  into: null,
}

/** Tables of CSV texts, each by the name of its file. */
export async function tablesOf(texts: Readonly<Record<string, string>>): Promise<readonly Table[]> {
  const read = await Promise.all(Object.entries(texts).map(([name, text]) => sheetFromText(text, name)))
  return read.flatMap((one) => {
    if (!one.ok) throw new Error(one.problem.code)
    return one.sheets.map((sheet) => {
      const kind = guessKind(sheet)
      return { kind, sheet, columns: matchColumns(kind, sheet.rows[0] ?? []) }
    })
  })
}

/** Table of positions: a row for each statement of a member on an article, in the order of the matrix. */
import type { Cell, HeldPosition, PositionMatrix } from '../domain/queries/positions'
import { type ExportTable, inOneCell, type TableWords } from './table'

/** All positions and roles of a matrix, with their sources. */
export function positionTable(matrix: PositionMatrix, words: TableWords): ExportTable {
  const rows = matrix.articles.flatMap((article) =>
    matrix.members.flatMap((member) => {
      const cell = matrix.cell(article.id, member.id)
      if (!cell) return []
      return heldIn(cell).map((held) => [
        words.name(article.names),
        words.name(member.shortNames),
        words.stance(held.stance),
        held.date,
        held.statement,
        held.symbol ?? '',
        held.kind === 'room' ? words.meetingLog : inOneCell(held.sources),
        words.author(held.by),
        held.id,
      ])
    }),
  )
  return {
    columns: ['article', 'member', 'position', 'date', 'statement', 'symbol', 'source', 'author', 'id'],
    rows,
  }
}

const heldIn = ({ stands, roles }: Cell): readonly HeldPosition[] => [...stands, ...roles]

/** Table of precision and recall with their Wilson intervals, and of the counts that they are computed from. */
import type { Counts } from '../../../shared/recognition/evaluation/accuracy-figures'
import { t } from '../../i18n'
import { shareWithInterval } from './shares'

export interface Row {
  readonly head: string
  readonly counts: Counts
}

export interface RowGroup {
  readonly head: string
  readonly rows: readonly Row[]
}

/** Rows without a case are left out, and groups without a row. */
export function FiguresTable({ heads, groups }: { heads: readonly string[]; groups: readonly RowGroup[] }) {
  const columns = [
    ['precision', 'num'],
    ['recall', 'num'],
    ['found', 'num only-wide'],
    ['wrong', 'num only-wide'],
    ['missed', 'num only-wide'],
  ] as const
  return (
    <table class="mini">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
          {columns.map(([name, kind]) => (
            <th key={name} scope="col" class={kind}>
              {t(`accuracy-${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ head, rows }) => {
        const shown = rows.filter(({ counts }) => counts.some((count) => count > 0))
        return (
          <tbody key={head}>
            {shown.map((row, at) => (
              <tr key={row.head}>
                {at === 0 && (
                  <th scope="rowgroup" rowSpan={shown.length}>
                    {head}
                  </th>
                )}
                <Cells {...row} />
              </tr>
            ))}
          </tbody>
        )
      })}
    </table>
  )
}

function Cells({ head, counts }: Row) {
  const [right, wrong, missed] = counts
  return (
    <>
      <th scope="row">{head}</th>
      <Share part={right} whole={right + wrong} />
      <Share part={right} whole={right + missed} />
      {counts.map((count, at) => (
        <td key={at} class="num only-wide">
          {count}
        </td>
      ))}
    </>
  )
}

function Share({ part, whole }: { part: number; whole: number }) {
  const [share, interval] = shareWithInterval(part, whole) ?? ['–', '']
  return (
    <td class="num">
      {share}
      {interval !== '' && <small class="interval"> {interval}</small>}
    </td>
  )
}

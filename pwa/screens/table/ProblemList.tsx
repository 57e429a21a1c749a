/** All problems of the tables by row, each cell to be corrected in its place. */
import { useState } from 'preact/hooks'
import type { UnknownId } from '../../../shared/table/new-entries'
import type { Problem } from '../../../shared/table/problems'
import { t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { ShowMore } from '../../parts/lists/ShowMore'
import { problemText } from './table-words'
import type { Tables } from './use-tables'

const PAGE = 20

export function ProblemList({ tables }: { tables: Tables }) {
  const { problems } = tables.reading
  if (problems.length === 0) return null
  return (
    <section aria-labelledby="table-problems">
      <h2 class="sec" id="table-problems">
        {t('table-problems')} <span class="label">{t('table-problems-count', { n: problems.length })}</span>
      </h2>
      <p>{t('table-problems-deck')}</p>
      <DayOrderQuestion tables={tables} />
      <ProblemRows problems={problems} tables={tables} />
    </section>
  )
}

/** Ids that nothing in the negotiation has: their rows are read as something new, and are to be looked at. */
export function UnknownIds({ ids, tables }: { ids: readonly UnknownId[]; tables: Tables }) {
  if (ids.length === 0) return null
  const problems = ids.map(({ table, row, id }): Problem => {
    const column = tables.read[table]?.columns.id ?? null
    return { code: 'id-unknown', field: 'id', table, row, column, value: id }
  })
  return (
    <>
      <p>
        <b>{t('rows-check', { n: ids.length })}</b>
      </p>
      <ProblemRows problems={problems} tables={tables} />
    </>
  )
}

function ProblemRows({ problems, tables }: { problems: readonly Problem[]; tables: Tables }) {
  const [shown, setShown] = useState(PAGE)
  const rows = byRow(problems)
  return (
    <>
      <ul class="rows table-problems">
        {rows.slice(0, shown).map((ofRow) => (
          <RowProblems key={keyOf(ofRow)} problems={ofRow} tables={tables} />
        ))}
      </ul>
      <ShowMore shown={shown} total={rows.length} onMore={() => setShown(shown + PAGE)} />
    </>
  )
}

const keyOf = ([first]: readonly Problem[]): string => `${first?.table} ${first?.row}`

function byRow(problems: readonly Problem[]): readonly (readonly Problem[])[] {
  const rows = new Map<string, Problem[]>()
  for (const problem of problems) {
    const key = keyOf([problem])
    const known = rows.get(key)
    if (known) known.push(problem)
    else rows.set(key, [problem])
  }
  return [...rows.values()]
}

/** Asked once for all dates whose day may be the month. */
function DayOrderQuestion({ tables }: { tables: Tables }) {
  const ambiguous = tables.reading.problems.find(({ code }) => code === 'date-ambiguous')
  if (!ambiguous) return null
  const { value = '', near: [dmy = '', mdy = ''] = [] } = ambiguous
  return (
    <div class="bar">
      <span>{t('table-order-ask', { value })}</span>
      <button class="btn" type="button" onClick={() => tables.setDayOrder('dmy')}>
        {dateText(dmy, 'long')}
      </button>
      <button class="btn" type="button" onClick={() => tables.setDayOrder('mdy')}>
        {dateText(mdy, 'long')}
      </button>
    </div>
  )
}

function RowProblems({ problems, tables }: { problems: readonly Problem[]; tables: Tables }) {
  const [first] = problems
  const sheet = first && tables.sheetOf(first)
  if (!first || !sheet) return null
  const cells = first.row > 0 ? (sheet.rows[first.row - 1] ?? []) : []
  const place = first.row > 0 ? t('table-place', { name: sheet.name, row: first.row }) : sheet.name
  return (
    <li>
      <span>
        <b>{place}</b>{' '}
        <small>
          {cells
            .filter((cell) => cell.trim() !== '')
            .join(' · ')
            .slice(0, 160)}
        </small>
      </span>
      <ul class="wide">
        {problems.map((problem) => (
          // A row may have the same problem with two names in one cell.
          <li key={`${problem.code} ${problem.column} ${problem.value}`}>
            <CellProblem problem={problem} cell={cells[problem.column ?? -1] ?? ''} place={place} tables={tables} />
          </li>
        ))}
      </ul>
    </li>
  )
}

interface CellProps {
  readonly problem: Problem
  readonly cell: string
  readonly place: string
  readonly tables: Tables
}

function CellProblem({ problem, cell, place, tables }: CellProps) {
  const { column, row, value = '', near: [suggestion] = [] } = problem
  const isEditable = column !== null && row > 0
  const text = problemText(problem)
  const head = tables.sheetOf(problem)?.rows[0]?.[column ?? -1] ?? ''
  const canUse = isEditable && suggestion !== undefined && problem.code !== 'date-ambiguous'
  return (
    <>
      <span>{text}</span>
      {isEditable && (
        <input
          type="text"
          value={cell}
          aria-label={t('table-cell', { place, column: head })}
          onChange={(event) => tables.setCell(problem, event.currentTarget.value)}
        />
      )}
      {canUse && (
        <button
          class="btn"
          type="button"
          onClick={() =>
            tables.setCell(
              problem,
              cell.replace(value, () => suggestion),
            )
          }
        >
          {t('table-use', { name: suggestion })}
        </button>
      )}
    </>
  )
}

/** Matrix of positions: a table with sticky headers and arrow-key navigation between filled cells. */
import { untracked } from '@preact/signals'
import { memo } from 'preact/compat'
import { useMemo, useRef } from 'preact/hooks'
import type { Cell, PositionMatrix } from '../../../shared/domain/queries/positions'
import type { Article, Member } from '../../../shared/domain/types'
import { nameIn, t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { linkTo } from '../../model/navigation'
import { takesPart } from '../../model/participation'
import { day, standings } from '../../model/state'
import { Glyph } from '../../parts/facts/Glyph'
import { phaseName, phaseOf } from '../../parts/facts/Phase'
import { AS } from '../../parts/lists/table-roles'
import { useChunkedRender } from '../../parts/lists/use-chunked-render'
import { withParams } from './address'
import { cellName, isPrivate } from './cell-name'
import { StanceShape } from './PositionLegend'

interface Props {
  readonly matrix: PositionMatrix
  readonly chosen: string | null
}

export function PositionTable({ matrix, chosen }: Props) {
  const table = useRef<HTMLTableElement>(null)
  const drawn = useChunkedRender(matrix.articles.length, AT_ONCE)
  const first = useMemo(() => firstCell(matrix), [matrix])
  const entry = chosen ?? first
  const isIn = (key: string | null, article: string) => (key?.startsWith(`${article}/`) ? key : null)
  return (
    <section class="mx-wrap" aria-label={t('matrix-scrolls')}>
      <table class="mx" {...AS.table} ref={table} onKeyDown={(event) => moveFocus(event, table.current)}>
        <caption class="vh">{t('matrix-caption', { date: dateText(day.value, 'long') })}</caption>
        <Heads members={matrix.members} />
        <tbody {...AS.rows}>
          {matrix.articles.slice(0, drawn).map((article) => (
            <ArticleRow
              key={article.id}
              matrix={matrix}
              article={article}
              chosen={isIn(chosen, article.id)}
              entry={isIn(entry, article.id)}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Tab stop without a selection: the first filled cell (roving tabindex). */
function firstCell(matrix: PositionMatrix): string | null {
  for (const article of matrix.articles)
    for (const member of matrix.members) {
      const cell = matrix.cell(article.id, member.id)
      if (cell) return keyOf(cell)
    }
  return null
}

/** Memoised header row. */
const Heads = memo(({ members }: { members: readonly Member[] }) => (
  <thead {...AS.rows}>
    <tr {...AS.row}>
      <th {...AS.column}>{t('matrix-corner')}</th>
      {members.map((member) => (
        <th key={member.id} class={takesPart(member.id) ? undefined : 'np'} {...AS.column}>
          <span>
            <a href={linkTo('member', member.id)}>{nameIn(member.shortNames)}</a>
            {!takesPart(member.id) && <span class="vh">, {t('matrix-np')}</span>}
          </span>
        </th>
      ))}
    </tr>
  </thead>
))

/** Chunk size: rows of ninety cells that a slow machine renders in a frame. */
const AT_ONCE = 2

interface RowProps {
  readonly matrix: PositionMatrix
  readonly article: Article
  /** Selected cell and tab stop, where they are in this row. */
  readonly chosen: string | null
  readonly entry: string | null
}

/** Memoised row: selecting a cell renders two rows only. */
const ArticleRow = memo(({ matrix, article, chosen, entry }: RowProps) => {
  const phase = phaseOf(standings.value.get(article.id))
  let empty = 0
  return (
    <tr class={`ph-${phase}`} {...AS.row}>
      <th {...AS.rowHead}>
        <Glyph phase={phase} />
        <a href={linkTo('article', article.id)}>{nameIn(article.names)}</a>
        <span class="vh">, {phaseName(phase)}</span>
      </th>
      {matrix.members.map((member, index) => {
        const cell = matrix.cell(article.id, member.id)
        if (!cell && index < matrix.members.length - 1) {
          empty++
          return <td key={member.id} {...AS.cell} />
        }
        const place = { '--after': empty }
        empty = 0
        if (!cell) return <td key={member.id} style={place} {...AS.cell} />
        const key = keyOf(cell)
        return (
          <Filled
            key={member.id}
            cell={cell}
            place={place}
            name={cellName(cell, article, member)}
            chosen={chosen === key}
            reachable={entry === key}
          />
        )
      })}
    </tr>
  )
})

export const keyOf = (cell: Cell): string => `${cell.article}/${cell.member}`

interface FilledProps {
  readonly cell: Cell
  /** Number of skipped empty cells before it. */
  readonly place: { readonly '--after': number }
  readonly name: string
  readonly chosen: boolean
  readonly reachable: boolean
}

function Filled({ cell, place, name, chosen, reachable }: FilledProps) {
  const stances = [...new Set([...cell.stands, ...cell.roles].map((stand) => stand.stance))]
  return (
    <td
      class={[chosen ? 'sel' : '', isPrivate(cell) ? 'own-private' : ''].join(' ').trim() || undefined}
      style={place}
      {...AS.cell}
    >
      <a
        href={untracked(() => withParams({ cell: keyOf(cell) }))}
        aria-label={name}
        aria-current={chosen ? 'true' : undefined}
        tabIndex={reachable ? 0 : -1}
      >
        {stances.map((stance) => (
          <StanceShape key={stance} stance={stance} />
        ))}
      </a>
    </td>
  )
}

const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
}

/** Arrow-key navigation to the nearest filled cell in that direction. */
function moveFocus(event: KeyboardEvent, table: HTMLTableElement | null): void {
  const step = STEPS[event.key]
  const cell = event.target instanceof Element ? event.target.closest('td') : null
  const row = cell?.closest('tr')
  if (!step || !table || !cell || !row) return
  event.preventDefault()
  const [down, right] = step
  const from = { row: row.rowIndex, column: cell.cellIndex }
  let best: { readonly link: HTMLElement; readonly distance: number } | null = null
  for (const link of table.querySelectorAll<HTMLElement>('td a')) {
    const other = link.closest('td')
    const otherRow = link.closest('tr')
    if (!other || !otherRow) continue
    const ahead = (otherRow.rowIndex - from.row) * down + (other.cellIndex - from.column) * right
    const aside = Math.abs((otherRow.rowIndex - from.row) * right + (other.cellIndex - from.column) * down)
    const distance = ahead + aside * 50
    if (ahead > 0 && (!best || distance < best.distance)) best = { link, distance }
  }
  best?.link.focus()
}

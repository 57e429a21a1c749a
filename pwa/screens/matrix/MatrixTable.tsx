/** The wide matrix: a table with sticky heads. Arrow keys move among the cells that hold something. */
import { memo } from 'preact/compat'
import { useRef } from 'preact/hooks'
import type { Cell, Matrix } from '../../../shared/domain/positions'
import { linkTo } from '../../app/navigation'
import { day, standings } from '../../app/state'
import { nameIn } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { say } from '../../i18n/desk'
import { Glyph } from '../../parts/Glyph'
import { phaseName, phaseOf } from '../../parts/Phase'
import { withParams } from './address'
import { cellName, isPrivate } from './cell-name'
import { StanceShape } from './MatrixKey'

interface Props {
  readonly matrix: Matrix
  readonly chosen: string | null
}

export function MatrixTable({ matrix, chosen }: Props) {
  const table = useRef<HTMLTableElement>(null)
  const first = matrix.articles.flatMap((article) =>
    matrix.members.flatMap((m) => matrix.cell(article.id, m.id) ?? []),
  )[0]
  const entry = chosen ?? (first ? keyOf(first) : null)
  return (
    <section class="mx-wrap" aria-label={say('matrix-scrolls')}>
      <table class="mx" ref={table} onKeyDown={(event) => moveFocus(event, table.current)}>
        <caption class="vh">{say('matrix-caption', { date: dateText(day.value, 'long') })}</caption>
        <thead>
          <tr>
            <th scope="col">{say('matrix-corner')}</th>
            {matrix.members.map((member) => (
              <th key={member.id} scope="col" class={member.participant ? undefined : 'np'}>
                <span>
                  <a href={linkTo('member', member.id)}>{nameIn(member.shortNames)}</a>
                  {!member.participant && <span class="vh">, {say('matrix-np')}</span>}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.articles.map((article) => {
            const phase = phaseOf(standings.value.get(article.id))
            return (
              <tr key={article.id} class={`ph-${phase}`}>
                <th scope="row">
                  <Glyph phase={phase} />
                  <a href={linkTo('article', article.id)}>{nameIn(article.names)}</a>
                  <span class="vh">, {phaseName(phase)}</span>
                </th>
                {matrix.members.map((member) => {
                  const cell = matrix.cell(article.id, member.id)
                  return cell ? (
                    <Filled
                      key={member.id}
                      cell={cell}
                      name={cellName(cell, article, member)}
                      chosen={chosen === keyOf(cell)}
                      reachable={entry === keyOf(cell)}
                    />
                  ) : (
                    <Empty key={member.id} />
                  )
                })}
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

const Empty = memo(() => <td />)

export const keyOf = (cell: Cell): string => `${cell.article}/${cell.member}`

interface FilledProps {
  readonly cell: Cell
  readonly name: string
  readonly chosen: boolean
  readonly reachable: boolean
}

function Filled({ cell, name, chosen, reachable }: FilledProps) {
  const stances = [...new Set([...cell.stands, ...cell.roles].map((stand) => stand.stance))]
  return (
    <td class={[chosen ? 'sel' : '', isPrivate(cell) ? 'own-private' : ''].join(' ').trim() || undefined}>
      <a
        href={withParams({ cell: keyOf(cell) })}
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

/** Moves the focus to the nearest filled cell in the direction of the key. */
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

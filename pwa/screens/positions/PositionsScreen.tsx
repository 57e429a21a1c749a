/** Article by member, as of the day, with the evidence of the chosen cell beneath. */
import { useMemo } from 'preact/hooks'
import { followed } from '../../../shared/domain/follows'
import { buildMatrix, filterMatrix, type Matrix, type MatrixFilter } from '../../../shared/domain/positions'
import { nameIn } from '../../i18n'
import { say } from '../../i18n/desk'
import { go, replace } from '../../model/navigation'
import { address, atlas, day, isPrinting, record, source } from '../../model/state'
import { useTitle } from '../../parts/title'
import { useNarrow } from '../../parts/use-narrow'
import { withParams } from './address'
import { CellNote } from './CellNote'
import { MatrixKey } from './MatrixKey'
import { MatrixList } from './MatrixList'
import { MatrixTable } from './MatrixTable'
import { PositionForm } from './PositionForm'

const GROUPS = ['participants', 'list', 'LDC', 'developing', 'developed'] as const
const GROUP_LABELS = {
  participants: 'matrix-group-participants',
  list: 'matrix-group-list',
  LDC: 'matrix-group-LDC',
  developing: 'matrix-group-developing',
  developed: 'matrix-group-developed',
} as const

export function MatrixScreen() {
  useTitle(say('matrix-title'))
  const state = record.value
  const { params } = address.value
  const { group, theme, full } = params
  // Not of the whole address: to choose a cell changes nothing in the others.
  const shown = useMemo(() => state && shownMatrix(params), [state, group, theme, full, day.value, source.value])
  const narrow = useNarrow()
  if (!shown) return null
  const [article, member] = (params.cell ?? '').split('/')
  const cell = article && member ? shown.cell(article, member) : null
  const positions = shown.cells.reduce((sum, known) => sum + known.stands.length, 0)
  const roles = shown.cells.reduce((sum, known) => sum + known.roles.length, 0)
  // Others are drawn from the first on, and not all at once in the place of these.
  const rows = [group, theme, full].join(' ')
  const articles = new Set(shown.cells.map((known) => known.article)).size
  const members = new Set(shown.cells.map((known) => known.member)).size
  return (
    <>
      <div class="lede">
        <h1 tabIndex={-1}>{say('matrix-title')}</h1>
        <p>{say('matrix-deck', { positions, roles, articles, members })}</p>
      </div>
      <Filters />
      <MatrixKey />
      {shown.articles.length === 0 || shown.members.length === 0 ? (
        <p>{say('matrix-none')}</p>
      ) : (
        <>
          {/* No paper is wide enough for the table: it stays where it is, unseen, and the list is printed. */}
          {!narrow && <MatrixTable key={rows} matrix={shown} chosen={params.cell ?? null} />}
          {(narrow || isPrinting.value) && <MatrixList matrix={shown} />}
        </>
      )}
      {cell && <CellNote cell={cell} onClose={() => replace(withParams({ cell: '' }))} />}
      <PositionForm article={cell?.article ?? ''} member={cell?.member ?? ''} />
    </>
  )
}

function shownMatrix(params: Readonly<Record<string, string>>): Matrix | null {
  const state = record.value
  if (!state) return null
  const filter: MatrixFilter = {
    group: params.group ?? null,
    theme: params.theme ?? null,
    filledOnly: params.full !== '1',
    list: new Set(followed(state.records).map((subject) => subject.id)),
  }
  return filterMatrix(buildMatrix(state.pack, state.records, day.value, source.value), state.pack, filter)
}

function Filters() {
  const { params } = address.value
  const pack = atlas.value?.pack
  if (!pack) return null
  return (
    <div class="sift">
      <label>
        {say('matrix-group')}
        <select value={params.group ?? ''} onChange={(event) => go(withParams({ group: event.currentTarget.value }))}>
          <option value="">{say('matrix-group-all')}</option>
          {GROUPS.map((group) => (
            <option key={group} value={group}>
              {say(GROUP_LABELS[group])}
            </option>
          ))}
          <optgroup label={say('matrix-groups')}>
            {pack.groups
              .filter((group) => group.members !== null)
              .map((group) => (
                <option key={group.id} value={group.id}>
                  {nameIn(group.names)}
                </option>
              ))}
          </optgroup>
        </select>
      </label>
      <label>
        {say('matrix-theme')}
        <select value={params.theme ?? ''} onChange={(event) => go(withParams({ theme: event.currentTarget.value }))}>
          <option value="">{say('matrix-theme-all')}</option>
          {pack.themes.map((theme) => (
            <option key={theme.id} value={theme.id}>
              {nameIn(theme.names)}
            </option>
          ))}
        </select>
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={params.full === '1'}
          onChange={(event) => go(withParams({ full: event.currentTarget.checked ? '1' : '' }))}
        />
        {say('matrix-full')}
      </label>
    </div>
  )
}

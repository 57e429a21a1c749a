/** Screen of the positions by article and member as of the date, with the sources of the selected cell. */
import { useMemo } from 'preact/hooks'
import { isPublic } from '../../../shared/domain/entries/layers'
import { firstSeenIn } from '../../../shared/domain/ledger/ledger'
import {
  buildPositionMatrix,
  filterPositionMatrix,
  inForceMatrix,
  type PositionFilter,
  type PositionMatrix,
} from '../../../shared/domain/queries/positions'
import type { ExportTable } from '../../../shared/export-tables/table'
import { nameIn, t } from '../../i18n'
import { myFollowed } from '../../model/following'
import { go, replace } from '../../model/navigation'
import type { DataOnDay } from '../../model/public-view'
import { baseAddress, day, isPrinting, ledger, negotiation, shownData, source } from '../../model/state'
import { AddButton } from '../../parts/facts/AddButton'
import { ScreenHead } from '../../parts/ScreenHead'
import { useNarrow } from '../../parts/use-narrow'
import { TableExport } from '../../workspace/files/TableExport'
import { withParams } from './address'
import { CellNote } from './CellNote'
import { countHeld } from './count-held'
import { PositionLegend } from './PositionLegend'
import { PositionList } from './PositionList'
import { PositionTable } from './PositionTable'

const GROUPS = ['participants', 'list', 'LDC', 'developing', 'developed'] as const
const GROUP_LABELS = {
  participants: 'matrix-group-participants',
  list: 'matrix-group-list',
  LDC: 'matrix-group-LDC',
  developing: 'matrix-group-developing',
  developed: 'matrix-group-developed',
} as const

export function PositionsScreen() {
  const state = shownData.value
  const { params } = baseAddress.value
  const { group, theme, full } = params
  // Depends on single parameters: selecting a cell must not render the others.
  const shown = useMemo(() => state && shownMatrix(params), [state, group, theme, full, day.value, source.value])
  const narrow = useNarrow()
  if (!shown) return null
  const [article, member] = (params.cell ?? '').split('/')
  const cell = article && member ? shown.cell(article, member) : null
  const { unsourced, interventions, ...sourced } = countHeld(shown.cells)
  // Keyed by the filters: a new set of rows starts chunked rendering again.
  const rows = [group, theme, full].join(' ')
  return (
    <>
      <ScreenHead title={t('matrix-title')}>
        <p>
          {t('matrix-deck', { ...sourced })}
          {unsourced > 0 && ` · ${t('matrix-unsourced', { n: unsourced })}`}
          {interventions > 0 && ` · ${t('matrix-interventions', { n: interventions })}`}
        </p>
        <AddButton kind="position" />
        <TableExport name="positions" countPrivate={countPrivate} table={tableOf} />
      </ScreenHead>
      <Filters />
      <PositionLegend />
      {shown.articles.length === 0 || shown.members.length === 0 ? (
        <p>{t('matrix-none')}</p>
      ) : (
        <>
          {/* No paper is wide enough for the table: it stays where it is, unseen, and the list is printed. */}
          {!narrow && <PositionTable key={rows} matrix={shown} chosen={params.cell ?? null} />}
          {(narrow || isPrinting.value) && <PositionList matrix={shown} />}
        </>
      )}
      {cell && <CellNote cell={cell} onClose={() => replace(withParams({ cell: '' }))} />}
    </>
  )
}

function shownMatrix(params: Readonly<Record<string, string>>): PositionMatrix | null {
  const state = shownData.value
  if (!state) return null
  const data = { negotiation: state.pack, entries: state.entries, ledger: ledger.value, day: day.value }
  return matrixOf(data, filterOf(params, !isPrinting.value))
}

function matrixOf({ negotiation, entries, ledger: of, day: on }: DataOnDay, filter: PositionFilter): PositionMatrix {
  const matrix = buildPositionMatrix(negotiation, entries, on, source.value)
  return filterPositionMatrix(inForceMatrix(matrix, on, firstSeenIn(of)), negotiation, filter)
}

/** Filter of the address. On paper and in a file the filter by My list would give it away. */
const filterOf = (params: Readonly<Record<string, string>>, mayShowList: boolean): PositionFilter => ({
  group: params.group === 'list' && !mayShowList ? null : (params.group ?? null),
  theme: params.theme ?? null,
  filledOnly: params.full !== '1',
  list: new Set(myFollowed().map(({ id }) => id)),
})

async function tableOf(view: DataOnDay): Promise<ExportTable> {
  const [{ positionTable }, { tableWords }] = await Promise.all([
    import('../../../shared/export-tables/positions'),
    import('../../workspace/files/save-table'),
  ])
  return positionTable(matrixOf(view, filterOf(baseAddress.value.params, false)), tableWords())
}

function countPrivate(shown: DataOnDay): number {
  const { cells } = matrixOf(shown, filterOf(baseAddress.value.params, false))
  return new Set(
    cells.flatMap(({ stands, roles }) =>
      [...stands, ...roles].flatMap(({ layer, kind, id }) => (!isPublic({ layer }) ? `${kind} ${id}` : [])),
    ),
  ).size
}

function Filters() {
  const { params } = baseAddress.value
  const pack = negotiation.value?.pack
  if (!pack) return null
  return (
    <div class="filters">
      <label>
        {t('matrix-group')}
        <select value={params.group ?? ''} onChange={(event) => go(withParams({ group: event.currentTarget.value }))}>
          <option value="">{t('matrix-group-all')}</option>
          {GROUPS.map((group) => (
            <option key={group} value={group}>
              {t(GROUP_LABELS[group])}
            </option>
          ))}
          <optgroup label={t('matrix-groups')}>
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
        {t('matrix-theme')}
        <select value={params.theme ?? ''} onChange={(event) => go(withParams({ theme: event.currentTarget.value }))}>
          <option value="">{t('matrix-theme-all')}</option>
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
        {t('matrix-full')}
      </label>
    </div>
  )
}

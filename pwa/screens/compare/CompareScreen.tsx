/** Screen of two negotiations side by side: phases over time on one axis, a table of milestones, and what changed in both. */
import { useMemo } from 'preact/hooks'
import { ChartLegend } from '../../charts/ChartLegend'
import { PhaseFills } from '../../charts/PhaseFills'
import { PhasePanels } from '../../charts/PhasePanels'
import { lang, nameIn, t } from '../../i18n'
import { linkTo, replace } from '../../model/navigation'
import { type NegotiationView, negotiationsOn, viewOf } from '../../model/negotiation/negotiation-view'
import { baseAddress, day } from '../../model/state'
import { TableWrap } from '../../parts/lists/TableWrap'
import { ScreenHead } from '../../parts/ScreenHead'
import { NegotiationChoices } from '../../workspace/NegotiationChoices'
import { ComparedChanges } from './ComparedChanges'
import { ComparisonExits } from './ComparisonExits'
import { comparisonChart, yearRows } from './comparison'
import { MilestoneTable } from './MilestoneTable'

/** Begins the ids of the fills on this page. */
const FILLS = 'compare-fill'

export function CompareScreen() {
  const views = chosenViews()
  return (
    <>
      <ScreenHead title={t('compare-title')}>{views.length < 2 && <p>{t('compare-one')}</p>}</ScreenHead>
      {views.length < 2 ? (
        <NegotiationChoices />
      ) : (
        <>
          {negotiationsOn().length > 2 && <Choices views={views} />}
          <Phases views={views} />
          <MilestoneTable views={views} />
          <ComparedChanges views={views} />
        </>
      )}
    </>
  )
}

const PARAMS = ['one', 'other'] as const
const LABELS = { one: 'compare-one-label', other: 'compare-other-label' } as const

/** The two that the address names, else the first that are on. */
function chosenViews(): readonly NegotiationView[] {
  const { params } = baseAddress.value
  const asked = PARAMS.flatMap((param) => params[param] ?? [])
  const ids = new Set([...asked, ...negotiationsOn()])
  return [...ids].flatMap((id) => viewOf(id) ?? []).slice(0, PARAMS.length)
}

function Choices({ views }: { readonly views: readonly NegotiationView[] }) {
  const { params } = baseAddress.value
  const ids = views.map(({ row }) => row.slot)
  const choose = (at: number, id: string) => {
    // The one that is chosen a second time changes places with the other.
    const next = ids.map((one, index) => (index === at ? id : one === id ? (ids[at] ?? one) : one))
    replace(linkTo('compare', null, { ...params, one: next[0] ?? '', other: next[1] ?? '' }))
  }
  return (
    <div class="filters unprinted">
      {PARAMS.map((param, at) => (
        <span key={param}>
          <label for={`compare-${param}`}>{t(LABELS[param])}</label>{' '}
          <select id={`compare-${param}`} value={ids[at]} onChange={(event) => choose(at, event.currentTarget.value)}>
            {negotiationsOn().map((id) => {
              const view = viewOf(id)
              return (
                <option key={id} value={id}>
                  {view ? nameIn(view.data.pack.names) : id}
                </option>
              )
            })}
          </select>
        </span>
      ))}
    </div>
  )
}

function Phases({ views }: { readonly views: readonly NegotiationView[] }) {
  const sides = useMemo(
    () => views.map(({ data, ledger, row }) => ({ negotiation: data.pack, ledger, version: row.pack.version })),
    views.map(({ data }) => data),
  )
  const chart = useMemo(() => comparisonChart(sides, day.value, FILLS), [sides, day.value, lang.value])
  const rows = useMemo(() => yearRows(sides, day.value), [sides, day.value, lang.value])
  const { title, summary, legend, drawing } = chart
  if (drawing.by !== 'panels') return null
  const columns = [t('report-col-date'), ...sides.map(({ negotiation }) => nameIn(negotiation.names))]
  return (
    <figure class="picture" aria-labelledby="compare-phases">
      <h2 class="sec" id="compare-phases">
        {title}
      </h2>
      <svg class="fills" width="0" height="0" aria-hidden="true">
        <PhaseFills ids={FILLS} />
      </svg>
      <ChartLegend items={legend} />
      <figcaption>{summary}</figcaption>
      <ComparisonExits views={views} />
      <PhasePanels data={drawing.data} ids={FILLS} alt={`${title}. ${summary}`} />
      <details>
        <summary>{t('table-of')}</summary>
        <p class="label">{t('compare-years')}</p>
        <TableWrap label={title}>
          <table class="mini">
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([date, ...cells]) => (
                <tr key={date}>
                  <th scope="row">{date}</th>
                  {cells.map((cell, at) => (
                    <td key={columns[at + 1]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </TableWrap>
      </details>
    </figure>
  )
}

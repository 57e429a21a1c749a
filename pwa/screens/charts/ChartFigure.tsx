/** Figure of a chart: title, legend, finding, drawing, what can be done with it, and a table of the same data. */
import type { ComponentChildren } from 'preact'
import { ChartLegend } from '../../charts/ChartLegend'
import { type Chart, type ChartData, cellText } from '../../charts/chart'
import { t } from '../../i18n'
import { useAsked } from '../../parts/dialogs/use-asked'
import { TableWrap } from '../../parts/lists/TableWrap'
import { ChartExits } from '../../workspace/charts/ChartExits'
import { sourcesText } from '../../workspace/charts/chart-source'

interface Props {
  readonly chart: Chart
  readonly title?: string
  readonly drawing: ComponentChildren
  /** Makes the same chart of the public data; without it the chart is of private ones. */
  readonly make?: ((data: ChartData, ids: string) => Chart | null) | undefined
  /** Legend that is a part of the drawing. */
  readonly hasOwnLegend?: boolean
  /** Controls, and what the drawing refers to. */
  readonly children?: ComponentChildren
}

export function ChartFigure({ chart, title = chart.title, drawing, make, hasOwnLegend = false, children }: Props) {
  const { id, summary, columns, rows, legend } = chart
  const asked = useAsked<HTMLHeadingElement>('chart', id)
  return (
    <figure class="picture" aria-labelledby={`${id}-title`}>
      <h2 class="sec" id={`${id}-title`} {...asked}>
        {title}
      </h2>
      {children}
      {!hasOwnLegend && legend.length > 0 && rows.length > 0 && <ChartLegend items={legend} />}
      <figcaption>{summary}</figcaption>
      {rows.length === 0 ? (
        <p>{t('picture-none')}</p>
      ) : (
        <>
          {make && <ChartExits id={id} title={chart.title} params={chart.params} make={make} />}
          {drawing}
          <p class="label">{sourcesText(chart)}</p>
          <details>
            <summary>{t('table-of')}</summary>
            <Table label={chart.title} columns={columns} rows={rows.map((row) => row.map(cellText))} />
          </details>
        </>
      )}
    </figure>
  )
}

interface TableProps {
  readonly label: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

function Table({ label, columns, rows }: TableProps) {
  return (
    <TableWrap label={label}>
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
          {rows.map((row) => (
            <tr key={row.join(' ')}>
              {row.map((cell, index) => (
                <td key={columns[index]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableWrap>
  )
}

/** Figure with title, summary in words and a table of the same data. */
import type { ComponentChildren } from 'preact'
import { t } from '../../i18n'

export interface ChartDescription {
  readonly id: string
  readonly title: string
  /** Text alternative: the finding of the chart. */
  readonly summary: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Legend or controls. */
  readonly children?: ComponentChildren
}

export function ChartFigure({
  id,
  title,
  summary,
  columns,
  rows,
  children,
  drawing,
}: ChartDescription & { readonly drawing: ComponentChildren }) {
  return (
    <figure class="picture" aria-labelledby={`${id}-title`}>
      <h2 class="sec" id={`${id}-title`}>
        {title}
      </h2>
      {children}
      <figcaption>{summary}</figcaption>
      {rows.length === 0 ? (
        <p>{t('picture-none')}</p>
      ) : (
        <>
          {drawing}
          <details>
            <summary>{t('table-of')}</summary>
            <Table columns={columns} rows={rows} />
          </details>
        </>
      )}
    </figure>
  )
}

function Table({ columns, rows }: Pick<ChartDescription, 'columns' | 'rows'>) {
  return (
    <div class="table-wrap">
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
    </div>
  )
}

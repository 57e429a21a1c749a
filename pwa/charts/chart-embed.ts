/**
 * HTML that shows a chart on another page, without a script or a request: two drawings, of which the page shows the one that its place has
 * room for (container query), and under them the sources, the day and the table of the data. Loaded on use.
 */
import { NARROW, WIDE } from '../../shared/charts/timeline'
import { escapeHtml } from '../../shared/reports/escape-html'
import { lang, t } from '../i18n'
import { type Chart, cellText } from './chart'

/** Margin of its drawings in px: the page around it has its own. */
const MARGIN = 8
/** Width in px from which the wide drawing is shown: scaled to it, its letters have 11 px and more. */
const WIDE_FROM = 784
/** Width in px up to which the narrow drawing grows with its place. */
const NARROW_UP_TO = 560
/** Widths of the drawings in px. */
export const EMBED_WIDTHS = { narrow: NARROW.width + 2 * MARGIN, wide: WIDE.width + 2 * MARGIN } as const

export interface Embed {
  readonly drawings: Drawings
  readonly foot: readonly string[]
  readonly code: string
}

/** Both as SVG. */
type Drawings = Readonly<Record<keyof typeof EMBED_WIDTHS, string>>

interface About {
  /** Begins the ids in it. */
  readonly ids: string
  /** Lines of its sources and of its day. */
  readonly foot: readonly string[]
  /** Leads to the chart in the app. */
  readonly link: string | null
}

/** `make` makes the chart with ids that begin so: no two drawings of a page have the same. */
export async function embedOf(about: About, make: (ids: string) => Chart): Promise<Embed> {
  const { chartSvg } = await import('./chart-file')
  const drawn = async (width: keyof Drawings) => {
    const ids = `${about.ids}-${width}`
    return await chartSvg(make(ids), ids, [], { isNarrow: width === 'narrow', margin: MARGIN })
  }
  const drawings = { narrow: await drawn('narrow'), wide: await drawn('wide') }
  return { drawings, foot: about.foot, code: embedCode(make(about.ids), drawings, about) }
}

/**
 * Where a page forbids or strips the style element, the narrow drawing stands alone in its own size, which is legible in any place: the wide
 * one is hidden by an attribute, which any rule overrules. No `figure` element: browsers set that in by 40 px at each side.
 */
export function embedCode(
  { title, columns, rows }: Pick<Chart, 'title' | 'columns' | 'rows'>,
  { narrow, wide }: Drawings,
  { ids, foot, link }: About,
): string {
  const name = escapeHtml(title)
  const caption = [
    link === null ? '' : `<a href="${escapeHtml(link)}">${name}</a>`,
    ...foot.map((line) => escapeHtml(line)),
  ].filter((line) => line !== '')
  return `<div id="${ids}" role="figure" aria-label="${name}" lang="${lang.value}">
<style>${styleOf(ids)}</style>
${narrow.replace(/ width="[^"]*"/, ` id="${ids}-narrow" width="100%" preserveAspectRatio="xMinYMin meet"`)}
${wide.replace(/ width="[^"]*" height="[^"]*"/, ` id="${ids}-wide" width="100%" display="none"`)}
<p>${caption.join('<br>\n')}</p>
<details>
<summary>${escapeHtml(t('table-of'))}</summary>
<div id="${ids}-data" role="region" tabindex="0" aria-label="${name}">
${tableOf(
  columns,
  rows.map((row) => row.map(cellText)),
)}
</div>
</details>
</div>
`
}

/** Rules for its own elements alone. */
const styleOf = (ids: string): string =>
  [
    `#${ids}{container-type:inline-size}`,
    `#${ids}-narrow{display:block;height:auto;max-width:${NARROW_UP_TO}px}`,
    `#${ids}-data{overflow-x:auto}`,
    `@container (min-width:${WIDE_FROM}px){#${ids}-narrow{display:none}#${ids}-wide{display:block;max-width:${EMBED_WIDTHS.wide}px}}`,
  ].join('\n')

function tableOf(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const heads = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('')
  const lines = rows.map((row) => `<tr>${row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`)
  return `<table>\n<thead><tr>${heads}</tr></thead>\n<tbody>\n${lines.join('\n')}\n</tbody>\n</table>`
}

/** Files of a chart: a self-contained SVG in the light scheme, and what is made of it, PNG and the code that embeds it. Loaded on use. */
import { render, type VNode } from 'preact'
import { panelsHeight, WIDE_PANELS } from '../../shared/charts/panels'
import { SANS } from '../../shared/charts/sheet'
import { timelineOf, WIDE } from '../../shared/charts/timeline'
import colours from '../../shared/look/colours.css?raw'
import { lightColours, withColours } from '../../shared/look/light-colours'
import { escapeHtml } from '../../shared/reports/escape-html'
import { lang } from '../i18n'
import { dateText } from '../i18n/dates'
import { ChartSheet, type Drawn } from './ChartSheet'
import type { ChartDrawing, SheetChart } from './chart'
import { PhaseFills } from './PhaseFills'
import { PanelsDrawing } from './PhasePanels'
import { loadPlot, plainDrawing } from './plot'
import { TimelineDrawing } from './TimelineChart'

/** Width of the drawing in px: that of the timeline in a wide window. */
const WIDTH = WIDE.width

/**
 * The chart as SVG. `ids` begins the ids in it, `foot` has its source lines. Rejects when the plotting library cannot be
 * fetched.
 */
export async function chartSvg(chart: SheetChart, ids: string, foot: readonly string[]): Promise<string> {
  const drawn = await drawnOf(chart.drawing, ids)
  const host = document.createElement('div')
  const { title, summary, legend } = chart
  render(
    <ChartSheet
      ids={ids}
      lang={lang.value}
      text={{ title, summary, legend, foot }}
      drawn={drawn}
      fills={chart.hasFills && <PhaseFills ids={ids} />}
    />,
    host,
  )
  const [sheet] = host.children
  if (!sheet) throw new Error('no drawing')
  for (const element of sheet.querySelectorAll('[class]')) element.removeAttribute('class')
  const markup = new XMLSerializer().serializeToString(sheet)
  render(null, host)
  return withColours(markup, lightColours(colours))
}

async function drawnOf(drawing: ChartDrawing, ids: string): Promise<Drawn> {
  if (drawing.by === 'plot') {
    const element = plainDrawing(drawing.draw(await loadPlot(), WIDTH))
    if (!(element instanceof SVGElement)) throw new Error('no drawing')
    const height = Number(element.getAttribute('height'))
    // The sheet around it is the one image.
    element.setAttribute('role', 'presentation')
    element.setAttribute('font-family', SANS)
    element.setAttribute('font-size', '12')
    return { element, width: WIDTH, height }
  }
  if (drawing.by === 'panels')
    return {
      element: groupOf(<PanelsDrawing data={drawing.data} size={WIDE_PANELS} ids={ids} />),
      width: WIDTH,
      height: panelsHeight(drawing.data, WIDE_PANELS),
    }
  const timeline = timelineOf(drawing.data, WIDE, dateText)
  return { element: groupOf(<TimelineDrawing chart={timeline} size={WIDE} />), width: WIDTH, height: timeline.height }
}

/** A drawing in a group of its own. */
function groupOf(drawing: VNode): SVGElement {
  const group = document.createElementNS('http://www.w3.org/2000/svg', 'g')
  render(drawing, group)
  return group
}

/** Pixels for each px of the drawing: sharp on paper and on dense screens. */
const PNG_SCALE = 2

/** The SVG as a picture. Rejects where the browser cannot draw it. */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth * PNG_SCALE
  canvas.height = image.naturalHeight * PNG_SCALE
  const context = canvas.getContext('2d')
  context?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!context || !blob) throw new Error('no picture')
  return blob
}

/** HTML that shows the chart on another page, without a script or a request: the SVG as wide as its place, over a link if there is one. */
export function embedCode(svg: string, title: string, link: string | null): string {
  const fluid = svg.replace(/ width="[^"]*" height="[^"]*"/, ' width="100%"')
  const caption = link && `\n<figcaption><a href="${escapeHtml(link)}">${escapeHtml(title)}</a></figcaption>`
  return `<figure>\n${fluid}${caption ?? ''}\n</figure>\n`
}

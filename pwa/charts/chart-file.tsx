/** Files of a chart: a self-contained SVG in the light scheme, and the PNG that is made of it. Loaded on use. */
import { render, type VNode } from 'preact'
import { NARROW_PANELS, panelsHeight, WIDE_PANELS } from '../../shared/charts/panels'
import { SANS } from '../../shared/charts/sheet'
import { NARROW, timelineOf, WIDE } from '../../shared/charts/timeline'
import colours from '../../shared/look/colours.css?raw'
import { lightColours, withColours } from '../../shared/look/light-colours'
import { lang } from '../i18n'
import { dateText } from '../i18n/dates'
import { ChartSheet, type Drawn } from './ChartSheet'
import type { ChartDrawing, SheetChart } from './chart'
import { PhaseFills } from './PhaseFills'
import { PanelsDrawing } from './PhasePanels'
import { loadPlot, plainDrawing } from './plot'
import { TimelineDrawing } from './TimelineChart'

export interface SvgSize {
  /** The narrow drawing, for a phone: as those of the screen. */
  readonly isNarrow?: boolean
  /** Margin around it in px; without it that of a file. */
  readonly margin?: number
}

/**
 * The chart as SVG. `ids` begins the ids in it, `foot` has its source lines. Rejects when the plotting library cannot be
 * fetched.
 */
export async function chartSvg(
  chart: SheetChart,
  ids: string,
  foot: readonly string[],
  { isNarrow = false, margin }: SvgSize = {},
): Promise<string> {
  const drawn = await drawnOf(chart.drawing, ids, isNarrow)
  const host = document.createElement('div')
  const { title, summary, legend } = chart
  render(
    <ChartSheet
      ids={ids}
      lang={lang.value}
      text={{ title, summary, legend, foot }}
      drawn={drawn}
      margin={margin}
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

async function drawnOf(drawing: ChartDrawing, ids: string, isNarrow: boolean): Promise<Drawn> {
  const { width } = isNarrow ? NARROW : WIDE
  if (drawing.by === 'plot') {
    const element = plainDrawing(drawing.draw(await loadPlot(), width))
    if (!(element instanceof SVGElement)) throw new Error('no drawing')
    const height = Number(element.getAttribute('height'))
    // The sheet around it is the one image.
    element.setAttribute('role', 'presentation')
    element.setAttribute('font-family', SANS)
    element.setAttribute('font-size', '12')
    return { element, width, height }
  }
  if (drawing.by === 'panels') {
    const size = isNarrow ? NARROW_PANELS : WIDE_PANELS
    const element = groupOf(<PanelsDrawing data={drawing.data} size={size} ids={ids} />)
    return { element, width, height: panelsHeight(drawing.data, size) }
  }
  const size = isNarrow ? NARROW : WIDE
  const timeline = timelineOf(drawing.data, size, dateText)
  return { element: groupOf(<TimelineDrawing chart={timeline} size={size} />), width, height: timeline.height }
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

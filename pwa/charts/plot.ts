/** Loader of the plotting library (Observable Plot), and what is changed in its drawings. */
import type { PlotModule } from './chart'

/** The module once it is loaded. */
let loaded: PlotModule | null = null
export const loadedPlot = (): PlotModule | null => loaded

/** Loads the library once. Rejects when the chunk cannot be fetched. */
export async function loadPlot(): Promise<PlotModule> {
  loaded ??= await import('@observablehq/plot')
  return loaded
}

/**
 * Strips the style element that Plot adds, which the content security policy blocks (the rules are in `charts.css`), and
 * the labels on groups, since `role="img"` on the figure hides its descendants.
 */
export function plainDrawing(drawing: Element): Element {
  for (const style of drawing.querySelectorAll('style')) style.remove()
  for (const group of drawing.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label')
  return drawing
}

/** Print state: while the browser prints, only public entries count, so that private ones never reach paper. */
import { options } from 'preact'
import { isPrinting } from '../model/state'

/** Sets `isPrinting` for the time of the print. */
export function followPrinting(): void {
  window.addEventListener('beforeprint', () => renderNow(() => (isPrinting.value = true)))
  window.addEventListener('afterprint', () => renderNow(() => (isPrinting.value = false)))
}

/** Renders synchronously: the browser lays the page out for print as soon as the event handlers return. */
function renderNow(change: () => void): void {
  const before = options.debounceRendering
  options.debounceRendering = (draw) => draw()
  change()
  if (before) options.debounceRendering = before
  else delete options.debounceRendering
}

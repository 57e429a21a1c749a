/** What is private never reaches paper: while the browser prints, only public records are counted. */
import { options } from 'preact'
import { isPrinting } from '../model/state'

export function followPrinting(): void {
  window.addEventListener('beforeprint', () => drawNow(() => (isPrinting.value = true)))
  window.addEventListener('afterprint', () => drawNow(() => (isPrinting.value = false)))
}

/** The browser takes its picture as soon as the event is over, so drawing cannot wait its turn. */
function drawNow(change: () => void): void {
  const before = options.debounceRendering
  options.debounceRendering = (draw) => draw()
  change()
  if (before) options.debounceRendering = before
  else delete options.debounceRendering
}

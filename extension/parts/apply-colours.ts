/** Applies the user's colours to an extension page. */
import { type Colours, markColours, tokenColours } from '../colours'
import { applyStyle } from '../content/marks/style'

let removeStyle = () => {}

/** Replaces the colours of the page. */
export function applyColours(colours: Colours): void {
  removeStyle()
  removeStyle = applyStyle(document, `${tokenColours(colours)}${markColours(colours)}`)
}

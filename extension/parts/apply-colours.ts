/** The user's colours on a page of ours, its words and its marks. */
import { type Colours, markColours, tokenColours } from '../colours'
import { applyStyle } from '../content/style'

let removeStyle = () => {}

/** Gives the page the colours as they are now, in the place of those before. */
export function applyColours(colours: Colours): void {
  removeStyle()
  removeStyle = applyStyle(document, `${tokenColours(colours)}${markColours(colours)}`)
}

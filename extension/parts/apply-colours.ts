/** The user's colours on a page of ours, its words and its marks. */
import { type Colours, markColours, tokenColours } from '../colours'
import { wear } from '../content/style'

let takeOff = () => {}

/** Gives the page the colours as they are now, in the place of those before. */
export function dressIn(colours: Colours): void {
  takeOff()
  takeOff = wear(document, `${tokenColours(colours)}${markColours(colours)}`)
}

/** Draws the board of today where nobody sees it, from whichever screen one is on. */
import { batch } from '@preact/signals'
import { h, render } from 'preact'
import { BOARD } from '../../model/address'
import { address, baseAddress } from '../../model/state'
import { atOnce } from '../../screens/board/BoardTable'
import { App } from '../App'
import { type Drawn, drawnUnder } from './drawn'

/** What the app draws at the board's address; that of the page is the same before and after. */
export function drawnAside(): Drawn[] {
  const aside = document.createElement('div')
  const [before, under] = [address.peek(), baseAddress.peek()]
  return batch(() => {
    address.value = BOARD
    baseAddress.value = BOARD
    try {
      atOnce(() => render(h(App, null), aside))
      return drawnUnder(aside)
    } finally {
      render(null, aside)
      address.value = before
      baseAddress.value = under
    }
  })
}

/** Off-screen rendering of the board as of today, from any screen. */
import { batch } from '@preact/signals'
import { h, render } from 'preact'
import { BOARD } from '../../model/address'
import { address, baseAddress } from '../../model/state'
import { atOnce } from '../../screens/board/BoardTable'
import { App } from '../App'
import { type Drawn, serialiseChildren } from './serialise'

/** Serialises the app rendered at the address of the board. The current address is set back before anything is notified. */
export function renderOffscreen(): Drawn[] {
  const root = document.createElement('div')
  const [before, under] = [address.peek(), baseAddress.peek()]
  return batch(() => {
    address.value = BOARD
    baseAddress.value = BOARD
    try {
      atOnce(() => render(h(App, null), root))
      return serialiseChildren(root)
    } finally {
      render(null, root)
      address.value = before
      baseAddress.value = under
    }
  })
}

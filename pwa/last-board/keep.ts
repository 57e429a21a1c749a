/** Keeps the board as it is drawn, for the next start to show at once. */
import { effect } from '@preact/signals'
import { address, day, held, ledger, record, recovered, trouble } from '../app/state'
import { lang } from '../i18n'
import { keepBoard, type RecordState } from '../store'
import { thisBuild } from './build'
import { drawnUnder } from './drawn'
import { nextTurn } from './next-turn'

const PAUSE = 500

/** From now on keeps the board, a moment after it was drawn anew. */
export function keepLastBoard(place: HTMLElement): void {
  effect(() => {
    const state = boardToKeep()
    if (!state) return
    const kept = {
      build: thisBuild(),
      lang: lang.value,
      day: day.value,
      until: nextTurn(state.pack, ledger.value, day.value),
    }
    const soon = setTimeout(() => {
      const drawn = JSON.stringify(drawnUnder(place))
      void keepBoard({ ...kept, drawn }, state).catch(() => undefined)
    }, PAUSE)
    return () => clearTimeout(soon)
  })
}

/** The record, where all that is drawn of it is the board of today with nothing sifted. What is locked is not kept in the clear. */
function boardToKeep(): RecordState | null {
  const { screen, asOf, badDay, params } = address.value
  const isPlain = screen === 'board' && asOf === null && badDay === null && Object.keys(params).length === 0
  const state = record.value
  const isQuiet = trouble.value === null && held.value === null && recovered.value === null
  return isPlain && isQuiet && state && !state.lock && !state.erased ? state : null
}

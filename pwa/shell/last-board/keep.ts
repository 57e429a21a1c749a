/** Keeps the board as it is drawn, for the next start to show at once. */
import { effect } from '@preact/signals'
import type { Day } from '../../../shared/domain/types'
import { lang } from '../../i18n'
import { onDataReplaced } from '../../model/data-replaced'
import { whenRead } from '../../model/load-data'
import { address, appData, dataBeforeErase, ledger, openError, recovered, today } from '../../model/state'
import { isWhole } from '../../screens/board/BoardTable'
import { type AppData, saveBoard, savedBoard } from '../../store'
import { drawnAside } from './aside'
import { thisBuild } from './build'
import { type Drawn, drawnInTurns, drawnUnder } from './drawn'
import { nextTurn } from './next-turn'

const PAUSE = 500
/** Drawing it aside takes a moment of the machine, which is not to fall into what the user does: hands are at rest so long. */
const REST = 2000

/**
 * From now on keeps the board, a moment after it was drawn anew. On another screen it is drawn aside when the browser has
 * nothing else to do, once for each change; and at once where the page is left: whatever was written, the next start finds
 * a board.
 */
export function keepLastBoard(place: HTMLElement): void {
  onDataReplaced(keepBoardNow)
  let last: Shown | null = null
  effect(() => {
    const shown = shownNow()
    if (!shown) return
    const keepAside = () => {
      const now = shownNow()
      if (!now || !isSame(now, shown) || isOnBoard()) return
      // Before it is drawn, which changes the address for a moment and is heard here.
      last = shown
      void keep(shown, drawnAside())
    }
    if (isOnBoard()) {
      // Its themes are drawn one after the other, which may take longer than the pause; the last is heard of here.
      if (!isWhole.value) return
      return later(PAUSE, async (isStill) => {
        const drawn = document.hidden ? drawnUnder(place) : await drawnInTurns(place)
        if (isStill()) void keep(shown, drawn)
      })
    }
    if (!last || !isSame(last, shown))
      return atRest(REST, async () => {
        if (await isThere(shown)) last = shown
        else whenIdle(keepAside)
      })
  })
}

/** Keeps the board of a record that was just replaced, unless it is kept already. Resolves once it is, or cannot be. */
async function keepBoardNow(): Promise<void> {
  try {
    await whenRead()
    const shown = shownNow()
    if (shown && !(await isThere(shown))) await keep(shown, drawnAside())
  } catch {
    // What was done is done: without a board the next start takes longer, and is no less.
  }
}

/** Never rejects. */
async function keep({ state, ...made }: Shown, drawn: readonly Drawn[]): Promise<void> {
  const until = nextTurn(state.pack, ledger.peek(), made.day)
  const board = { build: thisBuild(), ...made, until, drawn: JSON.stringify(drawn) }
  await saveBoard(board, state).catch(() => undefined)
}

/** What a board is drawn from. */
interface Shown {
  readonly state: AppData
  readonly lang: string
  readonly day: Day
}

const isSame = (a: Shown, b: Shown) => a.state === b.state && a.lang === b.lang && a.day === b.day

/** Ends with what it hangs on: a change that comes meanwhile starts it anew. A page that is left does not wait. */
function later(pause: number, work: (isStill: () => boolean) => unknown): () => void {
  let isStill = true
  const leave = () => {
    clearTimeout(soon)
    document.removeEventListener('visibilitychange', left)
  }
  const begin = () => {
    leave()
    work(() => isStill)
  }
  const left = () => document.hidden && begin()
  const soon = setTimeout(begin, pause)
  document.addEventListener('visibilitychange', left)
  return () => {
    isStill = false
    leave()
  }
}

const BY_HAND = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchmove', 'scroll'] as const

/** The same, so long after the last that was done by hand. */
function atRest(pause: number, work: () => unknown): () => void {
  const options = { capture: true, passive: true }
  const left = () => document.hidden && end()
  let soon = setTimeout(end, pause)
  const again = () => {
    clearTimeout(soon)
    soon = setTimeout(end, pause)
  }
  const leave = () => {
    clearTimeout(soon)
    for (const type of BY_HAND) removeEventListener(type, again, options)
    document.removeEventListener('visibilitychange', left)
  }
  function end() {
    leave()
    work()
  }
  for (const type of BY_HAND) addEventListener(type, again, options)
  document.addEventListener('visibilitychange', left)
  return leave
}

/** Whether the one that was kept last is of the same. */
async function isThere({ lang, day }: Shown): Promise<boolean> {
  const board = await savedBoard().catch(() => null)
  return board !== null && board.build === thisBuild() && board.lang === lang && board.day === day
}

/** Safari has no such moment to offer, and a page that is left none at all. */
const whenIdle = (work: () => void): unknown =>
  document.hidden ? work() : 'requestIdleCallback' in window ? requestIdleCallback(work) : setTimeout(work)

/** What a board is to be drawn from now: nothing where it is locked, which is not kept in the clear, or in trouble. */
function shownNow(): Shown | null {
  const state = appData.value
  const isQuiet = openError.value === null && dataBeforeErase.value === null && recovered.value === null
  return isQuiet && state && !state.lock && !state.erased ? { state, lang: lang.value, day: today.value } : null
}

/** Whether all that is drawn is the board of today with nothing sifted. */
function isOnBoard(): boolean {
  const { screen, asOf, badDay, params } = address.value
  return screen === 'board' && asOf === null && badDay === null && Object.keys(params).length === 0
}

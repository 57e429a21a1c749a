/** Saves the rendered board after each change, for the next start to show before the app is loaded. */
import { effect } from '@preact/signals'
import type { Day } from '../../../shared/domain/types'
import { lang } from '../../i18n'
import { onDataReplaced } from '../../model/data-replaced'
import { whenRead } from '../../model/load-data'
import { address, appData, dataBeforeErase, ledger, openError, recovered, today } from '../../model/state'
import { isWhole } from '../../screens/board/BoardTable'
import { type AppData, saveBoard, savedBoard } from '../../store'
import { thisBuild } from './build'
import { expiryDate } from './expiry-date'
import { renderOffscreen } from './offscreen'
import { type Drawn, serialiseChildren, serialiseInChunks } from './serialise'

/** Debounce after a drawing, in ms. */
const PAUSE = 500
/** Idle time without user input before the board is rendered off-screen, in ms. */
const REST = 2000

/**
 * Starts saving. On the board, a moment after each drawing; on another screen the board is rendered off-screen when the
 * browser is idle, once for each change; and at once when the page is hidden, so that the next start always has one.
 */
export function saveLastBoard(place: HTMLElement): void {
  onDataReplaced(saveBoardNow)
  let last: Inputs | null = null
  effect(() => {
    const shown = currentInputs()
    if (!shown) return
    const saveOffscreen = () => {
      const now = currentInputs()
      if (!now || !isSame(now, shown) || isOnBoard()) return
      // Set first: rendering changes the address for a moment, which triggers this effect.
      last = shown
      void save(shown, renderOffscreen())
    }
    if (isOnBoard()) {
      // The table is rendered in chunks, which may take longer than the pause; `isWhole` changes after the last.
      if (!isWhole.value) return
      return debounced(PAUSE, async (isStill) => {
        const drawn = document.hidden ? serialiseChildren(place) : await serialiseInChunks(place)
        if (isStill()) void save(shown, drawn)
      })
    }
    if (!last || !isSame(last, shown))
      return atRest(REST, async () => {
        if (await isSaved(shown)) last = shown
        else whenIdle(saveOffscreen)
      })
  })
}

/** Saves the board of data that were just replaced. Resolves once it is saved or cannot be; never rejects. */
async function saveBoardNow(): Promise<void> {
  try {
    await whenRead()
    const shown = currentInputs()
    if (shown && !(await isSaved(shown))) await save(shown, renderOffscreen())
  } catch {
    // Without a saved board the next start takes longer, and shows the same.
  }
}

/** Never rejects. */
async function save({ state, ...made }: Inputs, drawn: readonly Drawn[]): Promise<void> {
  const until = expiryDate(state.pack, ledger.peek(), made.day)
  const board = { build: thisBuild(), ...made, until, drawn: JSON.stringify(drawn) }
  await saveBoard(board, state).catch(() => undefined)
}

/** Inputs of the rendered board. */
interface Inputs {
  readonly state: AppData
  readonly lang: string
  readonly day: Day
}

const isSame = (a: Inputs, b: Inputs) => a.state === b.state && a.lang === b.lang && a.day === b.day

/** Debounces work; it runs at once when the page is hidden. Returns the cancellation. */
function debounced(pause: number, work: (isStill: () => boolean) => unknown): () => void {
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

const USER_INPUT = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchmove', 'scroll'] as const

/** Runs work after a pause without user input, or at once when the page is hidden. Returns the cancellation. */
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
    for (const type of USER_INPUT) removeEventListener(type, again, options)
    document.removeEventListener('visibilitychange', left)
  }
  function end() {
    leave()
    work()
  }
  for (const type of USER_INPUT) addEventListener(type, again, options)
  document.addEventListener('visibilitychange', left)
  return leave
}

/** True when the saved board has the same inputs. */
async function isSaved({ lang, day }: Inputs): Promise<boolean> {
  const board = await savedBoard().catch(() => null)
  return board !== null && board.build === thisBuild() && board.lang === lang && board.day === day
}

/** Idle callback; Safari has none, and a hidden page gets none. */
const whenIdle = (work: () => void): unknown =>
  document.hidden ? work() : 'requestIdleCallback' in window ? requestIdleCallback(work) : setTimeout(work)

/** The present inputs; `null` under a lock, since nothing private is saved in the clear, and while an error is shown. */
function currentInputs(): Inputs | null {
  const state = appData.value
  const isUndisturbed = openError.value === null && dataBeforeErase.value === null && recovered.value === null
  return isUndisturbed && state && !state.lock && !state.erased ? { state, lang: lang.value, day: today.value } : null
}

/** True on the unfiltered board of today. */
function isOnBoard(): boolean {
  const { screen, asOf, badDay, params } = address.value
  return screen === 'board' && asOf === null && badDay === null && Object.keys(params).length === 0
}

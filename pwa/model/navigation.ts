/** Moves between addresses, and looks after what a browser does for pages and not for hashes: focus and scroll. */
import { batch } from '@preact/signals'
import { type Address, BOARD, formatAddress, parseAddress } from './address'
import { isOverlay, type Screen } from './screens'
import { address, asOf, baseAddress, notice, source } from './state'
import { clearMessage, undoMessage } from './undo'

/** A link to a screen that stays on the day one looks at, and on whose observations are counted. */
export const linkTo = (screen: Screen, id: string | null = null, params: Address['params'] = {}): string =>
  formatAddress({
    ...BOARD,
    screen,
    id,
    params: source.value === 'all' ? params : { source: source.value, ...params },
    asOf: asOf.value,
  })

/** A link to this screen on another day; `null` is today. */
export const linkToDay = (day: string | null): string =>
  formatAddress({ ...baseAddress.value, asOf: day, badDay: null })

/** Goes to an address as a link would. */
export function go(hash: string): void {
  location.hash = hash
}

/** Goes to an address in place of the present one, which leaves no step in the history. */
export function replace(hash: string): void {
  history.replaceState(history.state, '', hash)
  read()
}

let opened = 0
/** Opens a sheet or the lookup over the present screen. */
export function openOverlay(hash: string): void {
  opened++
  go(hash)
}

/** Until the address has changed: a browser may ask twice for one key to close, and two steps back leave the screen. */
let isClosing = false
/** Closes what is open over a screen, by the way it came. */
export function closeOverlay(): void {
  // The address bar has it before the app hears of it.
  if (isClosing || !isOverlay(parseAddress(location.hash).screen)) return
  if (opened > 0) {
    isClosing = true
    history.back()
  } else replace(formatAddress({ ...baseAddress.value, asOf: address.value.asOf }))
}

/** Goes on from what is open over a screen: its step of the history becomes this one. */
export function leaveOverlay(hash: string): void {
  replace(hash)
  // What comes in its place may be a sheet of its own.
  if (isOverlay(address.value.screen)) return
  opened = Math.max(0, opened - 1)
  arrive()
}

function read(): void {
  isClosing = false
  const next = parseAddress(location.hash)
  batch(() => {
    // What is drawn from an address is not drawn again for the same one.
    if (!isSame(address.value, next)) address.value = next
    if (!isOverlay(next.screen) && !sameScreen(baseAddress.value, next)) moveOn()
    // Under a sheet that closes, what stands there goes on.
    if (!isOverlay(next.screen)) {
      if (!isSame(baseAddress.value, next)) baseAddress.value = next
    } else if (next.asOf !== baseAddress.value.asOf) baseAddress.value = { ...baseAddress.value, asOf: next.asOf }
  })
}

/** What was said of the screen before goes with it, one notice at a time: the other has not been read. */
function moveOn(): void {
  if (undoMessage.value) clearMessage()
  else if (notice.value?.passing) notice.value = null
}

const isSame = (a: Address, b: Address) => formatAddress(a) === formatAddress(b) && a.badDay === b.badDay
const sameScreen = (a: Address, b: Address) => a.screen === b.screen && a.id === b.id

/** Starts following the address bar. */
export function followAddress(): void {
  read()
  window.addEventListener('hashchange', follow)
  // A sheet goes with the step back itself: the event of the hash comes a frame later.
  window.addEventListener('popstate', () => {
    if (isOverlay(address.value.screen) && !isOverlay(parseAddress(location.hash).screen)) follow()
  })
}

function follow(): void {
  const before = address.value
  read()
  const next = address.value
  if (isOverlay(before.screen) && !isOverlay(next.screen)) opened = Math.max(0, opened - 1)
  // A step back comes with its own scroll position; a sheet that closes gives the focus back to what opened it.
  const isNew = history.state === null
  if (isNew) history.replaceState({ seen: true }, '')
  if (isNew && !isOverlay(before.screen) && !isOverlay(next.screen) && !sameScreen(before, next)) arrive()
}

let arriving = false
/** A new screen: from its top, and read out from its heading, once it is drawn. */
function arrive(): void {
  arriving = true
  window.scrollTo(0, 0)
}

/** Called by a screen that has been drawn. */
export function arrived(): void {
  if (!arriving) return
  arriving = false
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
}

/** Hash router: links, history steps of overlays, and the focus and scroll handling that browsers give to page loads only. */
import { batch } from '@preact/signals'
import { type Address, BOARD, formatAddress, parseAddress } from './address'
import { isUnknown } from './negotiation/open-negotiation'
import { isOverlay, type Screen } from './screens'
import { address, asOf, baseAddress, notice, source } from './state'
import { clearMessage, undoMessage } from './typed/undo'

/** Link to a screen that keeps the negotiation, the as-of date and the filter by origin. */
export const linkTo = (screen: Screen, id: string | null = null, params: Address['params'] = {}): string =>
  formatAddress({
    ...BOARD,
    ...namedNegotiation(),
    screen,
    id,
    params: source.value === 'all' ? params : { source: source.value, ...params },
    asOf: asOf.value,
  })

/** The negotiation that the address names, unless it is not on: links lead away from an address that leads nowhere. */
export function namedNegotiation(): Pick<Address, 'negotiation'> {
  const { negotiation } = address.value
  return negotiation === undefined || isUnknown(negotiation) ? {} : { negotiation }
}

/** Link to a screen of another negotiation that is on, as of today. */
export const linkInto = (
  negotiation: string,
  screen: Screen = 'board',
  id: string | null = null,
  params: Address['params'] = {},
): string => formatAddress({ ...BOARD, negotiation, screen, id, params })

/** Link to the current screen of another negotiation that is on, as of the same day; from the screen of one entity to its board. */
export function linkHere(negotiation: string): string {
  const { screen, id } = baseAddress.value
  const isOfAll = screen !== 'unknown' && id === null
  return formatAddress({ ...BOARD, negotiation, screen: isOfAll ? screen : 'board', asOf: asOf.value })
}

/** Link to the current screen as of another day; `null` is today. */
export const linkToDay = (day: string | null): string =>
  formatAddress({ ...baseAddress.value, asOf: day, badDay: null })

interface SeenState {
  readonly seen: true
  /** Address of the screen under an overlay: a page that is loaded again has not been there. */
  readonly under?: string
}

/** State of a history entry that was followed. */
const seenState = (next: Address): SeenState =>
  isOverlay(next.screen) ? { seen: true, under: formatAddress(baseAddress.value) } : { seen: true }

/** The screen under an overlay, of a state that this app left; `null` for any other. */
function underIn(state: unknown): Address | null {
  if (typeof state !== 'object' || state === null || !('under' in state) || typeof state.under !== 'string') return null
  const under = parseAddress(state.under)
  return isOverlay(under.screen) ? null : under
}

/** Navigates with a new history entry. At once: of a change of `location.hash` the page learns only a frame later. */
export function go(hash: string): void {
  // As a link to the current address, which makes no entry.
  if (hash === location.hash) return
  history.pushState(seenState(parseAddress(hash)), '', hash)
  follow(true)
}

/** Navigates by replacing the current history entry. */
export function replace(hash: string): void {
  history.replaceState(history.state, '', hash)
  read()
}

/** Number of history entries that overlays have pushed. */
let opened = 0
/** Opens an overlay on top of the current screen. */
export function openOverlay(hash: string): void {
  opened++
  go(hash)
}

/** True until the address has changed: some browsers fire two cancel events for one key, and two steps back would leave the screen. */
let isClosing = false
/** Closes the overlay: a step back where it was opened from a screen, else by replacing the address. */
export function closeOverlay(): void {
  // Read from the address bar, which changes before the app is notified.
  if (isClosing || !isOverlay(parseAddress(location.hash).screen)) return
  if (opened > 0) {
    isClosing = true
    history.back()
  } else replace(formatAddress({ ...baseAddress.value, asOf: address.value.asOf }))
}

/** Navigates from an overlay, replacing its history entry. */
export function leaveOverlay(hash: string): void {
  replace(hash)
  // The target may be an overlay too.
  if (isOverlay(address.value.screen)) return
  opened = Math.max(0, opened - 1)
  arrive()
}

function read(): void {
  isClosing = false
  const next = parseAddress(location.hash)
  batch(() => {
    // An equal address must not notify its readers.
    if (!isSame(address.value, next)) address.value = next
    if (!isOverlay(next.screen) && !sameScreen(baseAddress.value, next)) clearMessages()
    // The screen under an overlay stays mounted.
    if (!isOverlay(next.screen)) {
      if (!isSame(baseAddress.value, next)) baseAddress.value = next
    } else if (next.asOf !== baseAddress.value.asOf || next.negotiation !== baseAddress.value.negotiation)
      baseAddress.value = { ...baseAddress.value, ...ofOverlay(next) }
  })
}

/** What the screen under an overlay has in common with it. */
const ofOverlay = ({ asOf, negotiation }: Address) => ({ asOf, ...(negotiation !== undefined && { negotiation }) })

/** Clears the message of the screen that is left; only one, since the other has not been in sight. */
function clearMessages(): void {
  if (undoMessage.value) clearMessage()
  else if (notice.value?.passing) notice.value = null
}

const isSame = (a: Address, b: Address) => formatAddress(a) === formatAddress(b) && a.badDay === b.badDay
const sameScreen = (a: Address, b: Address) => a.screen === b.screen && a.id === b.id && a.negotiation === b.negotiation

/** Reads the address bar and listens for its changes. */
export function followAddress(): void {
  const under = isOverlay(parseAddress(location.hash).screen) ? underIn(history.state) : null
  if (under) baseAddress.value = under
  read()
  window.addEventListener('hashchange', followEvent)
  // An overlay closes on popstate: hashchange comes a frame later.
  window.addEventListener('popstate', () => {
    if (isOverlay(address.value.screen) && !isOverlay(parseAddress(location.hash).screen)) followEvent()
  })
}

/** Follows a link, whose history entry has no state yet, or a step in the history. */
function followEvent(): void {
  // The address of another overlay was opened over the one that closes: both go.
  if (isClosing && isOverlay(parseAddress(location.hash).screen)) {
    history.back()
    return
  }
  const isNew = history.state === null
  if (isNew) history.replaceState(seenState(parseAddress(location.hash)), '')
  follow(isNew)
}

function follow(isNew: boolean): void {
  const before = address.value
  read()
  const next = address.value
  if (isOverlay(before.screen) && !isOverlay(next.screen)) opened = Math.max(0, opened - 1)
  // On a step back the browser restores the scroll position; a dialog that closes restores the focus.
  if (isNew && !isOverlay(before.screen) && !isOverlay(next.screen) && !sameScreen(before, next)) arrive()
}

let arriving = false
/** A new screen starts at its top, with the focus on its heading once it is drawn. */
function arrive(): void {
  arriving = true
  window.scrollTo(0, 0)
}

/** True from a link that was followed until its screen is drawn: the screen starts at its top. */
export const isArriving = (): boolean => arriving

/** Moves the focus after a navigation to what the address names on the screen, else to its heading; called by each screen once it is drawn. */
export function arrived(): void {
  if (!arriving) return
  arriving = false
  const asked =
    document.querySelector<HTMLElement>('main [data-asked]') ?? document.querySelector<HTMLElement>('main h1')
  asked?.focus({ preventScroll: true })
}

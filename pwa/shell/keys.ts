/** Global keyboard shortcuts. */
import { effect, signal } from '@preact/signals'
import { t } from '../i18n'
import { parseAddress } from '../model/address'
import { toggleHiding } from '../model/hidden-private'
import { closeOverlay, go, linkTo, linkToDay, openOverlay } from '../model/navigation'
import { heldMeetingAfter, heldMeetingBefore } from '../model/negotiation/negotiation-index'
import { isOverlay } from '../model/screens'
import { bufferKey, takeTyped } from '../model/search/typeahead-buffer'
import { asksToSearch, isTyping } from '../model/start/early-input'
import { baseAddress, day, isPast, negotiation, screen } from '../model/state'
import { addParams } from '../model/typed/add-params'
import { showMessage, undoable } from '../model/typed/undo'

/** True while the list of shortcuts is open. */
export const keysOpen = signal(false)
/** True while the menu of what can be added is open. */
export const addMenuOpen = signal(false)

const undoSteps = () => import('../workspace/entries/undo-steps')
const failed = () => showMessage(t('failure-title'))
/** Undo and redo, loaded on use. */
export const undo = (): void => void undoSteps().then(({ undoLast }) => undoLast(), failed)
export const redo = (): void => void undoSteps().then(({ redoLast }) => redoLast(), failed)

/** The undo and redo keys of the system, outside of fields, where they are the browser's own. */
function undoKey({ key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent): (() => void) | null {
  if (ctrlKey === metaKey || altKey || isTyping(target)) return null
  const pressed = key.toLowerCase()
  if (pressed === 'z') return shiftKey ? redo : undo
  return pressed === 'y' && ctrlKey && !shiftKey ? redo : null
}

/** Installs the key listener. */
export function listenForKeys(): void {
  document.addEventListener('keydown', (event) => {
    const action = isSearchLoading(event) ? actionWhileLoading(event) : actionFor(event)
    if (!action) return
    event.preventDefault()
    action()
  })
  // Leaving the search before it is loaded discards what was typed for it.
  effect(() => void (screen.value !== 'lookup' && takeTyped()))
}

/**
 * True while the search is asked for but not loaded. Read from the address bar, which changes before the app is notified. Where
 * loading failed, the keys belong to the buttons of the error message.
 */
const isSearchLoading = ({ target }: KeyboardEvent): boolean =>
  parseAddress(location.hash).screen === 'lookup' &&
  !document.querySelector('dialog[open]') &&
  !(target instanceof Element && target.closest('.trouble'))

const actionWhileLoading = (event: KeyboardEvent) => (event.key === 'Escape' ? cancelSearch : bufferKey(event))

function cancelSearch(): void {
  takeTyped()
  closeOverlay()
}

function actionFor(event: KeyboardEvent): (() => void) | null {
  const dialog = document.querySelector('dialog[open]')
  if (asksToSearch(event)) return () => !dialog && openOverlay(linkTo('lookup'))
  const undoing = undoKey(event)
  if (undoing) return undoing
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return null
  if (event.key.toLowerCase() === 'u') return undoable.value ? undo : null
  // One that is still loading is in the address.
  if (dialog || isOverlay(parseAddress(location.hash).screen)) return null
  switch (event.key) {
    case '?':
      return () => (keysOpen.value = true)
    case '+':
      return () => (addMenuOpen.value = true)
    case '.':
      return toggleHiding
    case 'r':
      return () => openOverlay(linkTo('record', null, addStatusParams()))
    case 'a':
      return () => openOverlay(linkTo('add', null, addParams(baseAddress.value)))
    case '[':
      return meetingStep(heldMeetingBefore)
    case ']':
      return meetingStep(heldMeetingAfter)
    default:
      return null
  }
}

/** Preselects the article or the meeting of the current screen. */
function addStatusParams(): Record<string, string> {
  const { screen, id } = baseAddress.value
  return id && (screen === 'article' || screen === 'meeting') ? { [screen]: id } : {}
}

function meetingStep(step: typeof heldMeetingBefore): (() => void) | null {
  const meeting = negotiation.value && step(negotiation.value, day.value)
  if (meeting) return () => go(linkToDay(meeting.day))
  // Beyond the last meeting is today.
  return step === heldMeetingAfter && isPast.value ? () => go(linkToDay(null)) : null
}

/** The keys that work everywhere. */
import { effect, signal } from '@preact/signals'
import { parseAddress } from '../model/address'
import { asksToSearch, isTyping } from '../model/early-input'
import { closeOverlay, go, linkTo, linkToDay, openOverlay } from '../model/navigation'
import { heldMeetingAfter, heldMeetingBefore } from '../model/negotiation-index'
import { bufferKey, takeTyped } from '../model/search/typeahead-buffer'
import { baseAddress, day, isPast, negotiation, screen } from '../model/state'
import { lastUndoStep, undoLast } from '../model/undo'

export const keysOpen = signal(false)

/** Starts listening for keys. */
export function listenForKeys(): void {
  document.addEventListener('keydown', (event) => {
    const action = isLookupAwaited(event) ? actionAhead(event) : actionFor(event)
    if (!action) return
    event.preventDefault()
    action()
  })
  // Who leaves the lookup before it came does not find there next time what was typed then.
  effect(() => void (screen.value !== 'lookup' && takeTyped()))
}

/** Asked for, and not there yet. The address bar has it before the app hears of it; where it fails to load, its buttons have the keys. */
const isLookupAwaited = ({ target }: KeyboardEvent): boolean =>
  parseAddress(location.hash).screen === 'lookup' &&
  !document.querySelector('dialog[open]') &&
  !(target instanceof Element && target.closest('.trouble'))

const actionAhead = (event: KeyboardEvent) => (event.key === 'Escape' ? giveUp : bufferKey(event))

function giveUp(): void {
  takeTyped()
  closeOverlay()
}

function actionFor(event: KeyboardEvent): (() => void) | null {
  const dialog = document.querySelector('dialog[open]')
  if (asksToSearch(event)) return () => !dialog && openOverlay(linkTo('lookup'))
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return null
  if (event.key.toLowerCase() === 'u') return lastUndoStep.value ? () => void undoLast() : null
  if (dialog) return null
  switch (event.key) {
    case '?':
      return () => (keysOpen.value = true)
    case 'r':
      return () => openOverlay(linkTo('record', null, recordParams()))
    case '[':
      return meetingStep(heldMeetingBefore)
    case ']':
      return meetingStep(heldMeetingAfter)
    default:
      return null
  }
}

/** The article in sight is the one to record. */
const recordParams = (): Record<string, string> =>
  baseAddress.value.screen === 'article' && baseAddress.value.id ? { article: baseAddress.value.id } : {}

function meetingStep(step: typeof heldMeetingBefore): (() => void) | null {
  const sitting = negotiation.value && step(negotiation.value, day.value)
  if (sitting) return () => go(linkToDay(sitting.day))
  // After the last meeting comes the present.
  return step === heldMeetingAfter && isPast.value ? () => go(linkToDay(null)) : null
}

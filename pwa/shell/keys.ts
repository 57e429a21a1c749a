/** The keys that work everywhere. */
import { effect, signal } from '@preact/signals'
import { parseAddress } from '../model/address'
import { asksToFind, isTyping } from '../model/early-input'
import { closeOverlay, go, linkTo, linkToDay, openOverlay } from '../model/navigation'
import { sittingAfter, sittingBefore } from '../model/negotiation-index'
import { takeTyped, typeAhead } from '../model/search/typeahead-buffer'
import { atlas, day, isPast, place, screen } from '../model/state'
import { lastKept, undoLast } from '../model/undo'

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

const actionAhead = (event: KeyboardEvent) => (event.key === 'Escape' ? giveUp : typeAhead(event))

function giveUp(): void {
  takeTyped()
  closeOverlay()
}

function actionFor(event: KeyboardEvent): (() => void) | null {
  const dialog = document.querySelector('dialog[open]')
  if (asksToFind(event)) return () => !dialog && openOverlay(linkTo('lookup'))
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return null
  if (event.key.toLowerCase() === 'u') return lastKept.value ? () => void undoLast() : null
  if (dialog) return null
  switch (event.key) {
    case '?':
      return () => (keysOpen.value = true)
    case 'r':
      return () => openOverlay(linkTo('record', null, recordParams()))
    case '[':
      return meetingStep(sittingBefore)
    case ']':
      return meetingStep(sittingAfter)
    default:
      return null
  }
}

/** The article in sight is the one to record. */
const recordParams = (): Record<string, string> =>
  place.value.screen === 'article' && place.value.id ? { article: place.value.id } : {}

function meetingStep(step: typeof sittingBefore): (() => void) | null {
  const sitting = atlas.value && step(atlas.value, day.value)
  if (sitting) return () => go(linkToDay(sitting.day))
  // After the last meeting comes the present.
  return step === sittingAfter && isPast.value ? () => go(linkToDay(null)) : null
}

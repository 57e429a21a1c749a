/** The keys that work everywhere. */
import { signal } from '@preact/signals'
import { sittingAfter, sittingBefore } from './atlas'
import { go, linkTo, linkToDay, openOverlay } from './navigation'
import { address, atlas, day, isPast, place } from './state'
import { lastKept, undoLast } from './undo'

export const keysOpen = signal(false)

/** Starts listening for keys. */
export function listenForKeys(): void {
  document.addEventListener('keydown', (event) => {
    const action = actionFor(event)
    if (!action) return
    event.preventDefault()
    action()
  })
}

function actionFor(event: KeyboardEvent): (() => void) | null {
  const find = () => {
    if (address.value.screen !== 'lookup' && !document.querySelector('dialog[open]')) openOverlay(linkTo('lookup'))
  }
  if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k') return find
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return null
  const dialog = document.querySelector('dialog[open]')
  if (event.key.toLowerCase() === 'u') return lastKept.value ? () => void undoLast() : null
  if (dialog) return null
  switch (event.key) {
    case '/':
      return find
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

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) &&
  !(target instanceof HTMLInputElement && /^(radio|checkbox|button|submit)$/.test(target.type))

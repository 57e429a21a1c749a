/**
 * Undo and redo as this tab shows them: the next step of each, which the database has for all tabs, and the message about
 * saving, undoing or redoing. The toast shows the latest message only.
 */
import { computed, signal } from '@preact/signals'
import type { Entry } from '../../../shared/domain/entries/entries'
import { isPublic } from '../../../shared/domain/entries/layers'
import { t } from '../../i18n'
import { nextRedo, nextUndo, type Step } from '../../store'
import { newEnvelope } from '../envelope'
import { appData, isPrivateHidden } from '../state'

/** The step that an undo undoes, and the one that a redo brings back; `null` without one, or while it is hidden. */
export const undoable = computed(() => ifShown(nextUndo(appData.value?.steps ?? [])))
export const redoable = computed(() => ifShown(nextRedo(appData.value?.steps ?? [])))

/** A step whose words may be told: not one of private entries while these are hidden. */
function ifShown(step: Step | null): Step | null {
  if (!step || !isPrivateHidden.value) return step
  const ids = new Set(step.entries)
  return appData.value?.entries.some((entry) => ids.has(entry.id) && !isPublic(entry)) ? null : step
}

export interface Link {
  readonly href: string
  readonly text: string
}

interface Message {
  readonly text: string
  /** Why what was saved changes no status; computed again whenever data or date change. `''` where it does. */
  readonly why?: (() => string) | undefined
  /** Where what was saved is shown, if not on this screen. */
  readonly link?: Link | undefined
  /** The step that the message offers to undo or redo; none for a failure. */
  readonly offers: 'undo' | 'redo' | null
  /** The step down, or up, to which the offer goes, where the message is on several; else it is of one. */
  readonly to?: Step | undefined
  /** Stays for the next screen, to which the user is being taken. */
  readonly staysOnce?: boolean
}
/** The latest message about saving, undoing or redoing. */
export const undoMessage = signal<Message | null>(null)

/** Undo or redo that the message still offers; `null` without either. */
export const offered = computed<Message['offers']>(() => {
  const offers = undoMessage.value?.offers ?? null
  return offers && (offers === 'undo' ? undoable : redoable).value ? offers : null
})

/** True in a locked tab for private entries, whose save the lock has overtaken: no message may tell of them. */
export const areHidden = (entries: readonly Entry[]): boolean =>
  appData.value?.isShut === true && !entries.every(isPublic)

/** Shows that entries were saved, and offers to undo that; of private ones, while these are hidden, that they are. */
export function showSaved(entries: readonly Entry[], text: string, why?: () => string, link?: Link): void {
  if (areHidden(entries)) return
  if (isPrivateHidden.value && !entries.every(isPublic)) showMessage(`${t('saved')} ${t('private-hidden')}`)
  else undoMessage.value = { text, why, link, offers: 'undo' }
}

/** Shows a message; `offers` is what it offers to take back, down to the step `to`. */
export const showMessage = (text: string, offers: Message['offers'] = null, to?: Step): void => {
  undoMessage.value = { text, offers, to }
}

/** Keeps the message for one change of screen. */
export function keepMessageOnNextScreen(): void {
  if (undoMessage.value) undoMessage.value = { ...undoMessage.value, staysOnce: true }
}

/** Closes the message; what it tells of can still be undone by key. */
export function clearMessage(): void {
  undoMessage.value = undoMessage.value?.staysOnce ? { ...undoMessage.value, staysOnce: false } : null
}

/** Closes the message, also one that is to stay. */
export function dismissMessage(): void {
  undoMessage.value = null
}

/** Withdrawal entries for some entries, each in its own negotiation or the open one, with one reason. `undo` marks those of undo and redo. */
export const withdrawalsOf = (
  entries: readonly (Pick<Entry, 'id' | 'layer'> & { readonly negotiation?: string })[],
  reason: string,
  undo: boolean,
): readonly Entry[] =>
  entries.map(({ id, layer, negotiation }) => ({
    kind: 'withdrawal',
    ...newEnvelope(layer),
    ...(negotiation !== undefined && { negotiation }),
    withdraws: id,
    reason,
    ...(undo ? { undo } : {}),
  }))

/**
 * Undo stack of this tab. Entries are immutable, so an undo saves withdrawals of what a step saved; what an import added is
 * removed again with its rows. The toast shows the latest message only.
 */
import { computed, signal } from '@preact/signals'
import type { Entry } from '../../shared/domain/entries'
import { t } from '../i18n'
import { saveEntries } from '../store'
import { newEnvelope } from './envelope'
import { appData } from './state'

/** Entries that were saved together and are undone together. */
export interface UndoStep {
  readonly entries: readonly Entry[]
  /** Messages after saving and after undoing. */
  readonly text: string
  readonly undone: string
  /** Why the entries change no status; computed again whenever data or date change. `''` where they do. */
  readonly why?: () => string
  /** Makes the entries that undo it, where they are others than withdrawals of `entries`. */
  readonly undoing?: () => readonly Entry[]
  /**
   * The import that added the entries, with its undo, which comes with the screens that import and resolves to what it did:
   * a restore may have come between. Missing where they were saved.
   */
  readonly imported?: { readonly id: string; readonly undo: () => Promise<string> }
}

const stack = signal<readonly UndoStep[]>([])
/** The top of the stack; `null` when it is empty. */
export const lastUndoStep = computed(() => stack.value.at(-1) ?? null)

interface Message {
  readonly text: string
  /** The step that it reports; `null` for an undo or a failure. */
  readonly step: UndoStep | null
  /** Stays for the next screen, to which the user is being taken. */
  readonly staysOnce?: boolean
}
/** The latest message about saving or undoing. */
export const undoMessage = signal<Message | null>(null)

/** True in a locked tab for private entries, whose save the lock has overtaken: no message may tell of them. */
export const areHidden = (entries: readonly Entry[]): boolean =>
  appData.value?.isShut === true && entries.some(({ layer }) => layer === 'private')

/** Pushes a step and shows its message. */
export function pushUndoStep(step: UndoStep): void {
  if (areHidden(step.entries)) return
  stack.value = [...stack.value, step]
  undoMessage.value = { text: step.text, step }
}

/** Shows a message without a step. */
export const showMessage = (text: string): void => {
  undoMessage.value = { text, step: null }
}

/** Closes the message and clears the stack. */
export function dismissUndo(): void {
  stack.value = []
  undoMessage.value = null
}

/** Keeps the message for one change of screen. */
export function keepMessageOnNextScreen(): void {
  if (undoMessage.value) undoMessage.value = { ...undoMessage.value, staysOnce: true }
}

/** Closes the message; the stack stays, so that its step can still be undone by key. */
export function clearMessage(): void {
  undoMessage.value = undoMessage.value?.staysOnce ? { ...undoMessage.value, staysOnce: false } : null
}

/** Drops the steps of entries that were withdrawn otherwise. */
export function dropUndoSteps(withdrawn: readonly Entry[]): void {
  stack.value = stack.value.filter((step) => !step.entries.some((entry) => withdrawn.includes(entry)))
}

/** Drops the step of an import that was undone otherwise. */
export function dropImportStep(id: string): void {
  stack.value = stack.value.filter(({ imported }) => imported?.id !== id)
  if (undoMessage.value?.step?.imported?.id === id) undoMessage.value = null
}

/** Withdrawal entries for some entries, with one reason. `undo` marks them as made by undo. */
export const withdrawalsOf = (
  entries: readonly Pick<Entry, 'id' | 'layer'>[],
  reason: string,
  undo: boolean,
): readonly Entry[] =>
  entries.map(({ id, layer }) => ({
    kind: 'withdrawal',
    ...newEnvelope(layer),
    withdraws: id,
    reason,
    ...(undo ? { undo } : {}),
  }))

/** Undoes the top step. A failure is shown, and the step stays. */
export async function undoLast(): Promise<void> {
  const last = lastUndoStep.value
  if (!last) return
  stack.value = stack.value.slice(0, -1)
  try {
    const undone = await last.imported?.undo()
    if (undone === undefined) await saveEntries(last.undoing?.() ?? withdrawalsOf(last.entries, t('undo-reason'), true))
    showMessage(undone ?? last.undone)
  } catch {
    stack.value = [...stack.value, last]
    showMessage(t('failure-title'))
  }
}

/**
 * Takes back what was kept in this tab, the latest first, one step after the other: the records stay, and withdrawals
 * say that they no longer count. What is said of it stands at the foot of the window, the latest alone.
 */
import { computed, signal } from '@preact/signals'
import type { Entry } from '../../shared/domain/entries'
import { t } from '../i18n'
import { instant, newEntryId, saveEntries } from '../store'

/** What was kept at once, and is taken back at once. */
export interface UndoStep {
  readonly records: readonly Entry[]
  /** What is said of it, and of its undoing. */
  readonly text: string
  readonly undone: string
  /** Why it moves nothing, asked anew whenever the record or the day changes. */
  readonly why?: () => string
}

const stack = signal<readonly UndoStep[]>([])
/** What was kept last, until it is put away or undone. */
export const lastUndoStep = computed(() => stack.value.at(-1) ?? null)

interface Word {
  readonly text: string
  /** What it tells of; `null` where it tells of an undoing or a failure. */
  readonly kept: UndoStep | null
  /** Told on the way to another screen, where it is to be read. */
  readonly goesAlong?: boolean
}
/** The latest word on what was kept or undone. */
export const undoMessage = signal<Word | null>(null)

export function pushUndoStep(kept: UndoStep): void {
  stack.value = [...stack.value, kept]
  undoMessage.value = { text: kept.text, kept }
}

/** Says a word that there is nothing to undo about. */
export const showMessage = (text: string): void => {
  undoMessage.value = { text, kept: null }
}

/** Puts the word away; what it told of is kept for good. */
export function dismissUndo(): void {
  stack.value = []
  undoMessage.value = null
}

/** Has the word stand on the next screen too. */
export function keepMessageOnNextScreen(): void {
  if (undoMessage.value) undoMessage.value = { ...undoMessage.value, goesAlong: true }
}

/** Takes the word away, and nothing else: what it told of can still be undone. */
export function clearMessage(): void {
  undoMessage.value = undoMessage.value?.goesAlong ? { ...undoMessage.value, goesAlong: false } : null
}

/** What was withdrawn in another way is not undone again. */
export function dropUndoSteps(records: readonly Entry[]): void {
  stack.value = stack.value.filter((kept) => !kept.records.some((made) => records.includes(made)))
}

/** The records that say of others that they no longer count. */
export const withdrawalsOf = (records: readonly Entry[], reason: string, undo: boolean): readonly Entry[] =>
  records.map(({ id, layer }) => ({
    kind: 'withdrawal',
    id: newEntryId(),
    layer,
    madeAt: instant(),
    withdraws: id,
    reason,
    ...(undo ? { undo } : {}),
  }))

export async function undoLast(): Promise<void> {
  const last = lastUndoStep.value
  if (!last) return
  stack.value = stack.value.slice(0, -1)
  try {
    await saveEntries(withdrawalsOf(last.records, t('undo-reason'), true))
    showMessage(last.undone)
  } catch {
    stack.value = [...stack.value, last]
    showMessage(t('failure-title'))
  }
}

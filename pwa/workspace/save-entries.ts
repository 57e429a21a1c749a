/** Save and withdraw commands for entries, with a toast for the outcome and undo. */
import type { Entry, InterventionEntry } from '../../shared/domain/entries'
import { t } from '../i18n'
import { envelopeAgain } from '../model/envelope'
import { areHidden, dropUndoSteps, pushUndoStep, showMessage, withdrawalsOf } from '../model/undo'
import { effectOfSaved } from '../parts/effect-words'
import { failureText } from '../parts/store-error-text'
import { saveEntries } from '../store'

/**
 * Saves entries and offers undo, by withdrawals unless `undoing` makes others. Resolves to false after a failure, which is
 * shown as a toast; never rejects.
 */
export async function saveWithUndo(
  entries: readonly Entry[],
  text: string,
  undoing?: () => readonly Entry[],
): Promise<boolean> {
  if (!(await trySave(entries))) return false
  const why = () => effectOfSaved(entries)
  pushUndoStep({ entries, text, undone: t('undone-entry'), why, ...(undoing && { undoing }) })
  return true
}

/**
 * Withdraws entries: adds a withdrawal with the reason for each, as the log is append-only. Offers no undo: devices merge
 * by union, and a withdrawal cannot be withdrawn. `then` is appended to the toast. Resolves to false after a failure.
 */
export async function withdraw(entries: readonly Entry[], reason: string, undo = false, then = ''): Promise<boolean> {
  if (!(await trySave(withdrawalsOf(entries, reason, undo)))) return false
  dropUndoSteps(entries)
  if (!areHidden(entries)) showMessage([t(undo ? 'undone-entry' : 'correct-withdrawn'), then].filter(Boolean).join(' '))
  return true
}

/** Withdraws a line of the meeting log, for which no reason is asked; undo states it again, at its time and as its author's. */
export async function withdrawIntervention(line: InterventionEntry): Promise<void> {
  const again = () => [{ ...line, ...envelopeAgain(line.layer, line.by), madeAt: line.madeAt }]
  if (await saveWithUndo(withdrawalsOf([line], '', false), t('correct-withdrawn'), again)) dropUndoSteps([line])
}

async function trySave(entries: readonly Entry[]): Promise<boolean> {
  try {
    await saveEntries(entries)
    return true
  } catch (error) {
    showMessage(t('not-kept', { reason: failureText(error) }))
    return false
  }
}

/** Makes records of the user's and keeps them; says at the foot of the window what happened, with a way back. */

import type { Entry, Layer } from '../../shared/domain/entries'
import { t } from '../i18n'
import { dropUndoSteps, pushUndoStep, showMessage, withdrawalsOf } from '../model/undo'
import { effectOfSaved } from '../parts/effect-words'
import { failureText } from '../parts/StoreError'
import { instant, newEntryId, saveEntries } from '../store'

/** What every record has: a new id, the layer, and the instant. */
export const newEnvelope = (layer: Layer) => ({ id: newEntryId(), layer, madeAt: instant() })

/** Keeps records and offers to undo them. Resolves to whether they were kept; a failure is shown. */
export async function saveWithUndo(records: readonly Entry[], text: string): Promise<boolean> {
  if (!(await saved(records))) return false
  pushUndoStep({ entries: records, text, undone: t('undone-entry'), why: () => effectOfSaved(records) })
  return true
}

/**
 * Takes records out of the count. They stay, with the reason beside them. There is no way back from it but to record
 * anew, since devices merge by union and a withdrawal is not withdrawn; `then` says what it leads to.
 */
export async function withdraw(records: readonly Entry[], reason: string, undo = false, then = ''): Promise<boolean> {
  if (!(await saved(withdrawalsOf(records, reason, undo)))) return false
  dropUndoSteps(records)
  showMessage([t(undo ? 'undone-entry' : 'correct-withdrawn'), then].filter(Boolean).join(' '))
  return true
}

async function saved(records: readonly Entry[]): Promise<boolean> {
  try {
    await saveEntries(records)
    return true
  } catch (error) {
    showMessage(t('not-kept', { reason: failureText(error) }))
    return false
  }
}

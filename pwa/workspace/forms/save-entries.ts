/** Save and withdraw commands for entries, with a toast for the outcome, which offers undo. */
import type { Entry, InterventionEntry } from '../../../shared/domain/entries/entries'
import { qualified } from '../../../shared/domain/entries/references'
import type { PackedBody } from '../../../shared/pack/text-body'
import { t } from '../../i18n'
import { appData } from '../../model/state'
import { type Link, showMessage, showSaved, withdrawalsOf } from '../../model/typed/undo'
import { effectOfSaved } from '../../parts/facts/effect-words'
import { failureText } from '../../parts/loading/store-error-text'
import { saveEntries } from '../../store'

/**
 * Saves entries, with the bodies of texts among them, as all that the user adds is: a reference to a shared id names its signer, so that it means the same content on every
 * device. Resolves to those that were new, as they are stored. Throws `StoreFailure`.
 */
export const saveQualified = (
  entries: readonly Entry[],
  bodies: readonly PackedBody[] = [],
): Promise<readonly Entry[]> => saveEntries(named(entries), bodies)

/** Entries as they are stored: each reference to what several signed with the signer of what it means here. */
export const named = (entries: readonly Entry[]): readonly Entry[] =>
  qualified(entries, appData.peek()?.entries ?? [], appData.peek()?.delegation?.device ?? '')

/**
 * Saves entries and offers undo; `told` are those whose effect the toast explains, `link` leads to them. Resolves to false after a failure, which is
 * shown as a toast; never rejects.
 */
export async function saveWithUndo(
  entries: readonly Entry[],
  text: string,
  told: readonly Entry[] = entries,
  link?: Link,
): Promise<boolean> {
  if (!(await trySave(entries))) return false
  showSaved(entries, text, () => effectOfSaved(told), link)
  return true
}

/**
 * Withdraws entries: adds a withdrawal of each with the reason, as the log is append-only. `then` is appended to the toast.
 * Resolves to false after a failure.
 */
export async function withdraw(entries: readonly Entry[], reason: string, then = ''): Promise<boolean> {
  const withdrawals = withdrawalsOf(entries, reason, false)
  if (!(await trySave(withdrawals))) return false
  const n = withdrawals.length
  const text = n === 1 ? t('correct-withdrawn') : t('entries-withdrawn', { n })
  showSaved(withdrawals, [text, then].filter(Boolean).join(' '))
  return true
}

/** Withdraws a line of the meeting log, for which no reason is asked. */
export const withdrawIntervention = (line: InterventionEntry): Promise<boolean> => withdraw([line], '')

async function trySave(entries: readonly Entry[]): Promise<boolean> {
  try {
    await saveQualified(entries)
    return true
  } catch (error) {
    showMessage(t('not-kept', { reason: failureText(error) }))
    return false
  }
}

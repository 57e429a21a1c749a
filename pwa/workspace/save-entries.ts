/** Makes records of the user's and keeps them; says at the foot of the window what happened, with a way back. */
import type { Layer, UserRecord } from '../../shared/domain/entries'
import { say } from '../i18n/desk'
import { forget, remember, tell, withdrawalsOf } from '../model/undo'
import { effectOfKept } from '../parts/effect-words'
import { failureText } from '../parts/StoreError'
import { instant, keep, newRecordId } from '../store'

/** What every record has: a new id, the layer, and the instant. */
export const made = (layer: Layer) => ({ id: newRecordId(), layer, madeAt: instant() })

/** Keeps records and offers to undo them. Resolves to whether they were kept; a failure is shown. */
export async function keepWithUndo(records: readonly UserRecord[], text: string): Promise<boolean> {
  if (!(await kept(records))) return false
  remember({ records, text, undone: say('undone'), why: () => effectOfKept(records) })
  return true
}

/**
 * Takes records out of the count. They stay, with the reason beside them. There is no way back from it but to record
 * anew, since devices merge by union and a withdrawal is not withdrawn; `then` says what it leads to.
 */
export async function withdraw(
  records: readonly UserRecord[],
  reason: string,
  undo = false,
  then = '',
): Promise<boolean> {
  if (!(await kept(withdrawalsOf(records, reason, undo)))) return false
  forget(records)
  tell([say(undo ? 'undone' : 'correct-withdrawn'), then].filter(Boolean).join(' '))
  return true
}

async function kept(records: readonly UserRecord[]): Promise<boolean> {
  try {
    await keep(records)
    return true
  } catch (error) {
    tell(say('not-kept', { reason: failureText(error) }))
    return false
  }
}

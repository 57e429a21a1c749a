/** Makes records of the user's and keeps them; says at the foot of the window what happened, with a way back. */
import type { Layer, UserRecord } from '../../shared/domain/records'
import { notice } from '../app/state'
import { failureText } from '../app/Trouble'
import { lastKept } from '../app/undo'
import { say } from '../i18n/desk'
import { instant, keep, newRecordId } from '../store'

/** What every record has: a new id, the layer, and the instant. */
export const made = (layer: Layer) => ({ id: newRecordId(), layer, madeAt: instant() })

/** Keeps records and offers to undo them. Resolves to whether they were kept; a failure is shown. */
export async function keepWithUndo(records: readonly UserRecord[], text: string): Promise<boolean> {
  try {
    await keep(records)
  } catch (error) {
    notice.value = { text: say('not-kept', { reason: failureText(error) }) }
    return false
  }
  const run = () => void withdraw(records, say('undo-reason'), true)
  // Of two undoings on the screen, the key would mean the older one.
  lastKept.value = null
  notice.value = { text, action: { label: say('undo'), run, isUndo: true } }
  return true
}

/** Takes records out of the count. They stay, with the reason beside them. */
export async function withdraw(records: readonly UserRecord[], reason: string, undo = false): Promise<boolean> {
  try {
    await keep(
      records.map(({ id, layer }) => ({
        kind: 'withdrawal',
        ...made(layer),
        withdraws: id,
        reason,
        ...(undo ? { undo } : {}),
      })),
    )
  } catch (error) {
    notice.value = { text: say('not-kept', { reason: failureText(error) }) }
    return false
  }
  if (undo) notice.value = { text: say('undone') }
  return true
}

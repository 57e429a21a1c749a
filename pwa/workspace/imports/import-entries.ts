/** Import command, one step for files and links alike, and its undo from the list of imports. */
import { arrived } from '../../../shared/domain/entries/authors'
import type { Entry } from '../../../shared/domain/entries/entries'
import { compareCopies } from '../../../shared/domain/entries/fuller'
import type { PackedBody } from '../../../shared/pack/text-body'
import { t } from '../../i18n'
import { dataReplaced } from '../../model/start/data-replaced'
import { appData } from '../../model/state'
import { showMessage, showSaved } from '../../model/typed/undo'
import { effectOfSaved } from '../../parts/facts/effect-words'
import {
  type Import,
  type ImportOrigin,
  importEntries,
  ownDevices,
  type Progress,
  thisDevice,
  undoImport,
} from '../../store'

/** Source of an import, whether the user says that what names no author there is theirs, and the bodies of texts of a backup. */
export interface ImportSource {
  readonly from: ImportOrigin
  readonly isOwn?: boolean
  readonly bodies?: readonly PackedBody[]
}

/**
 * Imports entries and offers undo: with an author, so that none of them reads as made here that was not. Those of a backup are
 * the user's own record, and keep what they say. Resolves to those that were new. Throws `StoreFailure`.
 */
export async function importWithUndo(
  given: readonly Entry[],
  { from, isOwn = false, bodies = [] }: ImportSource,
  text: (added: readonly Entry[]) => string,
  onProgress?: Progress,
): Promise<readonly Entry[]> {
  const [by, own] = [thisDevice(), ownDevices()]
  const arriving = (entry: Entry) => (isOwn && entry.by === undefined ? { ...entry, by } : arrived(entry, own))
  const entries = from === 'backup' ? given : given.map(arriving)
  const here = from === 'backup' ? new Map(appData.value?.entries.map((entry) => [entry.id, entry])) : null
  const isCompleting = (entry: Entry) => {
    const mine = here?.get(entry.id)
    return mine !== undefined && compareCopies(mine, entry) === 'fuller'
  }
  const { id, added } = await importEntries(entries, from, onProgress, isCompleting, bodies)
  // The checkpoint must include the change, should the tab be closed now.
  await dataReplaced()
  if (id !== null) showSaved(added, text(added), () => effectOfSaved(added))
  return added
}

/**
 * Undoes an import of this or an earlier day, whatever was done since. Resolves to the sentence that says so. Throws
 * `StoreFailure`.
 */
export async function undoImported({ id, count }: Import): Promise<string> {
  // Not more than it is said to have brought: what it removes has withdrawals too.
  const n = Math.min(await undoImport(id), count)
  await dataReplaced()
  const text = t('import-undone', { n })
  if (n > 0) showMessage(text, 'redo')
  return text
}

/** Import command and its undo, in one step, for files and links alike: the undo is on the toast, and later on a list. */
import { arrived } from '../../shared/domain/authors'
import type { Entry } from '../../shared/domain/entries'
import { compareCopies } from '../../shared/domain/fuller'
import { t } from '../i18n'
import { dataReplaced } from '../model/data-replaced'
import { appData } from '../model/state'
import { dropImportStep, pushUndoStep } from '../model/undo'
import { effectOfSaved } from '../parts/effect-words'
import { type Import, type ImportOrigin, importEntries, type Progress, thisDevice, undoImport } from '../store'

/** Source of an import, and whether the user says that what names no author there is theirs. */
export interface ImportSource {
  readonly from: ImportOrigin
  readonly isOwn?: boolean
}

/**
 * Imports entries and offers undo: with an author, so that none of them reads as made here that was not. Those of a backup are
 * the user's own record, and keep what they say. Resolves to those that were new. Throws `StoreFailure`.
 */
export async function importWithUndo(
  given: readonly Entry[],
  { from, isOwn = false }: ImportSource,
  text: (added: readonly Entry[]) => string,
  onProgress?: Progress,
): Promise<readonly Entry[]> {
  const by = thisDevice()
  const arriving = (entry: Entry) => (isOwn && entry.by === undefined ? { ...entry, by } : arrived(entry, by.device))
  const entries = from === 'backup' ? given : given.map(arriving)
  const here = from === 'backup' ? new Map(appData.value?.entries.map((entry) => [entry.id, entry])) : null
  const { id, added } = await importEntries(entries, from, onProgress, (entry) => {
    const mine = here?.get(entry.id)
    return mine !== undefined && compareCopies(mine, entry) === 'fuller'
  })
  // The checkpoint must include the change, should the tab be closed now.
  await dataReplaced()
  if (id !== null) {
    const undone = t('import-undone', { n: added.length })
    const imported = { id, undo: async () => t('import-undone', { n: await removeImport(id) }) }
    pushUndoStep({ entries: added, text: text(added), undone, why: () => effectOfSaved(added), imported })
  }
  return added
}

/** Undoes an import of this or an earlier day. Resolves to the sentence that says so. Throws `StoreFailure`. */
export async function undoImported({ id }: Import): Promise<string> {
  const n = await removeImport(id)
  dropImportStep(id)
  return t('import-undone', { n })
}

async function removeImport(id: string): Promise<number> {
  const n = await undoImport(id)
  await dataReplaced()
  return n
}

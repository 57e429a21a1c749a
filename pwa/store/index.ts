/**
 * Storage layer: the only folder that touches the database. Public interface of the folder, and its map:
 *
 * - Opening: `open-data` (read, loss detection, first start), `raw-read` (before Dexie is loaded), `attend` (opens the
 *   connection after a raw read), `app-data` (result type).
 * - Database: `schema` (row types), `versions` (its upgrades), `database` (access), `connection` (Dexie, retry; loaded on
 *   first use), `store-events`, `contents` (full read), `meta` (key-value rows), `failure` (error codes), `slices` (long computations with pauses).
 * - Writes: `save-entries`, `arrived` (when each reached this device), `transfer` (import and its undo, restore of a backup), `restore-packs` (packs of a backup), `packs`
 *   and `change-pack`, `verify` (signatures), `clock`.
 * - Other tabs: `changes` (BroadcastChannel change feed).
 * - Loss: `epoch` and `epoch-id` (within one, entries are only added), `loss-sentinel` (its count in localStorage), `second-copy`
 *   (append-only log in OPFS), `copy-folder`, `copy-reader` and `copied-bodies` (its files), `write-missing`,
 *   `restore-lost`. `crash-model.test.ts` tests all of it by random operations, crashes and losses in two tabs.
 * - Encryption: `lock`, `seal-private`, `open-sealed` (of a backup that is merged), `sealing` (AES-GCM), `passphrase` (PBKDF2), `unlocked-key`.
 * - Checkpoint of the read model: `checkpoint` (row type, tail), `save-checkpoint`, `readCheckpoint` in `raw-read`.
 * - Texts: `pack-body`, `body-rows` (paragraphs of texts, beside the log), `read-body`, `backup-bodies`, `sweep-bodies` (deletes those that no entry names), `sealed-bodies`.
 * - Delegation: `outbox` (ids that wait, in the transaction of each write), `delegation` (joining, leaving; loaded with the sync, and not
 *   exported here), `sync-tables` (the store of the sync), `sync-log-rows`, `entry-rows`, `outgoing`, `profile`, `waiting-rows`.
 * - Outside the database: `local-storage` and `local-json` (small settings), `last-opened` (negotiation), `device` (id and name of its user), `draft-rows`
 *   (drafts, in a database of their own).
 *
 * A full disk. In the database: IndexedDB aborts the transaction with `QuotaExceededError`, which `failure.ts` maps to
 * `StoreFailure` `full` in `withDatabase`; nothing was written and the caller gets the rejection. It is shown by
 * `pwa/parts/loading/StoreError.tsx` (`storeErrorText`; the text is `failure-full` in `locales/`), also as a toast (`pwa/workspace/forms/save-entries.ts`), in the form
 * (`AddStatusSheet.tsx`) and beside a button (`use-async-action.ts`), and answered to the extension by `pwa/shell/bridge`. In the second copy: the write to the database counts, the copy is rewritten at the next write or
 * start (`appendToCopy`); no message. In localStorage: loss detection is skipped.
 */

export { mergeInto } from '../../shared/domain/entries/union'
export type { AppData } from './app-data'
export { type Change, watchEntries } from './changes'
export { instant, newEntryId } from './clock'
export { piped } from './compression'
export { restoreLost, startOver } from './copy/restore-lost'
export { canCopy, countCopy, repairCopy } from './copy/second-copy'
export { deleteDatabase } from './database'
export { type FailureCode, StoreFailure } from './failure'
export { changePassphrase, deleteLocked, removeLock, setLock, shutLock, unlock } from './lock/lock'
export { type OpenedEntries, openSealed } from './lock/open-sealed'
export { readSigningKey, signPack } from './lock/signing-key'
export { type Arrived, markArrived, readArrived } from './log/arrived'
export { redoStep, undoStep } from './log/change-step'
export { eraseEntries } from './log/erase'
export { noteBackup, saveEntries } from './log/save-entries'
export { inSlices, nextTask } from './log/slices'
export { nextRedo, nextUndo } from './log/steps'
export { importEntries, noteFormerDelegation, type Progress, readForBackup, replaceAll } from './log/transfer'
export { undoImport } from './log/undo-import'
export { addOwnPack, addPack, addShipped, removePack, revertPack, updateBundledPacks } from './packs/change-pack'
export { readAbout, writeAbout } from './packs/dataset-about'
export { type Followed, hasFollowed, readFollowed, writeFollowed } from './packs/followed'
export { isNewer } from './packs/packs'
export { readPublished, writePublished } from './packs/published'
export { isAsShipped, SHIPPED, type ShippedPack } from './packs/shipped'
export { readSiteLangs, writeSiteLangs } from './packs/site-langs'
export type { Backup, Import, ImportOrigin, OwnDelegation, PackRow, Rows, Step } from './schema'
export { attend } from './start/attend'
export { entriesOfBoard } from './start/checkpoint-contents'
export { readLastOpened, writeLastOpened } from './start/last-opened'
export { isComplete, openData, packOfFirstStart } from './start/open-data'
export { saveCheckpoint } from './start/save-checkpoint'
export { type StoreEvent, watchDatabase } from './store-events'
export { isNameChosen, nameDevice, ownDevices, thisDevice } from './sync/device'
export { withSoundBodies } from './texts/backup-bodies'
export { packBody } from './texts/pack-body'
export { missingAmong, readBody, type TextBody } from './texts/read-body'
export { digestsIn, sweepBodies } from './texts/sweep-bodies'

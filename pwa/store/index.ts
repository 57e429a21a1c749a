/** The one folder that touches the database. */

export { mergeInto } from '../../shared/domain/union'
export { type Change, watchRecord } from './changes'
export { type Backup, deleteDatabase, type StoreEvent, watchDatabase } from './database'
export { type FailureCode, StoreFailure } from './failure'
export { installPack, isNewer, revertPack } from './packs'
export {
  instant,
  keep,
  newRecordId,
  noteBackup,
  openRecord,
  putBack,
  type RecordState,
  startAnew,
  updateBundledPack,
} from './record'
export { importRecords, type Progress, replaceAll } from './transfer'
export { readPackFile } from './verify'

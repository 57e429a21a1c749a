import { t } from '../i18n'
import type { RecordState } from '../store'
import { record } from './state'

/** From so many records without a backup on, the app says so. */
const MANY = 20

/** How many records are younger than the last backup. */
export const unsaved = ({ records, lastBackup }: RecordState): number =>
  lastBackup ? records.filter(({ madeAt }) => madeAt > lastBackup.at).length : records.length

/** What a record that was lost would have left, told from the record itself. */
export const traceOf = ({ born, records, lastBackup }: RecordState) => ({
  born,
  records: records.length,
  lastBackup: lastBackup?.at ?? null,
})

/** Reminds of a backup once a day's work would be lost with the device. */
export function BackupNote() {
  const n = record.value ? unsaved(record.value) : 0
  if (n < MANY) return null
  return (
    <p class="note backup" role="status">
      {t('backup-due', { n })} <a href="#/files">{t('backup-now')}</a>
    </p>
  )
}

import { tallyOf, type UserRecord } from '../../shared/domain/records'
import { t } from '../i18n'
import type { RecordState } from '../store'
import { record } from './state'

/** From so many records without a backup on, the app says so. */
const MANY = 20

/** What is younger than the last backup. */
const unsaved = ({ records, lastBackup }: RecordState): readonly UserRecord[] =>
  lastBackup ? records.filter(({ madeAt }) => madeAt > lastBackup.at) : records

/** What a record that was lost would have left, told from the record itself. */
export const traceOf = ({ born, records, lastBackup }: RecordState) => ({
  born,
  records: records.length,
  lastBackup: lastBackup?.at ?? null,
})

/** Reminds of a backup once a day's work would be lost with the device. */
export function BackupNote() {
  const made = record.value ? unsaved(record.value) : []
  if (made.length < MANY) return null
  return (
    <p class="note backup" role="status">
      {t('backup-due', { ...tallyOf(made), locked: 0 })} <a href="#/files">{t('backup-now')}</a>
    </p>
  )
}

import { t } from '../i18n'
import { appData } from '../model/state'
import type { AppData } from '../store'

/** From so many records without a backup on, the app says so. */
const MANY = 20

/**
 * How many records came since the last backup. No record is ever deleted, so their number tells; the instants at which
 * they were made would not: of what was imported, handed over later, or made by a clock that was set back.
 */
export const unsavedIn = ({ count, lastBackup }: Pick<AppData, 'count' | 'lastBackup'>): number =>
  count - (lastBackup?.records ?? 0)

/** What a record that was lost would have left, told from the record itself. */
export const sentinelOf = ({ entries, lastBackup }: AppData) => ({
  records: entries.length,
  lastBackup: lastBackup?.at ?? null,
})

/** Reminds of a backup once a day's work would be lost with the device. */
export function BackupNote() {
  const n = appData.value ? unsavedIn(appData.value) : 0
  if (n < MANY) return null
  return (
    <p class="note backup" role="status">
      {t('backup-due', { n })} <a href="#/files">{t('backup-now')}</a>
    </p>
  )
}

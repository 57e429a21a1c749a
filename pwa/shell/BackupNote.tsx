/** Backup reminder: how many entries are in no backup, once they are many. */
import { t } from '../i18n'
import { overview } from '../model/negotiation/overview'
import type { AppData } from '../store'

/** Entries without a backup from which on the reminder is shown. */
const MANY = 20

/**
 * Number of entries since the last backup. The log is append-only, so the difference of the counts is exact; the times of
 * the entries are not: entries are imported, arrive late from the extension, or were made by a clock that was set back.
 */
export const unsavedIn = ({ count, lastBackup }: Pick<AppData, 'count' | 'lastBackup'>): number =>
  count - (lastBackup?.records ?? 0)

/** The sentinel that lost data would have left, derived from the data themselves. */
export const sentinelOf = ({ entries, lastBackup }: AppData) => ({
  records: entries.length,
  lastBackup: lastBackup?.at ?? null,
})

export function BackupNote() {
  const n = overview.value ? unsavedIn(overview.value) : 0
  if (n < MANY) return null
  return (
    <p class="note backup" role="status">
      {t('backup-due', { n })} <a href="#/files">{t('backup-now')}</a>
    </p>
  )
}

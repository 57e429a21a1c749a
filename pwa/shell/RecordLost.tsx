/** Data loss messages: the browser erased the database, or part of it came back from the second copy. */
import { localDay } from '../../shared/domain/dates/days'
import { t } from '../i18n'
import { dateText } from '../i18n/dates'
import { restoreHeldData } from '../model/start/restore-held-data'
import { dataBeforeErase, openError, recovered } from '../model/state'
import { type AppData, startOver } from '../store'

/** The database was erased: offers to restore what this tab holds, or to start over. */
export function RecordLost({ sentinel }: { sentinel: Pick<NonNullable<AppData['erased']>, 'records' | 'lastBackup'> }) {
  const here = dataBeforeErase.value?.entries.length ?? 0
  return (
    <section class="trouble" role="alert">
      <h2>{t('erased-title')}</h2>
      <p>
        {t('erased-deck', { n: sentinel.records })}{' '}
        {sentinel.lastBackup
          ? t('erased-backup', { date: dateText(localDay(new Date(sentinel.lastBackup))) })
          : t('erased-no-backup')}
      </p>
      <div class="acts">
        {here > 0 && (
          <button class="btn primary" type="button" onClick={() => void restoreHeldData()}>
            {t('erased-put-back', { n: here })}
          </button>
        )}
        <button class="btn" type="button" onClick={() => void discardHeldData()}>
          {t('erased-anew')}
        </button>
      </div>
    </section>
  )
}

/** Report of a recovery: numbers of entries restored from the second copy, damaged there, and missing. */
export function RecordRestored({ records, damaged, missing }: NonNullable<AppData['recovered']>) {
  return (
    <p class="note backup" role="status">
      {records > 0 && t('recovered', { n: records })} {damaged > 0 && t('recovered-not', { n: damaged })}{' '}
      {missing > 0 && t('recovered-missing', { n: missing })}{' '}
      <button class="btn small" type="button" onClick={() => (recovered.value = null)}>
        {t('close')}
      </button>
    </p>
  )
}

/** Starts over without the data that this tab held, as the user chose. */
async function discardHeldData(): Promise<void> {
  try {
    await startOver()
    dataBeforeErase.value = null
  } catch (error) {
    openError.value = error
  }
}

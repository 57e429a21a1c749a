import { localDay } from '../../shared/domain/days'
import { t } from '../i18n'
import { dateText } from '../i18n/dates'
import { linkTo } from '../model/navigation'
import { restoreHeldData } from '../model/start'
import { baseAddress, dataBeforeErase, openError, recovered } from '../model/state'
import { type AppData, startOver } from '../store'
import { useTitle } from './title'

/** An address that leads to nothing we have. */
export function NotFound() {
  return <Missing text={t('unknown-place', { place: `#/${baseAddress.value.id ?? ''}` })} find="" />
}

/** An id that the record does not have. */
export function UnknownEntity({ kind }: { kind: 'article' | 'member' | 'meeting' }) {
  const id = baseAddress.value.id ?? ''
  return <Missing text={t(`unknown-${kind}`, { id })} find={id.replaceAll('-', ' ')} />
}

function Missing({ text, find }: { text: string; find: string }) {
  useTitle(t('unknown-title'))
  return (
    <div class="lede">
      <h1 tabIndex={-1}>{t('unknown-title')}</h1>
      <p>
        {text} {t('unknown-nothing-lost')}
      </p>
      <p class="empty">
        <a class="btn" href={linkTo('board')}>
          {t('unknown-to-board')}
        </a>{' '}
        <a class="btn" href={linkTo('lookup', null, find ? { q: find } : {})}>
          {t('unknown-find')}
        </a>
      </p>
    </div>
  )
}

/** A day in the address that is none. */
export function BadDay({ day }: { day: string }) {
  return (
    <p class="trouble" role="alert">
      {t('unknown-day', { day })}
    </p>
  )
}

/** This device held a record, and it is gone. */
export function DataErased({ trace }: { trace: Pick<NonNullable<AppData['erased']>, 'records' | 'lastBackup'> }) {
  const here = dataBeforeErase.value?.entries.length ?? 0
  return (
    <section class="trouble" role="alert">
      <h2>{t('erased-title')}</h2>
      <p>
        {t('erased-deck', { n: trace.records })}{' '}
        {trace.lastBackup
          ? t('erased-backup', { date: dateText(localDay(new Date(trace.lastBackup))) })
          : t('erased-no-backup')}
      </p>
      <div class="acts">
        {here > 0 && (
          <button class="btn primary" type="button" onClick={() => void restoreHeldData()}>
            {t('erased-put-back', { n: here })}
          </button>
        )}
        <button class="btn" type="button" onClick={() => void leaveHeld()}>
          {t('erased-anew')}
        </button>
      </div>
    </section>
  )
}

/** What was gone is here again. */
export function DataRecovered({ records, damaged, missing }: NonNullable<AppData['recovered']>) {
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

/** What this tab still held goes too: the user has said so. */
async function leaveHeld(): Promise<void> {
  try {
    await startOver()
    dataBeforeErase.value = null
  } catch (error) {
    openError.value = error
  }
}

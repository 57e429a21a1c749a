/** Start of the app: follows address, network and calendar day, subscribes to the store, and loads words and data. */
import { localDay } from '../../shared/domain/days'
import { lang, speak, t } from '../i18n'
import { langAtStart } from '../i18n/first-lang'
import { applyChange, loadData, reloadData, whenRead } from '../model/load-data'
import { followAddress, go } from '../model/navigation'
import { appData, notice, online, openError, today } from '../model/state'
import { type Rows, watchDatabase, watchEntries } from '../store'

/** Delay in ms after which the first rendering shows that the data is loading. */
const LOADING_AFTER = 400

/**
 * Resolves when the first screen can be drawn: the words are loaded, and the data too unless they take longer than
 * `LOADING_AFTER`. `loaded` resolves once they are. `early` are the rows that were read before the app was loaded.
 */
export async function start(early: Promise<Rows | null> | null): Promise<{ readonly loaded: Promise<void> }> {
  followAddress()
  followDevice()
  watchEntries(applyChange)
  watchDatabase((event) => {
    if (event === 'blocked') notice.value = { text: t('notice-blocked') }
    else if (event === 'erased' || event === 'dropped') void reloadData()
    else if (event === 'unpromised') warnUnpromised()
    else openError.value = { code: 'outdated' }
  })
  const words = speak(langAtStart()).then(() => {
    document.documentElement.lang = lang.value
  })
  // A load that was superseded while it ran is shown by the next one.
  const loaded = loadData(early).then(whenRead)
  await Promise.all([words, Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, LOADING_AFTER))])])
  return { loaded }
}

/** Persistent storage was denied: offers a backup, once a tab and only while there is none. */
function warnUnpromised(): void {
  if (appData.value?.lastBackup) return
  const run = () => {
    notice.value = null
    go('#/files')
  }
  notice.value ??= { text: t('notice-unpromised'), action: { label: t('backup-now'), run }, passing: true }
}

function followDevice(): void {
  online.value = navigator.onLine
  window.addEventListener('online', () => (online.value = true))
  window.addEventListener('offline', () => (online.value = false))
  // A tab that stays open over midnight moves on to the new day.
  const tick = () => (today.value = localDay(new Date()))
  document.addEventListener('visibilitychange', tick)
  setInterval(tick, 60_000)
}

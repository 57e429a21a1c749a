/** Start of the app: follows address, network, calendar day and the store, and loads the words. */
import { localDay } from '../../shared/domain/dates/days'
import { lang, speak, t } from '../i18n'
import { langAtStart } from '../i18n/first-lang'
import { followAddress, go } from '../model/navigation'
import { followNegotiation } from '../model/negotiation/follow-negotiation'
import { applyChange, refuseNewerDatabase, reloadData, showBlockedNotice } from '../model/start/load-data'
import { appData, notice, online, today } from '../model/state'
import { watchDatabase, watchEntries } from '../store'

/** Resolves when the words are loaded. */
export async function start(): Promise<void> {
  followAddress()
  followNegotiation()
  followDevice()
  watchEntries(applyChange)
  watchDatabase((event) => {
    if (event === 'blocked') showBlockedNotice()
    else if (event === 'erased' || event === 'dropped') void reloadData()
    else if (event === 'unpromised') warnUnpromised()
    else refuseNewerDatabase()
  })
  await speak(langAtStart())
  document.documentElement.lang = lang.value
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

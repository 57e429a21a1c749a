/** Deferred start: bridge to the extension, pack update, repair of the second copy, app updates. Loaded after the first paint. */

import { effect } from '@preact/signals'
import { lang, t } from '../i18n'
import { linkManifest } from '../i18n/manifest-link'
import { loadMoreWords } from '../i18n/more'
import { watchArrivals } from '../model/arrival-log'
import { addArrivals } from '../model/arrivals'
import { takenIn } from '../model/envelope'
import { newsPages, seenNews } from '../model/news'
import { watchHeld } from '../model/start/held-entries'
import { install, wayToInstall } from '../model/start/install'
import { appData, type Notice, notice, openData, recovered, screen, showNotice } from '../model/state'
import { keepDrafts } from '../model/typed/drafts'
import { storeErrorText } from '../parts/loading/store-error-text'
import { digestsIn, hasFollowed, repairCopy, StoreFailure, sweepBodies, updateBundledPacks } from '../store'
import { reloadOther } from '../sync/model'
import { watchLaunches } from '../workspace/files/file-launch'
import { saveQualified } from '../workspace/forms/save-entries'
import { openBridge } from './bridge/bridge'
import type { BridgeData } from './bridge/refusals'
import { extensionToken, keepExtensionToken } from './bridge/token'
import { onConnected, watchDelegation } from './delegation'
import { keepCheckpoint } from './keep-checkpoint'
import { watchForUpdates } from './service-worker-client'

/** The app is ready offline: offers to install it where the browser can. */
function readyNotice(): Notice {
  const way = wayToInstall()
  const text = way === 'ios' ? `${t('notice-ready')} ${t('install-ios')}` : t('notice-ready')
  const run = () => {
    notice.value = null
    install().catch(reportFailedInstall)
  }
  return { text, passing: true, ...(way === 'ask' ? { action: { label: t('install'), run } } : {}) }
}

function reportFailedInstall(): void {
  showNotice(t('not-done'), { action: { label: t('failure-reload'), run: () => location.reload() } })
}

/** Resolves once another screen than the delegation's is shown: its form, by which many open the app first, would be under a toast. */
const afterJoining = (): Promise<void> =>
  new Promise((resolve) => screen.subscribe((shown) => shown !== 'delegation' && resolve()))

/** Reports what the repair of the second copy restored like what a start restores. */
function reportRestored(records: number): void {
  if (records > 0) recovered.value = { records, damaged: 0, missing: 0 }
}

/** The data as the extension gets them; `null` while they are not loaded. */
function bridgeData(): BridgeData | null {
  const { value: data } = openData
  return data && { ...data, packs: data.packs.map(({ pack }) => pack) }
}

/** Runs the deferred start. */
export async function afterStart(): Promise<void> {
  keepDrafts()
  keepCheckpoint()
  watchHeld()
  watchArrivals()
  watchDelegation()
  // Preload, so that the search field is there when its shortcut is pressed.
  void import('../screens/search/Search').catch(() => undefined)
  watchLaunches()
  effect(() => linkManifest(lang.value))
  // Notices are in the catalogue that screens load on use.
  await loadMoreWords().catch(() => undefined)
  const bridge = openBridge({
    data: bridgeData,
    save: async (entries) => addArrivals(await saveQualified(entries.map(takenIn))),
    waits: (failure) => reportWaiting(failure, () => bridge.changed()),
    mismatched: () => {
      showNotice(t('notice-newer-extension'), { passing: true })
    },
    token: extensionToken,
    pair: (token) => {
      if (token === extensionToken()) return
      keepExtensionToken(token)
      showNotice(t('notice-paired'), { passing: true })
    },
    takesPrivate: () => appData.value?.isShut === false,
    heldBack: () => {
      if (appData.value?.isShut) showNotice(t('notice-locked'), { passing: true })
    },
    news: (pages) => {
      newsPages.value = pages
    },
    version: __VERSION__,
  })
  seenNews.subscribe((urls) => urls.length > 0 && bridge.seen(urls))
  appData.subscribe(() => bridge.changed())
  if (appData.value) await updateBundledPacks(appData.value).catch(() => false)
  if (appData.value) void repairCopy(appData.value).then(reportRestored)
  // An erasure that the browser's end cut short leaves paragraphs that no entry names.
  if (appData.value) void sweepBodies(digestsIn(appData.value.entries).size).catch(() => undefined)
  const look = await watchForUpdates({
    onSwitched: () => {
      reloadOther.value = () => location.reload()
      showNotice(t('notice-switched'), { action: { label: t('notice-update-apply'), run: reloadOther.value } })
    },
    // Shown only where no other notice is.
    onReady: () => {
      void afterJoining().then(() => (notice.value ??= readyNotice()))
    },
    onUpdate: (apply) => {
      reloadOther.value = apply
      showNotice(t('notice-update'), { action: { label: t('notice-update-apply'), run: apply } })
    },
  }).catch(() => undefined)
  if (look) onConnected(look)
  // Loaded on use: most follow no address.
  if (hasFollowed()) void import('../workspace/followed/look-at-opening').then(({ lookAtOpening }) => lookAtOpening())
}

/** Shows why captures wait in the extension and what to do; returns the sentence for the extension. */
function reportWaiting(error: unknown, again: () => void): string {
  const code = error instanceof StoreFailure ? error.code : 'unknown'
  const retry = () => {
    notice.value = null
    again()
  }
  const action =
    code === 'outdated'
      ? { label: t('failure-reload'), run: () => location.reload() }
      : { label: t('failure-retry'), run: retry }
  const isLocked = code === 'locked'
  const text = isLocked ? t('notice-locked') : t('notice-waits', { reason: storeErrorText(error) })
  showNotice(text, isLocked ? { passing: true } : { action })
  return text
}

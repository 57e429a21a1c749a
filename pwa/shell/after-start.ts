/** What may wait until the first screen is drawn: the extension, a newer pack, a newer app. Loaded after it. */

import { t } from '../i18n'
import { install, wayToInstall } from '../model/install'
import { appData, type Notice, notice } from '../model/state'
import { causeText } from '../parts/StoreError'
import { repairCopy, StoreFailure, saveEntries, updateBundledPack } from '../store'
import { watchLaunches } from '../workspace/file-launch'
import { openBridge } from './bridge/bridge'
import { keepLastBoard } from './last-board/keep'
import { watchForUpdates } from './service-worker-client'

/** Everything is on the device: the moment to say how to keep the app at hand. */
function readyNotice(): Notice {
  const way = wayToInstall()
  const text = way === 'ios' ? `${t('notice-ready')} ${t('install-ios')}` : t('notice-ready')
  const run = () => {
    notice.value = null
    install().catch(sayNotDone)
  }
  return { text, passing: true, ...(way === 'ask' ? { action: { label: t('install'), run } } : {}) }
}

/** Says that what was asked for failed, in the words of the screens on which the same may be asked. */
async function sayNotDone(): Promise<void> {
  const { loadMoreWords } = await import('../i18n/more')
  await loadMoreWords()
  notice.value = { text: t('not-done'), action: { label: t('failure-reload'), run: () => location.reload() } }
}

/** Opens the bridge and looks for what is newer; `place` is where the app is drawn. */
export async function afterStart(place: HTMLElement): Promise<void> {
  keepLastBoard(place)
  // Who types at once after the key is not to wait for the field.
  void import('../screens/search/Search').catch(() => undefined)
  watchLaunches()
  const bridge = openBridge({
    data: () => appData.value,
    save: saveEntries,
    waits: (failure) => sayWaiting(failure, () => bridge.changed()),
    met: (_version, newer) => {
      if (newer) notice.value = { text: t('notice-newer-extension') }
    },
    version: __VERSION__,
  })
  appData.subscribe(() => bridge.changed())
  if (appData.value) await updateBundledPack(appData.value, __PACK_VERSION__).catch(() => false)
  if (appData.value) void repairCopy(appData.value.count, appData.value.lock)
  await watchForUpdates({
    onSwitched: () => {
      notice.value = {
        text: t('notice-switched'),
        action: { label: t('notice-update-apply'), run: () => location.reload() },
      }
    },
    // Good news that stands in no other's place.
    onReady: () => {
      notice.value ??= readyNotice()
    },
    onUpdate: (apply) => {
      notice.value = { text: t('notice-update'), action: { label: t('notice-update-apply'), run: apply } }
    },
  }).catch(() => undefined)
}

/** Says at the foot of the window why captures wait in the extension, with what may free them. */
function sayWaiting(error: unknown, again: () => void): string {
  const code = error instanceof StoreFailure ? error.code : 'unknown'
  if (code === 'locked') {
    notice.value = { text: t('notice-locked') }
    return notice.value.text
  }
  const retry = () => {
    notice.value = null
    again()
  }
  const action =
    code === 'outdated'
      ? { label: t('failure-reload'), run: () => location.reload() }
      : { label: t('failure-retry'), run: retry }
  notice.value = { text: t('notice-waits', { reason: causeText(error) }), action }
  return notice.value.text
}

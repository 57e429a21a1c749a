/** What may wait until the first screen is drawn: the extension, a newer pack, a newer app. Loaded after it. */
import type { UserRecord } from '../../shared/domain/records'
import { openBridge } from '../bridge/bridge'
import { watchLaunches } from '../desk/launch'
import { t } from '../i18n'
import { watchForUpdates } from '../service-worker-client'
import { keep, StoreFailure, tendCopy, updateBundledPack } from '../store'
import { notice, record } from './state'

/** Opens the bridge and looks for what is newer. */
export async function settle(): Promise<void> {
  watchLaunches()
  const bridge = openBridge({
    record: () => record.value,
    keep: keepOrWait,
    met: (_version, newer) => {
      if (newer) notice.value = { text: t('notice-newer-extension') }
    },
    version: __VERSION__,
  })
  record.subscribe(() => bridge.changed())
  if (record.value) await updateBundledPack(record.value, __PACK_VERSION__).catch(() => false)
  if (record.value) void tendCopy(record.value.count, record.value.lock)
  await watchForUpdates({
    onSwitched: () => {
      notice.value = {
        text: t('notice-switched'),
        action: { label: t('notice-update-apply'), run: () => location.reload() },
      }
    },
    onReady: () => (notice.value = { text: t('notice-ready'), passing: true }),
    onUpdate: (apply) => {
      notice.value = { text: t('notice-update'), action: { label: t('notice-update-apply'), run: apply } }
    },
  }).catch(() => undefined)
}

/** Keeps what the extension hands over. What is private waits in the extension while the private layer is locked. */
async function keepOrWait(records: readonly UserRecord[]): Promise<'kept' | 'later'> {
  try {
    await keep(records)
    return 'kept'
  } catch (error) {
    if (!(error instanceof StoreFailure && error.code === 'locked')) throw error
    notice.value = { text: t('notice-locked') }
    return 'later'
  }
}

/** Registers the service worker; tells when the app is ready offline and when a new version waits. */
import { Workbox } from 'workbox-window'

export interface AppUpdates {
  /** Everything is in the cache: the app opens without a network from now on. */
  onReady(): void
  /** A new version waits; `apply` switches to it and reloads. Until then this version keeps its files. */
  onUpdate(apply: () => void): void
  /** Another tab switched to a new version: parts that this one has not loaded yet are gone. */
  onSwitched(): void
}

const HOUR = 3_600_000
const SCRIPT = 'sw.js'

/** The page's policy asks for a trusted address of the worker. Only ours gets one. */
function workerAddress(): ConstructorParameters<typeof Workbox>[0] {
  const policy = window.trustedTypes?.createPolicy('plenary', {
    createScriptURL: (url) => {
      if (url !== SCRIPT) throw new TypeError(`No script of Plenary: ${url}`)
      return url
    },
  })
  return policy ? policy.createScriptURL(SCRIPT) : SCRIPT
}

/**
 * Whether this page was loaded without the worker: then it is news that the next one needs no network. By now another
 * tab's worker may have taken this page over, so that its controller says nothing.
 */
function cameByNetwork(): boolean {
  const [entry] = performance.getEntriesByType('navigation')
  return entry instanceof PerformanceNavigationTiming && entry.workerStart === 0
}

export async function watchForUpdates(updates: AppUpdates): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const workbox = new Workbox(workerAddress(), { type: 'module' })
  let applied = false
  const had = navigator.serviceWorker.controller !== null
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (had && !applied) updates.onSwitched()
  })
  workbox.addEventListener('waiting', () => {
    updates.onUpdate(() => {
      applied = true
      workbox.addEventListener('controlling', () => location.reload())
      workbox.messageSkipWaiting()
    })
  })
  await workbox.register()
  if (cameByNetwork()) void navigator.serviceWorker.ready.then(() => updates.onReady())
  // A page that stays open for days, in a meeting room, still hears of an update.
  setInterval(() => void workbox.update().catch(() => undefined), HOUR)
}

/** Service worker registration: reports offline readiness, waiting updates, and switches made by other tabs. */
import { Workbox } from 'workbox-window'

export interface AppUpdates {
  /** All files are cached: the app opens offline from now on. */
  onReady(): void
  /** A new version is waiting; `apply` activates it and reloads. Until then the running version keeps its files. */
  onUpdate(apply: () => void): void
  /** Another tab activated a new version: chunks that this tab has not loaded yet are gone. */
  onSwitched(): void
}

const HOUR = 3_600_000
const SCRIPT = 'sw.js'

/** Trusted script URL, which the content security policy requires. Only the app's own worker gets one. */
function workerUrl(): ConstructorParameters<typeof Workbox>[0] {
  const policy = window.trustedTypes?.createPolicy('plenary', {
    createScriptURL: (url) => {
      if (url !== SCRIPT) throw new TypeError(`No script of Plenary: ${url}`)
      return url
    },
  })
  return policy ? policy.createScriptURL(SCRIPT) : SCRIPT
}

/**
 * True when this page was loaded without a service worker, so that offline readiness is news. The controller does not
 * tell: the worker of another tab may have claimed this page meanwhile.
 */
function loadedFromNetwork(): boolean {
  const [entry] = performance.getEntriesByType('navigation')
  return entry instanceof PerformanceNavigationTiming && entry.workerStart === 0
}

/**
 * Registers the worker and looks for updates every hour. Gives a function that looks at once. Does nothing where the browser
 * has no service workers.
 */
export async function watchForUpdates(updates: AppUpdates): Promise<() => void> {
  if (!('serviceWorker' in navigator)) return () => undefined
  const workbox = new Workbox(workerUrl(), { type: 'module' })
  let applied = false
  const wasControlled = navigator.serviceWorker.controller !== null
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (wasControlled && !applied) updates.onSwitched()
  })
  workbox.addEventListener('waiting', () => {
    updates.onUpdate(() => {
      applied = true
      workbox.addEventListener('controlling', () => location.reload())
      workbox.messageSkipWaiting()
    })
  })
  await workbox.register()
  if (loadedFromNetwork()) void navigator.serviceWorker.ready.then(() => updates.onReady())
  // For a page that stays open for days.
  const look = (): void => void workbox.update().catch(() => undefined)
  setInterval(look, HOUR)
  return look
}

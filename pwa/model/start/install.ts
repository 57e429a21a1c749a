/** App installation: keeps the browser's install prompt until the user asks for it; iOS has none, and gets instructions. */
import { signal } from '@preact/signals'

interface InstallPrompt extends Event {
  prompt(): Promise<unknown>
}

const isPrompt = (event: Event): event is InstallPrompt => 'prompt' in event

const deferred = signal<InstallPrompt | null>(null)

/** Listens for the prompt, which browsers fire once and early. */
export function watchInstall(): void {
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    if (isPrompt(event)) deferred.value = event
  })
  window.addEventListener('appinstalled', () => (deferred.value = null))
}

/** `ask`: the browser can prompt; `ios`: by hand from the share menu; `null`: installed already, or not possible. */
export function wayToInstall(): 'ask' | 'ios' | null {
  if (matchMedia('(display-mode: standalone), (display-mode: minimal-ui)').matches) return null
  if (deferred.value) return 'ask'
  return isApple() ? 'ios' : null
}

/** iPadOS reports itself as a Mac, which has no touch points. */
const isApple = (): boolean =>
  /iPhone|iPad|iPod/.test(navigator.userAgent) ||
  (navigator.userAgent.includes('Macintosh') && navigator.maxTouchPoints > 1)

/** Shows the prompt, which can be used once. */
export async function install(): Promise<void> {
  await deferred.value?.prompt()
  deferred.value = null
}

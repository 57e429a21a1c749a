/** Installing the app: the browser's own offer, kept until the user asks; where there is none, how it is done by hand. */
import { signal } from '@preact/signals'

interface InstallOffer extends Event {
  prompt(): Promise<unknown>
}

const isOffer = (event: Event): event is InstallOffer => 'prompt' in event

const offer = signal<InstallOffer | null>(null)

/** Listens for the offer, which comes once and early. */
export function watchInstall(): void {
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    if (isOffer(event)) offer.value = event
  })
  window.addEventListener('appinstalled', () => (offer.value = null))
}

/** How this browser installs the app: it asks when told to, or the user does it by hand; `null` where it is or cannot be. */
export function wayToInstall(): 'ask' | 'ios' | null {
  if (matchMedia('(display-mode: standalone), (display-mode: minimal-ui)').matches) return null
  if (offer.value) return 'ask'
  return isApple() ? 'ios' : null
}

/** Tablets of Apple say that they are desks, but desks have no fingers. */
const isApple = (): boolean =>
  /iPhone|iPad|iPod/.test(navigator.userAgent) ||
  (navigator.userAgent.includes('Macintosh') && navigator.maxTouchPoints > 1)

/** Lets the browser ask. Its offer is good for one time. */
export async function install(): Promise<void> {
  await offer.value?.prompt()
  offer.value = null
}

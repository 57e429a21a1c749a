/** Page visibility and network state of this tab. */
import type { Page } from './environment'

export const browserPage: Page = {
  isShown: () => document.visibilityState === 'visible',
  watch: (listener) => {
    document.addEventListener('visibilitychange', listener)
    window.addEventListener('online', listener)
    return () => {
      document.removeEventListener('visibilitychange', listener)
      window.removeEventListener('online', listener)
    }
  },
}

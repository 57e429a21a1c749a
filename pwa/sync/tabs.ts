/** Web Locks and BroadcastChannel as the tabs of this browser. */
import type { TabMessage, Tabs } from './environment'

const LOCK = 'plenary-sync'

export function browserTabs(): Tabs {
  const channel = new BroadcastChannel('plenary-sync')
  return {
    hold: async (takesOver, givenUp, work) => {
      if (givenUp.aborted) return
      const lost = new AbortController()
      let working: Promise<void> | null = null
      try {
        // A request that steals cannot be given up, and need not be: it is granted at once.
        await navigator.locks.request(LOCK, takesOver ? { steal: true } : { signal: givenUp }, () => {
          working = work(lost.signal)
          return working
        })
      } catch {
        // Taken by another tab, or given up. Where there are no locks each tab connects, which costs work and no entry.
        lost.abort()
        working ??= givenUp.aborted ? null : work(givenUp)
        await working
      }
    },
    post: (message) => channel.postMessage(message),
    listen: (listener) => {
      const hear = ({ data }: MessageEvent<TabMessage>): void => listener(data)
      channel.addEventListener('message', hear)
      return () => channel.removeEventListener('message', hear)
    },
  }
}

/** Frames of a page: those of its own site are read, each by a reader of its own; of the others only the hosts are told. */
import { attributeOf, boxOf } from '../marks/dom'

/** Least size in pixels of a frame that holds text to read, and most hosts that are told. */
const [LEAST_WIDTH, LEAST_HEIGHT] = [200, 100]
const MOST_HOSTS = 20

/** True for the page itself, and for a frame of the same origin as the page around it. */
export function isOfPage(): boolean {
  if (window.top === window) return true
  try {
    return window.top?.location.origin === location.origin
  } catch {
    // The page around it is of another origin.
    return false
  }
}

/** True where the page has a frame of its own origin. */
export const hasOwnFrames = (): boolean =>
  [...document.querySelectorAll('iframe[src],frame[src]')].some((frame) => {
    const address = attributeOf(frame, 'src') ?? ''
    return URL.canParse(address, location.href) && new URL(address, location.href).origin === location.origin
  })

/** Hosts of the frames of other sites that are large enough to hold text. */
export function unreadFrames(): readonly string[] {
  const hosts = new Set<string>()
  for (const frame of document.querySelectorAll('iframe,frame')) {
    const address = attributeOf(frame, 'src') ?? ''
    const url = URL.canParse(address, location.href) ? new URL(address, location.href) : null
    if (!url || !/^https?:$/.test(url.protocol) || url.origin === location.origin) continue
    const { width, height } = boxOf(frame)
    if (width >= LEAST_WIDTH && height >= LEAST_HEIGHT) hosts.add(url.hostname)
  }
  return [...hosts].slice(0, MOST_HOSTS)
}

/**
 * Message relay between a content script and its card, in a browser where neither can connect to the other. Both connect
 * here, under the secret that only they know.
 */
import { onPort, type Port } from '../browser'

type End = 'card' | 'card-frame'

interface Relayed {
  readonly ends: Partial<Record<End, Port>>
  /** Messages of the content script to a frame that still loads. */
  waiting: unknown[]
}

const OTHER = { card: 'card-frame', 'card-frame': 'card' } as const
/** A content script sends one before its card has answered. */
const WAITING_MOST = 10

export function relayCards(): void {
  const relayed = new Map<string, Relayed>()
  onPort((port) => {
    const [end, secret] = port.name.split(' ')
    if ((end !== 'card' && end !== 'card-frame') || !secret) return
    const card = relayed.get(secret) ?? { ends: {}, waiting: [] }
    relayed.set(secret, card)
    card.ends[end] = port
    port.onMessage((message) => {
      const other = card.ends[OTHER[end]]
      if (other) other.post(message)
      else if (card.waiting.length < WAITING_MOST) card.waiting.push(message)
    })
    port.onClose(() => {
      // A later one of the same end has taken its place.
      if (card.ends[end] !== port) return
      relayed.delete(secret)
      card.ends[OTHER[end]]?.close()
    })
    if (end === 'card') return
    for (const message of card.waiting) port.post(message)
    card.waiting = []
  })
}

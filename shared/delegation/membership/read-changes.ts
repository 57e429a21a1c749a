/**
 * Reading of the membership log by a guest of the server, who may not list it: the newest change of each number, which may be
 * junk, and by its name each change that another one names as the one before it. So what an admin signed is found under it.
 */
import { type Envelope, parseEnvelope } from '../envelope'
import { nameText, parseName } from '../names'
import type { Item, Transport } from '../transport'
import { MOST_CHANGES } from './membership-schema'

/** Most changes of one number: a hostile admin cannot make a guest read for ever. */
const MOST_OF_A_NUMBER = 20

/** Adds what is new to the changes that a guest has read, by name. True where there was any. */
export async function readAsGuest(
  transport: Pick<Transport, 'get' | 'newestChange'>,
  changes: Map<string, Envelope>,
): Promise<boolean> {
  const before = changes.size
  const counts = new Map<number, number>()
  const add = ({ name, bytes }: Item): Envelope | null => {
    const [of, parsed] = [parseName(name), parseEnvelope(bytes)]
    if (of?.type !== 'membership' || !parsed.ok || parsed.value.header.n !== of.n) return null
    const count = counts.get(of.n) ?? 0
    counts.set(of.n, count + 1)
    if (changes.has(name) || count >= MOST_OF_A_NUMBER) return null
    changes.set(name, parsed.value)
    return parsed.value
  }
  // The highest number again: it may have another change by now.
  const last = Math.max(1, ...[...changes.values()].map(({ header }) => header.n))
  for (let n = last; n <= MOST_CHANGES; n++) {
    const newest = await transport.newestChange(n)
    if (!newest) break
    for (let at = add(newest); at !== null && at.header.prev !== null && at.header.n > 1; ) {
      const name = nameText({ type: 'membership', n: at.header.n - 1, hash: at.header.prev })
      const bytes = changes.has(name) ? null : await transport.get(name)
      at = bytes && add({ name, bytes })
    }
  }
  return changes.size > before
}

/** The envelopes among some changes. */
export const envelopesOf = (items: readonly Item[]): readonly Envelope[] =>
  items.flatMap(({ bytes }) => {
    const parsed = parseEnvelope(bytes)
    return parsed.ok ? [parsed.value] : []
  })

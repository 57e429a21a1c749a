/** Reading of the membership log from a server: by number, until there is no further one. */
import { type Envelope, parseEnvelope } from './envelope'
import { MOST_CHANGES } from './membership-schema'
import { nameText } from './names'
import type { Item, Transport } from './transport'

/** The changes from a number on. */
export async function readChanges(transport: Pick<Transport, 'get'>, from: number): Promise<readonly Item[]> {
  const items: Item[] = []
  for (let n = from; n <= MOST_CHANGES; n++) {
    const name = nameText({ type: 'membership', n })
    const bytes = await transport.get(name)
    if (!bytes) break
    items.push({ name, bytes })
  }
  return items
}

/** Those up to the first one that is no envelope. */
export function envelopesOf(items: readonly Item[]): readonly Envelope[] {
  const envelopes: Envelope[] = []
  for (const { bytes } of items) {
    const parsed = parseEnvelope(bytes)
    if (!parsed.ok) break
    envelopes.push(parsed.value)
  }
  return envelopes
}

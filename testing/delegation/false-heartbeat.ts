/** Heartbeats as a device's modified app could make them: signed and sealed as they should be, with what is not so. */
import type { Cryptography } from '../../shared/delegation/cryptography'
import { seal } from '../../shared/delegation/envelope'
import type { HeartbeatText } from '../../shared/delegation/heads'
import { type Identity, sealingKey } from '../../shared/delegation/membership/keys'
import { nameText } from '../../shared/delegation/names'
import type { Item } from '../../shared/delegation/transport'
import { AT, type Founded, foldOf } from './delegation'

export interface Lie {
  readonly text?: Partial<HeartbeatText>
  readonly keyEpoch?: number
}

const OTHER_HASH = 'a'.repeat(26)

/** Each names a membership log, or a key, that there is not. */
export const LIES: Readonly<Record<string, (founded: Founded) => Lie>> = {
  'another hash of the first change': () => ({ text: { membership: { n: 1, hash: OTHER_HASH } } }),
  'another hash of the last change': ({ changes }) => ({
    text: { membership: { n: changes.length, hash: OTHER_HASH } },
  }),
  'a later change': () => ({ text: { membership: { n: 99, hash: OTHER_HASH } } }),
  'a later key': () => ({ keyEpoch: 99 }),
  'batches that nobody wrote': ({ identities }) => ({ text: { seen: identities.map(() => 99) } }),
}

let number = 1_000

/** The heartbeat of a device under its name, newer than all before. */
export async function falseHeartbeat(
  cryptography: Cryptography,
  founded: Founded,
  identity: Identity,
  { text, keyEpoch = 1 }: Lie,
): Promise<Item> {
  const { d, root } = founded
  const key = (await foldOf(cryptography, founded, identity)).keys.get(1) ?? new Uint8Array(32)
  const of = { d, type: 'heartbeat' as const, by: identity.id }
  const honest = { at: AT, head: null, seen: [], membership: { n: 1, hash: root }, build: '', schema: 1, packs: {} }
  const bytes = await seal(cryptography, {
    header: { ...of, n: ++number, prev: null, keyEpoch, schema: 1 },
    text: { ...honest, ...text },
    key: await sealingKey(cryptography, key, of),
    signer: identity.signer,
  })
  return { name: nameText({ type: 'heartbeat', device: identity.id }), bytes }
}

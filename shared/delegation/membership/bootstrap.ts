/**
 * Bootstrap of the membership log on a device that has no key: the newest change that is wrapped for it gives the key
 * of its epoch, each rotation before gives the one before it, and then all changes up to there hold, from the root on,
 * or none does.
 */
import * as v from 'valibot'
import { fromBase64Url } from '../../encoding/base64'
import type { Bytes } from '../bytes'
import { type Envelope, hashOf, isSignedBy, openEnvelope } from '../envelope'
import { type Folded, foldOne, openChange, type Reader } from './fold-change'
import { sealingKey } from './keys'
import { keysIn, withChange } from './membership'
import { changeSchema } from './membership-schema'
import { unwrapKey } from './wrap'

/** Changes by number, several where it is not known which one holds. */
export type Waiting = ReadonlyMap<number, readonly Envelope[]>

/** `null` where no change that is wrapped for this device is here yet, or none holds. */
export async function bootstrap(
  reader: Reader,
  waiting: Waiting,
): Promise<{ readonly folded: Folded; readonly changes: readonly Envelope[] } | null> {
  const linked = await linkedTo(reader, waiting)
  for (let last = linked.length; last > 0; last--)
    for (const { envelope } of linked[last - 1] ?? []) {
      if (!envelope.header.keys || !(reader.identity.id in envelope.header.keys.to)) continue
      const changes = chainTo(linked.slice(0, last - 1), envelope)
      const folded = await foldAll(reader, changes, linked[last - 1] ?? [])
      if (folded) return { folded, changes }
    }
  return null
}

interface Hashed {
  readonly envelope: Envelope
  readonly hash: string
}

/** Of each number from the root on, the changes that follow one of the number before. */
async function linkedTo({ cryptography, root }: Reader, waiting: Waiting): Promise<readonly (readonly Hashed[])[]> {
  const hashed: Hashed[][] = []
  for (let n = 1; waiting.has(n); n++) {
    const row = []
    for (const envelope of waiting.get(n) ?? []) {
      const hash = await hashOf(cryptography, envelope.bytes)
      const isLinked =
        n === 1 ? hash === root : hashed[n - 2]?.some((before) => before.hash === envelope.header.prev) === true
      if (isLinked) row.push({ envelope, hash })
    }
    if (row.length === 0) break
    hashed.push(row)
  }
  return hashed
}

/** The changes up to one, which names the one before it, and so on. */
function chainTo(linked: readonly (readonly Hashed[])[], last: Envelope): readonly Envelope[] {
  const chain = [last]
  for (const row of linked.toReversed()) {
    const found = row.find(({ hash }) => hash === chain[0]?.header.prev)
    if (found) chain.unshift(found.envelope)
  }
  return chain
}

/** `null` where one does not hold. `row` has all changes of the last one's number. */
async function foldAll(reader: Reader, chain: readonly Envelope[], row: readonly Hashed[]): Promise<Folded | null> {
  const { cryptography, d } = reader
  const keys = await keysDown(reader, chain)
  const [first, ...rest] = chain
  const opened = first && keys && (await openChange(cryptography, d, keys, first))
  if (!first || !keys || !opened?.ok) return null
  const { change } = opened.value
  if (change.kind !== 'create') return null
  if (!(await isSignedBy(cryptography, first, keysIn(change.device).signing))) return null
  const membership = withChange(null, d, opened.value)
  if (typeof membership === 'string') return null
  let folded: Folded = { membership, keys }
  for (const envelope of rest) {
    if (envelope === chain.at(-1) && (await wasLate(reader, folded, envelope, row))) return null
    const next = await foldOne(reader, folded, envelope)
    if (!next.ok) return null
    folded = next.value
  }
  return folded
}

/**
 * True for an approval beside which another admin made a change that came first: it does not count, and is made again. A
 * rotation is believed all the same: a removed admin could make a change beside it, and a server show that first.
 */
async function wasLate(reader: Reader, folded: Folded, envelope: Envelope, row: readonly Hashed[]): Promise<boolean> {
  if (reader.isGuest || envelope.header.keyEpoch !== folded.membership.keyEpoch) return false
  for (const other of row) {
    if (other.envelope === envelope) return false
    if ((await foldOne(reader, folded, other.envelope)).ok) return true
  }
  return false
}

/** The key of the last change, and those before it that the rotations hold. */
async function keysDown(
  { cryptography, d, identity }: Reader,
  chain: readonly Envelope[],
): Promise<ReadonlyMap<number, Bytes> | null> {
  const last = chain.at(-1)?.header
  const newest = last?.keys && (await unwrapKey(cryptography, last.keys, { d, keyEpoch: last.keyEpoch }, identity))
  if (!last || !newest) return null
  const keys = new Map([[last.keyEpoch, newest]])
  for (const envelope of chain.toReversed()) {
    const { keyEpoch, by, type } = envelope.header
    const key = keys.get(keyEpoch)
    if (!key || keys.has(keyEpoch - 1) || keyEpoch === 1 || !envelope.header.keys) continue
    const text = await openEnvelope(cryptography, envelope, await sealingKey(cryptography, key, { d, type, by }))
    const rotation = text.ok ? v.safeParse(changeSchema, text.value) : null
    if (rotation?.success && rotation.output.kind === 'remove')
      keys.set(keyEpoch - 1, fromBase64Url(rotation.output.previousKey))
  }
  return keys
}

/**
 * Bootstrap of the membership log on a device that has no key: the newest change that is wrapped for it gives the key
 * of its epoch, each rotation before gives the one before it, and then all changes up to there hold, from the root on,
 * or none does.
 */
import * as v from 'valibot'
import { fromBase64Url } from '../encoding/base64'
import type { Bytes } from './bytes'
import { type Envelope, hashOf, isSignedBy, openEnvelope } from './envelope'
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
  const chain = await chainFrom(reader, waiting)
  for (let last = chain.length; last > 0; last--) {
    const keys = chain[last - 1]?.header.keys
    if (!keys || !(reader.identity.id in keys.to)) continue
    const changes = chain.slice(0, last)
    const folded = await foldAll(reader, changes)
    if (folded) return { folded, changes }
  }
  return null
}

/** The longest chain of changes from the root on: of each number the one that the next one names, else any. */
async function chainFrom({ cryptography, root }: Reader, waiting: Waiting): Promise<readonly Envelope[]> {
  const hashed: { readonly envelope: Envelope; readonly hash: string }[][] = []
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
  const chain: Envelope[] = []
  let wanted: string | null = null
  for (const row of hashed.toReversed()) {
    const found = row.find(({ hash }) => wanted === null || hash === wanted)
    if (!found) break
    chain.unshift(found.envelope)
    wanted = found.envelope.header.prev
  }
  return chain
}

async function foldAll(reader: Reader, chain: readonly Envelope[]): Promise<Folded | null> {
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
    const next = await foldOne(reader, folded, envelope)
    if (!next.ok) return null
    folded = next.value
  }
  return folded
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

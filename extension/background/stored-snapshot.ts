/**
 * Stored snapshots, one a negotiation, each in a value of its own and compressed by gzip: one may be many megabytes. A
 * list beside them says which ones there are.
 */
import { fromBase64, toBase64 } from '../../shared/encoding/base64'
import { vault } from './vault'

/** Key of the list. */
const LIST = 'snapshots'
/** Key of the first snapshot. */
const FIRST = 'snapshot'
/** Key of the negotiations that are on in the PWA. */
const LISTED = 'listed'

/** A stored snapshot in the list. */
export interface HeldSnapshot {
  readonly negotiation: string
  readonly id: string
  /** Key of its value. */
  readonly key: string
}

/** The list, in the order of the negotiations. */
export async function heldSnapshots(): Promise<readonly HeldSnapshot[]> {
  const { [LIST]: list } = await vault.get([LIST])
  // Written by this file alone.
  return Array.isArray(list) ? (list as HeldSnapshot[]) : []
}

/** Storage items of a snapshot and the list with it. `others` are those that stay. */
export async function snapshotItems(
  { negotiation, id, snapshot }: { readonly negotiation: string; readonly id: string; readonly snapshot: object },
  others: readonly HeldSnapshot[],
): Promise<{ readonly [key: string]: unknown }> {
  const known = (await heldSnapshots()).find((held) => held.negotiation === negotiation)
  const isFree = others.every(({ key }) => key !== FIRST)
  const key = known?.key ?? (isFree ? FIRST : `${FIRST} ${negotiation}`)
  const bytes = await piped(JSON.stringify(snapshot), new CompressionStream('gzip')).arrayBuffer()
  return { [key]: toBase64(new Uint8Array(bytes)), [LIST]: [...others, { negotiation, id, key }] }
}

/** Stored snapshot, not validated; undefined where there is none, or none that can be decompressed. */
export async function storedSnapshot({ key }: Pick<HeldSnapshot, 'key'>): Promise<unknown> {
  const { [key]: stored } = await vault.get([key])
  if (typeof stored !== 'string') return undefined
  try {
    return await piped(fromBase64(stored), new DecompressionStream('gzip')).json()
  } catch {
    return undefined
  }
}

/** Leaves of the stored snapshots those of these negotiations, in this order. */
export async function keepSnapshots(negotiations: readonly string[]): Promise<void> {
  const held = await heldSnapshots()
  const kept = negotiations.flatMap((id) => held.find(({ negotiation }) => negotiation === id) ?? [])
  if (JSON.stringify(kept) === JSON.stringify(held)) return
  await vault.set({ [LIST]: kept })
  await forgetValues(held)
}

/** Deletes the values of those that are no longer in the list. */
export async function forgetValues(before: readonly HeldSnapshot[]): Promise<void> {
  const keys = new Set((await heldSnapshots()).map(({ key }) => key))
  const gone = before.filter(({ key }) => !keys.has(key)).map(({ key }) => key)
  if (gone.length > 0) await vault.remove(gone)
}

/** Negotiations that are on in the PWA, in its order; null until it has said so. */
export const listedNegotiations = async (): Promise<readonly string[] | null> =>
  ((await vault.get([LISTED]))[LISTED] as readonly string[] | null | undefined) ?? null

export const setListed = (negotiations: readonly string[]): Promise<void> => vault.set({ [LISTED]: negotiations })

/** Forgets which are on: another PWA says so anew. */
export const forgetListed = (): Promise<void> => vault.remove([LISTED])

const piped = (content: BlobPart, change: CompressionStream | DecompressionStream): Response =>
  new Response(new Blob([content]).stream().pipeThrough(change))

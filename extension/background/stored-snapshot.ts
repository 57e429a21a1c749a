/** Gzip compression of the stored snapshot, which may be many megabytes. */
import { fromBase64, toBase64 } from '../../shared/encoding/base64'
import { vault } from './vault'

const KEY = 'snapshot'

/** Storage item of a snapshot, to be written together with its payload. */
export async function snapshotItem(snapshot: object): Promise<{ readonly [KEY]: string }> {
  const bytes = await piped(JSON.stringify(snapshot), new CompressionStream('gzip')).arrayBuffer()
  return { [KEY]: toBase64(new Uint8Array(bytes)) }
}

/** Stored snapshot, not validated; undefined where there is none, or none that can be decompressed. */
export async function storedSnapshot(): Promise<unknown> {
  const { [KEY]: stored } = await vault.get([KEY])
  // An earlier version stored it uncompressed.
  if (typeof stored !== 'string') return stored
  try {
    return await piped(fromBase64(stored), new DecompressionStream('gzip')).json()
  } catch {
    return undefined
  }
}

const piped = (content: BlobPart, change: CompressionStream | DecompressionStream): Response =>
  new Response(new Blob([content]).stream().pipeThrough(change))

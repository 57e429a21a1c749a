/** Gzip compression of the stored snapshot: extension storage is limited to 10 MB, and the data may be larger. */
import { fromBase64, toBase64 } from '../../shared/encoding/base64'
import { storage } from '../browser'

const KEY = 'snapshot'

/** Storage item of a snapshot, to be written together with its payload. */
export async function snapshotItem(snapshot: object): Promise<{ readonly [KEY]: string }> {
  const bytes = await piped(JSON.stringify(snapshot), new CompressionStream('gzip')).arrayBuffer()
  return { [KEY]: toBase64(new Uint8Array(bytes)) }
}

/** Stored snapshot, not validated; undefined where there is none, or none that can be decompressed. */
export async function storedSnapshot(): Promise<unknown> {
  const { [KEY]: stored } = await storage.get([KEY])
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

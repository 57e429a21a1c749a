/** The snapshot in the extension's store, compressed: the store has room for 10 MB, and a record may be longer than that. */
import { storage } from '../browser'
import { fromBase64, toBase64 } from '../page-payload'

const KEY = 'snapshot'

/** A snapshot as it lies in the store, to be written together with what is made from it. */
export async function snapshotItem(snapshot: object): Promise<{ readonly [KEY]: string }> {
  const bytes = await piped(JSON.stringify(snapshot), new CompressionStream('gzip')).arrayBuffer()
  return { [KEY]: toBase64(new Uint8Array(bytes)) }
}

/** What is stored, to be read as if it came from anywhere; `undefined` where nothing is, or nothing that can be read. */
export async function storedSnapshot(): Promise<unknown> {
  const { [KEY]: stored } = await storage.get([KEY])
  // An earlier version stored it as it is.
  if (typeof stored !== 'string') return stored
  try {
    return await piped(Uint8Array.from(fromBase64(stored)), new DecompressionStream('gzip')).json()
  } catch {
    return undefined
  }
}

const piped = (content: BlobPart, change: CompressionStream | DecompressionStream): Response =>
  new Response(new Blob([content]).stream().pipeThrough(change))

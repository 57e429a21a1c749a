/** Reads a file that comes in, whatever it is: a backup, an export, a pack, or something to refuse with a reason. */
import {
  comparePacks,
  MAX_FILE_BYTES,
  type OnProgress,
  type PackDifference,
  type PlenaryFile,
  readFile,
  type Union,
  unionOf,
} from '../../../shared/pack/export'
import { readPackText } from '../../../shared/pack/read'
import type { Pack } from '../../../shared/pack/schema'
import { linesOf, sha256 } from '../../desk/save'
import { say } from '../../i18n/desk'
import type { RecordState } from '../../store'

export type Found =
  | { readonly kind: 'file'; readonly file: PlenaryFile; readonly union: Union; readonly packs: PackDifference }
  | { readonly kind: 'pack'; readonly pack: Pack; readonly packs: PackDifference }
  | { readonly kind: 'refused'; readonly reason: string }

/** Reads the file and compares it with what is here. Changes nothing. */
export async function readIncoming(file: Blob, state: RecordState, onProgress: OnProgress): Promise<Found> {
  if (file.size > MAX_FILE_BYTES)
    return refused(say('files-too-large', { size: megabytes(file.size), max: megabytes(MAX_FILE_BYTES) }))
  try {
    const head = await file.slice(0, 200).text()
    return /^\s*\{\s*"plenary"/.test(head) ? await readOurs(file, state, onProgress) : await readPackFile(file, state)
  } catch (error) {
    return refused(say('files-unreadable', { reason: error instanceof Error ? error.message : String(error) }))
  }
}

async function readOurs(blob: Blob, state: RecordState, onProgress: OnProgress): Promise<Found> {
  const read = await readFile(linesOf(blob), sha256, onProgress)
  if (!read.ok) return refused(say('files-reason', { ...read.problem }))
  const { file } = read
  return {
    kind: 'file',
    file,
    union: unionOf(state.records, file.records),
    packs: comparePacks(state.pack, file.pack),
  }
}

async function readPackFile(blob: Blob, state: RecordState): Promise<Found> {
  const read = readPackText(await blob.text())
  if (!read.ok) return refused(say('files-reason', { ...read.problem }))
  return { kind: 'pack', pack: read.pack, packs: comparePacks(state.pack, read.pack) }
}

const refused = (reason: string): Found => ({ kind: 'refused', reason })
const megabytes = (bytes: number) => Math.round(bytes / 1_000_000)

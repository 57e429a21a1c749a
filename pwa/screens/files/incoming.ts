/** Reads an incoming file (backup, export, extension file, dataset) and compares it with the data, or explains the refusal. */
import { canonical } from '../../../shared/domain/entries/canonical'
import type { Entry } from '../../../shared/domain/entries/entries'
import { sha256 } from '../../../shared/encoding/sha256'
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
import { MAX_PACK_LENGTH, type Problem, TOO_LARGE } from '../../../shared/pack/read'
import type { Pack } from '../../../shared/pack/schema'
import { isSharedHead, readShared, type SharedFile } from '../../../shared/pack/shared-file'
import type { Signer } from '../../../shared/pack/signature'
import { t } from '../../i18n'
import { packHere } from '../../model/negotiation/packs-here'
import { type AppData, withSoundBodies } from '../../store'
import { LineTooLong, linesOf } from '../../workspace/files/file-download'
import { readPackFile } from '../../workspace/files/read-pack'
import { broughtByFile } from '../../workspace/imports/brought'
import { guessFileType } from './file-type'

export type Found =
  | {
      readonly kind: 'file'
      readonly file: PlenaryFile
      readonly union: Union
      readonly locked: LockedHere
      /** One for each negotiation of the file. */
      readonly packs: readonly ComparedPack[]
    }
  | {
      readonly kind: 'pack'
      readonly pack: Pack
      readonly signer: Signer | null
      readonly packs: readonly [ComparedPack]
    }
  | { readonly kind: 'shared'; readonly file: SharedFile }
  | {
      readonly kind: 'refused'
      /** Translated, with what to do. */
      readonly reason: string
      /** Message of the reader or the browser, in English; empty where the reason says it all. */
      readonly detail: string
      /** True for a document, which “Analyse text” can read. */
      readonly isDocument: boolean
    }

/** A dataset, compared with the one here. */
export interface ComparedPack {
  readonly pack: Pack
  /** `null` where its negotiation is not on yet. */
  readonly difference: PackDifference | null
}

export type FoundFile = Extract<Found, { kind: 'file' }>

/** Losses by a restore among private entries: those that it replaces by encrypted ones, and those locked here. */
export interface LockedHere {
  /** Entries here that the file has encrypted otherwise: nobody can tell here whether they are the same. */
  readonly resealed: readonly Entry[]
  /** Number of entries that are locked here, and not in the file. */
  readonly lost: number
}

/** Reads and compares a file without changing anything. Never rejects: an unreadable file is a refusal. */
export async function readIncoming(file: File, state: AppData, onProgress: OnProgress): Promise<Found> {
  try {
    const head = await file.slice(0, 200).text()
    const isOurs = /^\s*\{\s*"plenary"/.test(head) && !isSharedHead(head)
    // What is read line by line may be longer than what is parsed as a whole.
    const max = isOurs ? MAX_FILE_BYTES : MAX_PACK_LENGTH
    if (file.size > max) return refused(t('files-too-large', { size: megabytes(file.size), max: megabytes(max) }))
    if (isSharedHead(head)) return await readSharedFile(file)
    return isOurs ? await readOurs(file, state, onProgress) : await readPack(file, state)
  } catch (error) {
    if (error instanceof LineTooLong) return refusedFor(TOO_LARGE, file)
    return refused(t('files-unreadable'), { detail: String(error) })
  }
}

async function readOurs(given: File, state: AppData, onProgress: OnProgress): Promise<Found> {
  const read = await readFile(linesOf(given, MAX_PACK_LENGTH), sha256, onProgress)
  if (!read.ok) return refusedFor(read.problem, given)
  const file = await withSoundBodies(read.file)
  const locked = new Set(file.locked?.records.map(({ id }) => id))
  return {
    kind: 'file',
    file,
    union: unionOf(
      state.entries.filter(({ id }) => !locked.has(id)),
      file.records,
    ),
    locked: lockedHere(file, state),
    packs: broughtByFile(file).packs.map((pack) => comparedHere(state, pack)),
  }
}

async function readSharedFile(given: File): Promise<Found> {
  const read = readShared(await given.text())
  return read.ok ? { kind: 'shared', file: read.file } : refusedFor(read.problem, given)
}

function lockedHere(file: PlenaryFile, { entries, sealed }: AppData): LockedHere {
  const theirs = new Map(file.locked?.records.map((row) => [row.id, row]))
  const inClear = new Set(file.records.map(({ id }) => id))
  const readable = new Set(entries.map(({ id }) => id))
  // The id alone says nothing: whoever knows it can write a row of it.
  const same = new Set(sealed.filter((row) => canonical(row) === canonical(theirs.get(row.id))).map(({ id }) => id))
  return {
    resealed: entries.filter(({ id }) => theirs.has(id) && !same.has(id)),
    lost: sealed.filter(({ id }) => !readable.has(id) && !same.has(id) && !inClear.has(id)).length,
  }
}

async function readPack(given: File, state: AppData): Promise<Found> {
  const read = await readPackFile(given)
  if (!read.ok) return refusedFor(read.problem, given)
  return { kind: 'pack', pack: read.pack, signer: read.signer, packs: [comparedHere(state, read.pack)] }
}

function comparedHere(state: AppData, pack: Pack): ComparedPack {
  const here = packHere(state, pack.id)
  return { pack, difference: here && comparePacks(here, pack) }
}

const refused = (reason: string, { detail = '', isDocument = false } = {}): Found => ({
  kind: 'refused',
  reason,
  detail,
  isDocument,
})

/** Explains a refusal; of a foreign file, its type and what can be imported. */
async function refusedFor({ place, reason, sort }: Problem, given: File): Promise<Found> {
  const detail = `${place}: ${reason}`
  if (sort === undefined) return refused(t('files-reason'), { detail })
  if (sort !== 'foreign') return refused(t(`files-${sort}`), { detail })
  const type = await guessFileType(given)
  const isDocument = ['text', 'page', 'pdf'].includes(type) || /\.docx$/i.test(given.name)
  return refused(`${t(`files-seems-${type}`)} ${t('files-reads')}`, { isDocument })
}
const megabytes = (bytes: number) => Math.round(bytes / 1_000_000)

/** Puts back from the second copy what the database has lost. Loaded only then. */
import * as v from 'valibot'
import type { Entry } from '../../shared/domain/entries'
import { merge } from '../../shared/domain/union'
import { sha256 } from '../../shared/encoding/sha256'
import { entrySchema } from '../../shared/pack/entry-schema'
import { readPack } from '../../shared/pack/read'
import { type Lock, lockSchema, type Sealed, sealedSchema } from '../../shared/pack/sealed'
import { filesIn } from './copy-folder'
import type { Backup, PackRow } from './database'
import { writeEntries } from './restore-lost'
import { markCopyStale } from './second-copy'

const backupSchema = v.object({ at: v.string(), records: v.number() })
const signerSchema = v.object({ key: v.string(), name: v.nullable(v.string()) })
const copyLineSchema = v.object({
  records: v.optional(v.array(v.unknown()), []),
  sealed: v.optional(v.array(sealedSchema), []),
  lock: v.optional(lockSchema),
  backup: v.optional(backupSchema),
  pack: v.optional(v.object({ pack: v.unknown(), signer: v.nullish(signerSchema), installedAt: v.string() })),
})

interface Copy {
  readonly records: readonly Entry[]
  readonly sealed: readonly Sealed[]
  readonly lock: Lock | null
  readonly backup: Backup | null
  readonly pack: PackRow | null
  /** Lines and records that cannot be read. */
  readonly damaged: number
}

/** Reads the second copy; what is torn or damaged is left out and counted. */
export async function readCopy(folder: FileSystemDirectoryHandle): Promise<Copy> {
  const records: Entry[] = []
  const sealed = new Map<string, Sealed>()
  let lock: Lock | null = null
  let backup: Backup | null = null
  let pack: PackRow | null = null
  let damaged = 0
  for (const name of await filesIn(folder))
    for (const entry of await entriesIn(folder, name)) {
      if (!entry) {
        damaged++
        continue
      }
      const read = entry.records.map((record) => v.safeParse(entrySchema, record))
      for (const one of read)
        if (one.success) records.push(one.output)
        else damaged++
      for (const row of entry.sealed) sealed.set(row.id, row)
      if (entry.lock && entry.lock.madeAt > (lock?.madeAt ?? '')) lock = entry.lock
      if (entry.backup && entry.backup.at > (backup?.at ?? '')) backup = entry.backup
      const row = entry.pack && packOf(entry.pack)
      if (row && row.installedAt > (pack?.installedAt ?? '')) pack = row
    }
  // A browser that was killed while the lock was set may have left both: what is sealed counts.
  const open = merge(records).filter(({ id }) => !sealed.has(id))
  return { records: open, sealed: [...sealed.values()], lock, backup, pack, damaged }
}

/** The lines of a file; `null` for each that cannot be read. */
async function entriesIn(folder: FileSystemDirectoryHandle, name: string) {
  const lines = (await textOf(folder, name)).split('\n').filter((line) => line !== '')
  return await Promise.all(lines.map(entryOf))
}

const identified = v.object({ id: v.string() })

/** The ids of the records that a file holds, as far as it can be read. */
export async function idsIn(folder: FileSystemDirectoryHandle, name: string): Promise<readonly string[]> {
  const entries = await entriesIn(folder, name)
  return entries.flatMap((entry) =>
    [...(entry?.records ?? []), ...(entry?.sealed ?? [])].filter((one) => v.is(identified, one)).map(({ id }) => id),
  )
}

async function textOf(folder: FileSystemDirectoryHandle, name: string): Promise<string> {
  try {
    const file = await (await folder.getFileHandle(name)).getFile()
    return await file.text()
  } catch {
    // A file that cannot be read is one damaged line.
    return 'unreadable'
  }
}

async function entryOf(line: string): Promise<v.InferOutput<typeof copyLineSchema> | null> {
  const space = line.indexOf(' ')
  const text = line.slice(space + 1)
  if (space < 0 || (await sha256(text)) !== line.slice(0, space)) return null
  const entry = v.safeParse(copyLineSchema, JSON.parse(text))
  return entry.success ? entry.output : null
}

function packOf({ pack, signer, installedAt }: { pack: unknown; signer?: PackRow['signer']; installedAt: string }) {
  const read = readPack(pack)
  return read.ok
    ? ({ slot: 'active', pack: read.pack, origin: 'imported', signer: signer ?? null, installedAt } as const)
    : null
}

/** What was put back, and what of it could not be read. */
export interface Recovered {
  readonly records: number
  readonly damaged: number
}

/** Puts back what the copy has and the database lacks. `null` when that is nothing. */
export async function recover(folder: FileSystemDirectoryHandle, born: string): Promise<Recovered | null> {
  const { damaged, ...copy } = await readCopy(folder)
  if (copy.records.length + copy.sealed.length === 0 && copy.pack === null) return null
  // What was damaged in the copy is whole again once it is written anew.
  if (damaged > 0) markCopyStale()
  const records = await writeEntries({ ...copy, born })
  return records + damaged > 0 ? { records, damaged } : null
}

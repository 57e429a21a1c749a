/** Reads the append-only log files of the second copy: checksum and schema checks line by line. Loaded on demand. */
import * as v from 'valibot'
import type { NamedDelegation } from '../../../shared/domain/entries/delegation-layer'
import type { Entry } from '../../../shared/domain/entries/entries'
import { merge } from '../../../shared/domain/entries/union'
import { sha256 } from '../../../shared/encoding/sha256'
import { entrySchema, isOfBefore } from '../../../shared/pack/entry-schema'
import { readPack } from '../../../shared/pack/read'
import { type Lock, lockSchema, type Sealed, sealedSchema } from '../../../shared/pack/sealed'
import type { Backup, InstalledPack, PackRow, Signers } from '../schema'
import { filesIn } from './copy-folder'

const backupSchema = v.object({ at: v.string(), records: v.number() })
const signerSchema = v.object({ key: v.string(), name: v.nullable(v.string()) })
const installedSchema = v.object({
  pack: v.unknown(),
  origin: v.optional(v.picklist(['bundled', 'imported']), 'imported'),
  signer: v.nullish(signerSchema),
  isOwn: v.exactOptional(v.literal(true)),
  installedAt: v.string(),
})
const packSchema = v.object({ ...installedSchema.entries, previous: v.optional(installedSchema) })
const copyLineSchema = v.object({
  records: v.optional(v.array(v.unknown()), []),
  sealed: v.optional(v.array(sealedSchema), []),
  lock: v.optional(lockSchema),
  backup: v.optional(backupSchema),
  signers: v.optional(v.record(v.string(), v.string()), {}),
  delegation: v.exactOptional(v.object({ d: v.string(), name: v.string() })),
  forgotten: v.optional(v.array(v.string()), []),
  pack: v.optional(packSchema),
})

interface Copy {
  readonly entries: readonly Entry[]
  readonly sealed: readonly Sealed[]
  readonly lock: Lock | null
  readonly backup: Backup | null
  readonly packs: readonly PackRow[]
  readonly signers: Signers
  /** The delegation of the entries in its layer; `null` where it is not known. */
  readonly delegation: NamedDelegation | null
  /** Ids of erased entries. */
  readonly forgotten: readonly string[]
  /** Number of unreadable lines and entries. */
  readonly damaged: number
}

/** Reads all files as one union; torn or damaged lines are skipped and counted. */
export async function readCopy(folder: FileSystemDirectoryHandle): Promise<Copy> {
  const entries: Entry[] = []
  const older = new Map<string, Entry>()
  const sealed = new Map<string, Sealed>()
  let lock: Lock | null = null
  let backup: Backup | null = null
  const packs = new Map<string, PackRow>()
  let signers: Signers = {}
  let delegation: NamedDelegation | null = null
  const forgotten = new Set<string>()
  let damaged = 0
  for (const name of await filesIn(folder))
    for (const line of await linesIn(folder, name)) {
      if (!line) {
        damaged++
        continue
      }
      const read = line.records.map((entry) => v.safeParse(entrySchema, entry))
      for (const one of read)
        if (one.success) entries.push(one.output)
        else if (isOfBefore(one.issues[0]) && isStored(one.output)) older.set(one.output.id, one.output)
        else damaged++
      for (const row of line.sealed) sealed.set(row.id, row)
      if (line.lock && line.lock.madeAt > (lock?.madeAt ?? '')) lock = line.lock
      if (line.backup && line.backup.at > (backup?.at ?? '')) backup = line.backup
      const row = line.pack && packOf(line.pack)
      signers = { ...signers, ...line.signers }
      // Of an epoch there is one, whatever its name is by then.
      delegation ??= line.delegation ?? null
      for (const id of line.forgotten) forgotten.add(id)
      if (row && row.installedAt > (packs.get(row.slot)?.installedAt ?? '')) packs.set(row.slot, row)
    }
  // A crash while the lock was set may leave an entry in the clear and sealed: the sealed one counts.
  const inClear = merge(entries).filter(({ id }) => !sealed.has(id))
  const rows = { entries: [...inClear, ...older.values()], sealed: [...sealed.values()], packs: [...packs.values()] }
  return { ...rows, lock, backup, signers, delegation, forgotten: [...forgotten], damaged }
}

/** Least shape of a stored row, also of one of before the first release, which is kept as it is. */
const isStored = (value: unknown): value is Entry =>
  typeof value === 'object' &&
  value !== null &&
  ['id', 'madeAt'].every((key) => typeof Object.getOwnPropertyDescriptor(value, key)?.value === 'string')

/** Parsed lines of a file; `null` for each damaged one. */
async function linesIn(folder: FileSystemDirectoryHandle, name: string) {
  const lines = (await textOf(folder, name)).split('\n').filter((line) => line !== '')
  return await Promise.all(lines.map(parseLine))
}

async function textOf(folder: FileSystemDirectoryHandle, name: string): Promise<string> {
  try {
    const file = await (await folder.getFileHandle(name)).getFile()
    return await file.text()
  } catch {
    // Not a valid line: an unreadable file counts as one damaged line.
    return 'unreadable'
  }
}

async function parseLine(line: string): Promise<v.InferOutput<typeof copyLineSchema> | null> {
  const space = line.indexOf(' ')
  const text = line.slice(space + 1)
  if (space < 0 || (await sha256(text)) !== line.slice(0, space)) return null
  const parsed = v.safeParse(copyLineSchema, JSON.parse(text))
  return parsed.success ? parsed.output : null
}

function packOf({ previous, ...row }: v.InferOutput<typeof packSchema>): PackRow | null {
  const [installed, before] = [installedOf(row), previous ? installedOf(previous) : null]
  if (!installed) return null
  return { slot: installed.pack.id, ...installed, ...(before && { previous: before }) }
}

function installedOf({
  pack,
  origin,
  signer,
  isOwn,
  installedAt,
}: v.InferOutput<typeof installedSchema>): InstalledPack | null {
  const read = readPack(pack)
  return read.ok ? { pack: read.pack, origin, signer: signer ?? null, ...(isOwn && { isOwn }), installedAt } : null
}

/** Bodies of texts in the second copy: written and restored one at a time, as they may be large. Loaded where there are any. */
import * as v from 'valibot'
import { sha256 } from '../../../shared/encoding/sha256'
import { type BodyRow, bodyRowSchema } from '../../../shared/pack/text-body'
import { withDatabase } from '../database'
import { epochIn } from '../meta'
import { bodyIdOf, bodyName, isWritten, latestEpoch, openCopy, writeLines } from './copy-folder'

/**
 * Writes the files of bodies that the folder lacks, from the database: those of an epoch never change. A crash leaves an empty one. Rejects on a
 * full disk.
 */
export async function copyBodies(folder: FileSystemDirectoryHandle, names: Iterable<string>): Promise<void> {
  for (const name of names) {
    if (await isWritten(folder, name).catch(() => false)) continue
    const body = await withDatabase((db) => db.bodies.get(bodyIdOf(name)))
    if (body) await writeLines(folder, name, [{ body }])
  }
}

interface Epoch {
  readonly folder: FileSystemDirectoryHandle
  readonly epoch: string
}

/** Restores those that the database lacks while it is in their epoch; damaged ones are skipped. Throws `StoreFailure`. */
export async function restoreBodies({ folder, epoch }: Epoch, names: readonly string[]): Promise<void> {
  const present = new Set(await withDatabase((db) => db.bodies.toCollection().primaryKeys()))
  for (const name of names) {
    const id = bodyIdOf(name)
    const row = present.has(id) ? null : await readBody(folder, name)
    if (row?.id === id) await put(row, epoch)
  }
}

/** Puts the copy's body in the place of a damaged one. Resolves to it, or to `null` where the copy has none. Never rejects. */
export async function mendBody(id: string): Promise<BodyRow | null> {
  try {
    const latest = await latestEpoch(await openCopy(false))
    const row = latest && (await readBody(latest.folder, bodyName(id)))
    if (!latest || row?.id !== id) return null
    await put(row, latest.epoch)
    return row
  } catch {
    return null
  }
}

const put = (row: BodyRow, epoch: string): Promise<void> =>
  withDatabase((db) =>
    db.transaction('rw', [db.bodies, db.meta], async () => {
      if ((await epochIn(db)) === epoch) await db.bodies.put(row)
    }),
  )

const lineSchema = v.object({ body: bodyRowSchema })

async function readBody(folder: FileSystemDirectoryHandle, name: string): Promise<BodyRow | null> {
  try {
    const line = await (await (await folder.getFileHandle(name)).getFile()).text()
    const [check = '', text = ''] = [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1).trimEnd()]
    return (await sha256(text)) === check ? v.parse(lineSchema, JSON.parse(text)).body : null
  } catch {
    return null
  }
}

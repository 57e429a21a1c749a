/**
 * Files of a site in a folder of the user: what did not change keeps its date, pages that it has no more are removed, and nothing
 * else is touched. A file is committed whole: one that is broken off leaves the one before.
 */
import { isOfPages } from '../../../shared/site/addresses'

/** What was done, as `npm run publish-site` tells it. */
export interface SiteWritten {
  readonly files: number
  /** Of these, those that were not there with the same bytes. */
  readonly changed: number
  /** Pages of an earlier publication that were removed. */
  readonly removed: number
}

export async function writeSite(
  root: FileSystemDirectoryHandle,
  files: Iterable<readonly [path: string, text: string]>,
): Promise<SiteWritten> {
  const made = new Set<string>()
  const folders = new Map<string, FileSystemDirectoryHandle>([['', root]])
  let changed = 0
  for (const [path, text] of files) {
    made.add(path)
    const end = path.lastIndexOf('/')
    const folder = await folderAt(folders, path.slice(0, Math.max(0, end)))
    if (await writeChanged(folder, path.slice(end + 1), text)) changed++
  }
  return { files: made.size, changed, removed: await removeOld(root, '', made) }
}

async function folderAt(
  known: Map<string, FileSystemDirectoryHandle>,
  path: string,
): Promise<FileSystemDirectoryHandle> {
  const there = known.get(path)
  if (there) return there
  const end = path.lastIndexOf('/')
  const above = await folderAt(known, path.slice(0, Math.max(0, end)))
  const made = await above.getDirectoryHandle(path.slice(end + 1), { create: true })
  known.set(path, made)
  return made
}

/** True where the file was not there, or was another. */
async function writeChanged(folder: FileSystemDirectoryHandle, name: string, text: string): Promise<boolean> {
  const file = await folder.getFileHandle(name, { create: true })
  const there = await file.getFile()
  if (there.size > 0 && (await there.text()) === text) return false
  const stream = await file.createWritable()
  await stream.write(text)
  await stream.close()
  return true
}

async function removeOld(folder: FileSystemDirectoryHandle, place: string, made: ReadonlySet<string>): Promise<number> {
  let removed = 0
  const old: string[] = []
  for await (const [name, handle] of folder.entries()) {
    const path = `${place}${name}`
    if (handle instanceof FileSystemDirectoryHandle) removed += await removeOld(handle, `${path}/`, made)
    else if (isOfPages(path) && !made.has(path)) old.push(name)
  }
  for (const name of old) await folder.removeEntry(name)
  return removed + old.length
}

/** The folder of a site: written in place, so that what did not change keeps its date, and cleared of pages that it has no more. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { isOfPages } from '../../shared/site/addresses'

export interface Written {
  readonly files: number
  /** Of these, those that were not there with the same bytes. */
  readonly changed: number
  /** Pages of an earlier publication that were removed. */
  readonly removed: number
}

/** Writes the files of a site into a folder. Nothing else in it is touched. */
export function writeSite(folder: string, files: Iterable<readonly [path: string, text: string]>): Written {
  const made = new Set<string>()
  let changed = 0
  for (const [path, text] of files) {
    made.add(path)
    if (writeChanged(join(folder, path), text)) changed++
  }
  return { files: made.size, changed, removed: removeOld(folder, made) }
}

/** True where the file was not there, or was another. */
function writeChanged(file: string, text: string): boolean {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return false
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  return true
}

function removeOld(folder: string, made: ReadonlySet<string>): number {
  const old = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => isOfPages(path) && !made.has(path))
  for (const path of old) rmSync(join(folder, path))
  return old.length
}

/** Vitest global set-up: a temporary folder of the run, in which its workers share what is made once. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { RUN_FOLDER } from './made-once'
import { removeFolder } from './remove-folder'

/** Each of the projects calls it, in the process that starts the workers. */
export default function setup(): (() => void) | undefined {
  if (process.env[RUN_FOLDER] !== undefined) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'plenary-run-'))
  process.env[RUN_FOLDER] = folder
  return () => removeFolder(folder)
}

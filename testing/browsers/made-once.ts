/** Fixtures made once per run: by the first worker that asks for one, while the others wait. */
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { removeFolder } from './remove-folder'

/** Environment variable that names the folder of a test run. */
export const RUN_FOLDER = 'PLENARY_RUN_FOLDER'

const made = new Map<string, Promise<string>>()

/** The folder of this name, which `make` fills. It goes with the run, or with the process where no test run is on. */
export function madeOnce(name: string, make: (folder: string) => Promise<unknown>): Promise<string> {
  const known = made.get(name)
  if (known) return known
  const making = firstOf(join(runFolder(), name), make)
  made.set(name, making)
  // Another attempt may succeed.
  making.catch(() => made.delete(name))
  return making
}

/** `mkdir` is the lock between processes; the folder gets its name once it is complete. */
async function firstOf(folder: string, make: (folder: string) => Promise<unknown>): Promise<string> {
  const lock = `${folder}.lock`
  while (!existsSync(folder)) {
    if (!locked(lock)) {
      await sleep(50)
      continue
    }
    try {
      if (existsSync(folder)) break
      const draft = mkdtempSync(`${folder}.draft-`)
      await make(draft)
      renameSync(draft, folder)
    } finally {
      rmdirSync(lock)
    }
  }
  return folder
}

function locked(lock: string): boolean {
  try {
    mkdirSync(lock)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

let own: string | null = null

function runFolder(): string {
  const shared = process.env[RUN_FOLDER]
  if (shared !== undefined) return shared
  if (own === null) {
    const folder = mkdtempSync(join(tmpdir(), 'plenary-once-'))
    process.once('exit', () => removeFolder(folder))
    own = folder
  }
  return own
}

/** A folder of secrets: files that their owner alone may read, each written whole or not at all. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { KEYS_FILE } from './host-files'
import { keysText, parseKeys, type ServerKeys } from './keys'

export function writeSecret(folder: string, name: string, text: string): void {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  writeFileSync(`${path}.new`, text, { mode: 0o600 })
  renameSync(`${path}.new`, path)
}

/** `null` where there are none yet. */
export function keysIn(folder: string): ServerKeys | null {
  const path = join(folder, KEYS_FILE)
  return existsSync(path) ? parseKeys(readFileSync(path, 'utf8'), path) : null
}

export const saveKeys = (folder: string, keys: ServerKeys): void => writeSecret(folder, KEYS_FILE, keysText(keys))

/** Installs npm packages (`npm ci`) when those on disk differ from the lock file. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ROOT, run } from './process.mjs'

const OLDEST_NODE = [20, 19]

/**
 * Installs what `package-lock.json` of a folder names, unless it is installed already. Throws with the remedy when Node
 * is too old or npm fails.
 * @param {string} [folder] relative to the project's folder
 */
export async function installDependencies(folder = '.') {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [oldMajor = 0, oldMinor = 0] = OLDEST_NODE
  if (major < oldMajor || (major === oldMajor && minor < oldMinor))
    throw new Error(`Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.versions.node}.`)
  const reason = staleReason(
    await readLock(join(ROOT, folder, 'package-lock.json')),
    await readLock(join(ROOT, folder, 'node_modules', '.package-lock.json')),
  )
  if (!reason) return
  console.error(`Installing the packages of ${join(folder, 'package-lock.json')}: ${reason}.`)
  if ((await run('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund'], { quiet: folder !== '.' })) !== 0)
    throw new Error('npm ci failed: see above. It needs the npm registry to be reachable.')
}

/**
 * @typedef {{ version?: string, integrity?: string, resolved?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} Locked
 * @typedef {{ readonly [path: string]: Locked }} Lock
 */

/**
 * Says why the installed packages are not those of the lock file, or `null`. Compares contents, not times: a checkout
 * gives files any time.
 * @param {Lock | null} wanted
 * @param {Lock | null} installed
 * @returns {string | null}
 */
export function staleReason(wanted, installed) {
  if (!wanted) throw new Error('package-lock.json is missing or broken: check out the project again.')
  if (!installed) return 'none are here'
  for (const [path, { version, integrity, optional, devOptional }] of Object.entries(wanted)) {
    if (path === '') continue
    const here = installed[path]
    if (!here) {
      // Packages for other machines are optional, and left out of the installed list.
      if (optional || devOptional) continue
      return `${path} is missing`
    }
    if (here.version !== version || here.integrity !== integrity) return `${path} is ${here.version}, not ${version}`
  }
  return null
}

/**
 * @param {string} path
 * @returns {Promise<Lock | null>}
 */
async function readLock(path) {
  try {
    return JSON.parse(await readFile(path, 'utf8')).packages ?? null
  } catch {
    return null
  }
}

/** Caddy, the web server that `deploy/` is tried with: found on this machine, else got from Debian's packages into the project's cache. */
import { accessSync, constants, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { ROOT, run } from './process.mjs'

/** Where the package is unpacked: nothing of the system is changed, and no right of an administrator is needed. */
const OWN = join(ROOT, '.cache', 'caddy')

const HOW = 'Install it (sudo apt-get install -y caddy), or set CADDY to the path of its program.'

/**
 * The path of the program, got where it is missing. Rejects with what to do where it cannot be had.
 * @returns {Promise<string>}
 */
export async function provideCaddy() {
  const found = findCaddy()
  if (found !== null) return found
  if (existsSync('/etc/debian_version')) await unpackPackage()
  const got = findCaddy()
  if (got === null) throw new Error(`No Caddy was found. ${HOW}`)
  return got
}

/**
 * The path of the program, or `null`. A path that the user names must be there.
 * @returns {string | null}
 */
export function findCaddy() {
  const named = process.env.CADDY
  if (named) {
    if (!canRun(named)) throw new Error(`CADDY is ${named}, which is no program that can be run.`)
    return named
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  return [...folders.map((folder) => join(folder, 'caddy')), join(OWN, 'usr', 'bin', 'caddy')].find(canRun) ?? null
}

/** Downloads the package with apt-get, whose lists a fresh system lacks, and unpacks it. */
async function unpackPackage() {
  console.log('Getting Caddy from the packages of Debian into .cache/caddy.')
  rmSync(OWN, { recursive: true, force: true })
  mkdirSync(OWN, { recursive: true })
  const download = () => inFolder('apt-get download -q caddy')
  if ((await download()) !== 0) {
    await run('apt-get', ['update', '-q'], { quiet: true })
    await download()
  }
  const archive = readdirSync(OWN).find((name) => /^caddy_.*\.deb$/.test(name))
  if (archive !== undefined) await run('dpkg-deb', ['-x', join(OWN, archive), OWN])
}

/** @param {string} command */
const inFolder = (command) => run('sh', ['-c', `cd "$1" && ${command}`, 'sh', OWN], { quiet: true })

/** @param {string} path */
function canRun(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

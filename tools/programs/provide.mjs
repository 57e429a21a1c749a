/**
 * Provisioning of the programs that the tests run: by apt as root on Debian, by download elsewhere. Decided before anything
 * is got, so that a run that cannot have them all ends at once with the command that helps.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, run } from './process.mjs'
import { findProgram, howToInstall, OWN_CACHE, PROGRAM_NAMES, PROGRAMS, programPath } from './programs.mjs'

/**
 * @typedef {import('./programs.mjs').Program} Program
 * @typedef {{ isRoot: boolean, distribution: string | null }} System  `distribution`: the id of os-release.
 * @typedef {{ install: Program[], unpack: Program[], download: Program[], none: Program[] }} Ways
 */

/** The system that this runs on. */
export const thisSystem = () => ({ isRoot: process.getuid?.() === 0, distribution: distribution() })

/**
 * How each program is to be got, `none` for those that cannot be. Root on Debian installs packages; the packages of
 * services are unpacked into the cache, which needs no root and starts nothing; browsers can be downloaded.
 * @param {readonly Program[]} programs
 * @param {System} system
 * @returns {Ways}
 */
export function waysToGet(programs, { isRoot, distribution }) {
  // Ubuntu's `chromium` package installs nothing without snap, so it counts for what it unpacks alone.
  const unpacks = distribution === 'debian' || distribution === 'ubuntu'
  const wayOf = (/** @type {Program} */ name) => {
    const { isService, build } = PROGRAMS[name]
    if (isService) return unpacks ? 'unpack' : 'none'
    if (distribution === 'debian' && isRoot) return 'install'
    if (build !== undefined) return 'download'
    return distribution === 'ubuntu' && isRoot ? 'install' : 'none'
  }
  const of = (/** @type {keyof Ways} */ way) => programs.filter((name) => wayOf(name) === way)
  return { install: of('install'), unpack: of('unpack'), download: of('download'), none: of('none') }
}

/**
 * Throws where a program is missing that cannot be had here, naming the command that gets all that are missing.
 * @param {readonly Program[]} [programs]
 * @param {System} [system]
 */
export function assertObtainable(programs = PROGRAM_NAMES, system = thisSystem()) {
  const missing = missingOf(programs)
  if (waysToGet(missing, system).none.length > 0) throw new Error(sayMissing(missing))
}

const missingOf = (/** @type {readonly Program[]} */ programs) => programs.filter((name) => findProgram(name) === null)

/**
 * Gets the programs that are missing. Rejects at once where one cannot be had, naming the command that gets all of them;
 * also where getting one failed.
 * @param {{ programs?: readonly Program[], system?: System, packages?: Promise<unknown> }} [options] `packages`: settles
 *   once the npm packages are there, among them the downloader.
 */
export async function providePrograms({
  programs = PROGRAM_NAMES,
  system = thisSystem(),
  packages = Promise.resolve(),
} = {}) {
  assertObtainable(programs, system)
  const { install, unpack, download } = waysToGet(missingOf(programs), system)
  // Apt holds a lock: one after the other.
  const byApt = async () => {
    if (install.length + unpack.length === 0) return
    await updateLists(system)
    if (install.length > 0) await installPackages(install)
    for (const name of unpack) await unpackPackage(name)
  }
  const byDownload = async () => {
    if (download.length > 0) await packages
    for (const name of download) await downloadBuild(name)
  }
  await Promise.all([byApt(), byDownload()])
  const still = missingOf(programs)
  if (still.length > 0) throw new Error(sayMissing(still))
}

/**
 * The path of one program, got where it is missing. Rejects with the command that installs it.
 * @param {Program} program
 * @returns {Promise<string>}
 */
export async function provideProgram(program) {
  const found = findProgram(program)
  if (found !== null) return found
  await providePrograms({ programs: [program] })
  return programPath(program)
}

/** @param {readonly Program[]} programs */
const sayMissing = (programs) =>
  `Missing on this machine: ${programs.map((name) => PROGRAMS[name].title).join(', ')}.\n${howToInstall(programs)}`

/** Lists of packages, which a fresh system lacks. Without root those that are there must do. */
async function updateLists(/** @type {System} */ { isRoot }) {
  if (isRoot) await run('apt-get', ['update', '-q', '-o', 'Acquire::Languages=none'], { env: APT, quiet: true })
}

const APT = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }

/** @param {readonly Program[]} programs */
async function installPackages(programs) {
  const packages = [...new Set(programs.map((name) => PROGRAMS[name].debian))]
  console.log(`Installing ${packages.join(', ')} with apt-get: the browsers that the tests run in.`)
  // What the packages recommend is for desktops and films, but for the fonts: without one no page has letters.
  const options = ['-y', '-q', '--no-install-recommends', '-o', 'Dpkg::Options::=--force-unsafe-io']
  await run('apt-get', ['install', ...options, ...packages, 'fonts-liberation'], { env: APT, quiet: true })
}

/**
 * In a folder of its own until it is whole: another command may do so at the same time.
 * @param {Program} program
 */
async function unpackPackage(program) {
  console.log(`Unpacking the Debian package of ${PROGRAMS[program].title} into .cache/programs.`)
  mkdirSync(OWN_CACHE, { recursive: true })
  const folder = mkdtempSync(join(OWN_CACHE, `${program}-`))
  const download = 'cd "$1" && apt-get download -q "$2"'
  await run('sh', ['-c', download, 'sh', folder, PROGRAMS[program].debian], { env: APT, quiet: true })
  const archive = readdirSync(folder).find((name) => name.endsWith('.deb'))
  if (archive !== undefined) {
    await run('dpkg-deb', ['-x', join(folder, archive), folder])
    if (findProgram(program) === null) {
      rmSync(join(OWN_CACHE, program), { recursive: true, force: true })
      renameSync(folder, join(OWN_CACHE, program))
    }
  }
  rmSync(folder, { recursive: true, force: true })
}

/** @param {Program} program */
async function downloadBuild(program) {
  console.log(`Downloading ${PROGRAMS[program].title} into .cache/programs.`)
  const downloader = join(ROOT, 'node_modules', '.bin', 'browsers')
  await run(downloader, ['install', PROGRAMS[program].build ?? '', '--path', OWN_CACHE])
}

function distribution() {
  try {
    return /^ID="?([\w-]+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? null
  } catch {
    return null
  }
}

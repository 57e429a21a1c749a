/**
 * Programs beside Node that tests and commands run: browser engines, their X server, the NATS server, the Caddy web server.
 * A table of where each may be and which package has it; nothing here installs one.
 */
import { accessSync, constants, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { ROOT } from './process.mjs'

/**
 * @typedef {'chromium' | 'headless-shell' | 'firefox' | 'webkit-driver' | 'webkit' | 'x-server' | 'nats-server' | 'caddy'} Program
 * @typedef {object} Places
 * @property {string} title
 * @property {string} variable  Environment variable with its path, which goes before every other place.
 * @property {readonly string[]} commands  Its names on the `PATH`.
 * @property {() => readonly string[]} [others]  Further paths.
 * @property {{ folder: RegExp, executables: readonly string[] }} [cached]  In the caches of test tools.
 * @property {string} debian  Its package.
 * @property {string} [build]  Its build for `@puppeteer/browsers`, where that has one.
 * @property {boolean} [isService]  Its package starts a service, so it is unpacked, never installed.
 */

/** Where this project keeps what it downloads. */
export const OWN_CACHE = join(ROOT, '.cache', 'programs')

/** Folders where test tools keep the browsers that they download. */
const CACHES = [
  OWN_CACHE,
  join(homedir(), '.cache', 'ms-playwright'),
  join(homedir(), 'Library', 'Caches', 'ms-playwright'),
  join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
  join(homedir(), '.cache', 'puppeteer'),
]

const inPrograms = (/** @type {string[]} */ ...path) =>
  [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap((folder) =>
    folder === undefined ? [] : [join(folder, ...path)],
  )
const inApplications = (/** @type {string} */ path) => [
  join('/Applications', path),
  join(homedir(), 'Applications', path),
]

/** WebKitGTK's small browser: in a folder of its version, which is in one of the machine's architecture. */
const miniBrowsers = () =>
  ['/usr/lib', '/usr/lib64', '/usr/libexec']
    .flatMap((folder) => [folder, ...foldersIn(folder, /-linux-gnu/)])
    .flatMap((folder) => foldersIn(folder, /^webkit(2gtk-4\.\d|gtk-6\.\d)$/))
    .map((folder) => join(folder, 'MiniBrowser'))

/** @type {Readonly<Record<Program, Places>>} */
export const PROGRAMS = {
  // Google Chrome is no substitute: since version 137 it ignores `--load-extension`. Chrome for Testing does not.
  chromium: {
    title: 'Chromium',
    variable: 'CHROMIUM',
    commands: ['chromium', 'chromium-browser'],
    others: () => [
      ...inApplications('Chromium.app/Contents/MacOS/Chromium'),
      ...inPrograms('Chromium', 'Application', 'chrome.exe'),
    ],
    cached: {
      folder: /^(chromium-\d+|chromium|chrome)$/,
      executables: ['chrome', 'chrome.exe', 'Chromium', 'Google Chrome for Testing'],
    },
    debian: 'chromium',
    build: 'chromium@latest',
  },
  // Chromium without its windows: the same engine, at two thirds of the work. It loads no extension.
  'headless-shell': {
    title: 'headless Chromium',
    variable: 'HEADLESS_SHELL',
    commands: ['chromium-headless-shell', 'chrome-headless-shell'],
    cached: {
      folder: /^(chromium_headless_shell-\d+|chrome-headless-shell)$/,
      executables: ['chrome-headless-shell', 'chrome-headless-shell.exe', 'headless_shell', 'headless_shell.exe'],
    },
    debian: 'chromium-headless-shell',
    build: 'chrome-headless-shell@stable',
  },
  firefox: {
    title: 'Firefox',
    variable: 'FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    others: () => [
      ...inApplications('Firefox.app/Contents/MacOS/firefox'),
      ...inPrograms('Mozilla Firefox', 'firefox.exe'),
    ],
    // Playwright's own Firefox is patched and does not speak WebDriver BiDi, so only Puppeteer's counts.
    cached: { folder: /^firefox$/, executables: ['firefox', 'firefox.exe'] },
    debian: 'firefox-esr',
    build: 'firefox@stable',
  },
  // WebKit is WebKitGTK, which only Linux has: `safaridriver` wants a person's consent, and has no headless mode.
  'webkit-driver': {
    title: 'WebKit’s driver',
    variable: 'WEBKIT_DRIVER',
    commands: ['WebKitWebDriver'],
    debian: 'webkit2gtk-driver',
  },
  webkit: {
    title: 'WebKit’s MiniBrowser',
    variable: 'WEBKIT',
    commands: ['MiniBrowser'],
    others: miniBrowsers,
    debian: 'webkit2gtk-driver',
  },
  'x-server': { title: 'an X server without a screen', variable: 'XVFB', commands: ['Xvfb'], debian: 'xvfb' },
  'nats-server': {
    title: 'nats-server',
    variable: 'NATS_SERVER',
    commands: ['nats-server'],
    others: () => [join(OWN_CACHE, 'nats-server', 'usr', 'sbin', 'nats-server')],
    debian: 'nats-server',
    isService: true,
  },
  caddy: {
    title: 'Caddy',
    variable: 'CADDY',
    commands: ['caddy'],
    others: () => [join(OWN_CACHE, 'caddy', 'usr', 'bin', 'caddy')],
    debian: 'caddy',
    isService: true,
  },
}

export const PROGRAM_NAMES = /** @type {readonly Program[]} */ (Object.keys(PROGRAMS))

/**
 * The path of a program's executable, or `null`. Throws where its variable names none.
 * @param {Program} program
 * @returns {string | null}
 */
export function findProgram(program) {
  const { variable, commands, others, cached } = PROGRAMS[program]
  const named = process.env[variable]
  if (named) {
    if (!canRun(named)) throw new Error(`${variable} is ${named}, which is no program that can be run.`)
    return named
  }
  return (
    [...onPath(commands), ...(others?.() ?? [])].find(canRun) ??
    (cached === undefined ? [] : CACHES.flatMap((folder) => foldersIn(folder, cached.folder)))
      .flatMap((folder) => executablesIn(folder, cached?.executables ?? [], 7))
      .find(canRun) ??
    null
  )
}

/**
 * The path of a program's executable. Throws with the command that installs it.
 * @param {Program} program
 * @returns {string}
 */
export function programPath(program) {
  const found = findProgram(program)
  if (found !== null) return found
  throw new Error(`${PROGRAMS[program].title} is missing. ${howToInstall([program])}`)
}

/**
 * One command that gets programs on this system, or the variables that name them where there is none.
 * @param {readonly Program[]} programs
 * @param {NodeJS.Platform} [platform]
 * @returns {string}
 */
export function howToInstall(programs, platform = process.platform) {
  const variables = programs.map((name) => PROGRAMS[name].variable).join(', ')
  const packages = [...new Set(programs.map((name) => PROGRAMS[name].debian))].join(' ')
  const builds = programs.map((name) => PROGRAMS[name].build)
  if (platform === 'linux')
    return `Run: sudo apt-get update && sudo apt-get install -y ${packages}\nOn another Linux, its packages of the same programs; or set ${variables} to their paths.`
  if (builds.every((build) => build !== undefined))
    return `Run: ${builds.map((build) => `npx @puppeteer/browsers install ${build} --path .cache/programs`).join(' && ')}\nOr set ${variables} to their paths.`
  return `WebKit is tested as WebKitGTK, which only Linux has. Run the tests in a container:\ndocker run --rm -v "$PWD":/from:ro node:22 sh -c "git clone -q /from /plenary && cd /plenary && npm test"`
}

/**
 * Paths where commands would be, in the order of `PATH`.
 * @param {readonly string[]} commands
 */
function onPath(commands) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  return folders.flatMap((folder) => commands.map((command) => join(folder, command)))
}

/** @param {string} path */
function canRun(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * @param {string} folder
 * @param {RegExp} name
 */
function foldersIn(folder, name) {
  return entries(folder)
    .filter((entry) => entry.isDirectory() && name.test(entry.name))
    .map((entry) => join(folder, entry.name))
    .sort()
    .reverse()
}

/**
 * @param {string} folder
 * @param {readonly string[]} names
 * @param {number} depth
 * @returns {string[]}
 */
function executablesIn(folder, names, depth) {
  const here = entries(folder)
  const found = here.filter((entry) => entry.isFile() && names.includes(entry.name))
  const below = depth === 0 ? [] : here.filter((entry) => entry.isDirectory())
  return [
    ...found.map((entry) => join(folder, entry.name)),
    ...below.flatMap((entry) => executablesIn(join(folder, entry.name), names, depth - 1)),
  ]
}

/** @param {string} folder */
function entries(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}

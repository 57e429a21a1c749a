/** The browsers of this machine: finds them, and installs them where that needs no question. */
import { accessSync, constants, readdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { ROOT, run } from './process.mjs'

/**
 * @typedef {'chromium' | 'headless-shell' | 'firefox'} Browser
 * @typedef {{ name: string, variable: string, commands: string[], paths: string[], cache: RegExp, executables: string[], debian: string, build: string }} Places
 */

const programFiles = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
  (folder) => folder !== undefined,
)

/**
 * Where each browser may be. Google Chrome is no substitute for Chromium: since version 137 it ignores
 * `--load-extension`. Chrome for Testing, which test tools download, does not.
 * @type {Readonly<Record<Browser, Places>>}
 */
const PLACES = {
  chromium: {
    name: 'Chromium',
    variable: 'CHROMIUM',
    commands: ['chromium', 'chromium-browser'],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      join(homedir(), 'Applications/Chromium.app/Contents/MacOS/Chromium'),
      ...programFiles.map((folder) => join(folder, 'Chromium', 'Application', 'chrome.exe')),
    ],
    cache: /^(chromium-\d+|chromium|chrome)$/,
    executables: ['chrome', 'chrome.exe', 'Chromium', 'Google Chrome for Testing'],
    debian: 'chromium',
    build: 'chromium@latest',
  },
  // Chromium without its windows: the same engine, at two thirds of the work. It loads no extension.
  'headless-shell': {
    name: 'headless Chromium',
    variable: 'HEADLESS_SHELL',
    commands: ['chromium-headless-shell', 'chrome-headless-shell'],
    paths: [],
    cache: /^(chromium_headless_shell-\d+|chrome-headless-shell)$/,
    executables: ['chrome-headless-shell', 'chrome-headless-shell.exe', 'headless_shell', 'headless_shell.exe'],
    debian: 'chromium-headless-shell',
    build: 'chrome-headless-shell@stable',
  },
  firefox: {
    name: 'Firefox',
    variable: 'FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      join(homedir(), 'Applications/Firefox.app/Contents/MacOS/firefox'),
      ...programFiles.map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
    ],
    // Playwright's own Firefox is patched and does not speak WebDriver BiDi, so only Puppeteer's counts.
    cache: /^firefox$/,
    executables: ['firefox', 'firefox.exe'],
    debian: 'firefox-esr',
    build: 'firefox@stable',
  },
}

const BROWSERS = /** @type {Browser[]} */ (Object.keys(PLACES))

/**
 * WebKit as WebKitGTK has it: its driver, the small browser that comes with it, and the X server of a display that is not
 * there. Not Safari: `safaridriver` wants a person's consent at the Mac, and has no headless mode.
 * @typedef {{ driver: string, browser: string, display: string }} WebKitPrograms
 */
const WEBKIT_PACKAGES = ['webkit2gtk-driver', 'xvfb']

/** Where this project keeps the browsers that it downloads. */
const OWN_CACHE = join(ROOT, '.cache', 'browsers')

/** Folders where test tools keep the browsers that they download. */
const CACHES = [
  OWN_CACHE,
  join(homedir(), '.cache', 'ms-playwright'),
  join(homedir(), 'Library', 'Caches', 'ms-playwright'),
  join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
  join(homedir(), '.cache', 'puppeteer'),
]

/**
 * The path of a browser's executable, or `null`. A path that the user names must be there.
 * @param {Browser} browser
 * @returns {string | null}
 */
export function findBrowser(browser) {
  const { variable, commands, paths, cache, executables } = PLACES[browser]
  const named = process.env[variable]
  if (named) {
    if (!canRun(named)) throw new Error(`${variable} is ${named}, which is no program that can be run.`)
    return named
  }
  return (
    [...onPath(...commands), ...paths].find(canRun) ??
    CACHES.flatMap((folder) => matching(folder, cache))
      .flatMap((folder) => executablesIn(folder, executables, 7))
      .find(canRun) ??
    null
  )
}

/**
 * The programs of WebKit, or `null` where one is missing. Only Linux has them.
 * @returns {WebKitPrograms | null}
 */
export function findWebKit() {
  const driver = onPath('WebKitWebDriver').find(canRun)
  const display = onPath('Xvfb').find(canRun)
  const folders = ['/usr/lib', '/usr/lib64', '/usr/libexec'].flatMap((folder) => [
    folder,
    ...matching(folder, /-linux-gnu/),
  ])
  const browser = folders
    .flatMap((folder) => matching(folder, /^webkit(2gtk-4\.\d|gtk-6\.\d)$/))
    .map((folder) => join(folder, 'MiniBrowser'))
    .find(canRun)
  return driver && browser && display ? { driver, browser, display } : null
}

/**
 * The programs of WebKit; throws with how to install them.
 * @returns {WebKitPrograms}
 */
export function webKitPrograms() {
  const found = findWebKit()
  if (found) return found
  throw new Error(
    process.platform === 'linux'
      ? `No WebKit was found. Install it (sudo apt-get install -y ${WEBKIT_PACKAGES.join(' ')}, or the packages of your system that have WebKitWebDriver, MiniBrowser and Xvfb).`
      : 'WebKit is tested as WebKitGTK, which only Linux has: Safari’s own driver is not supported. Run the tests on Linux, in a container of Debian for instance.',
  )
}

/**
 * Finds the browsers, and gets what is missing: by apt-get on Debian as root, else, except WebKit, by a download into the
 * project's cache. Throws naming what to do where neither gave one.
 * @returns {Promise<Record<Browser, string> & { webkit: WebKitPrograms }>}
 */
export async function provideBrowsers() {
  if (process.getuid?.() === 0 && isDebian()) await installOnDebian(await allowedPackages())
  for (const browser of missing()) await download(browser)
  return {
    chromium: browserPath('chromium'),
    'headless-shell': browserPath('headless-shell'),
    firefox: browserPath('firefox'),
    webkit: webKitPrograms(),
  }
}

const missing = () => BROWSERS.filter((name) => findBrowser(name) === null)

/**
 * Missing packages of the system: all of them where the user says so, and unasked in CI, whose system nobody keeps. Where
 * nobody can be asked, only those that no download can replace.
 * @returns {Promise<string[]>}
 */
async function allowedPackages() {
  const downloadable = missing().map((browser) => PLACES[browser].debian)
  const others = findWebKit() === null ? WEBKIT_PACKAGES : []
  const packages = [...downloadable, ...others]
  if (packages.length === 0 || process.env.CI) return packages
  const command = `apt-get install -y ${packages.join(' ')}`
  if (!process.stdin.isTTY) {
    if (downloadable.length > 0)
      console.log(`Not installed without asking: ${downloadable.join(' ')} (CI=true allows it)`)
    return others
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(`${command}\nInstall these packages on this system? [y/N] `)
  terminal.close()
  return /^y(es)?$/i.test(answer.trim()) ? packages : []
}

/** Ubuntu is left out: its `chromium` package installs nothing without snap. */
function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false
  }
}

/** @param {readonly string[]} packages */
async function installOnDebian(packages) {
  if (packages.length === 0) return
  console.log(`Installing ${packages.join(', ')} with apt-get.`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-q'], { env })
  const install = (/** @type {string[]} */ ...args) => run('apt-get', ['install', '-y', '-q', ...args], { env })
  // What WebKit recommends is for films and desktops; what the others recommend has their fonts and their sandbox.
  const [bare, whole] = [true, false].map((is) => packages.filter((name) => WEBKIT_PACKAGES.includes(name) === is))
  if (whole?.length) await install(...whole)
  if (bare?.length) await install('--no-install-recommends', ...bare)
}

/** @param {Browser} browser */
async function download(browser) {
  console.log(`Downloading ${browser} into .cache/browsers.`)
  await run('npx', ['--no', '@puppeteer/browsers', 'install', PLACES[browser].build, '--path', OWN_CACHE])
}

/**
 * The path of a browser's executable; throws with how to install it.
 * @param {Browser} browser
 * @returns {string}
 */
export function browserPath(browser) {
  const found = findBrowser(browser)
  if (found) return found
  throw new Error(`No ${PLACES[browser].name} was found. ${howToInstall(browser)}`)
}

/**
 * What a user may do to get a browser.
 * @param {Browser} browser
 * @returns {string}
 */
export function howToInstall(browser) {
  const { variable, debian, build } = PLACES[browser]
  const command =
    process.platform === 'linux'
      ? `sudo apt-get install -y ${debian}`
      : `npx @puppeteer/browsers install ${build} --path .cache/browsers`
  return `Install it (${command}), or set ${variable} to the path of its program.`
}

/**
 * Arguments of a Chromium that has the extension loaded and asks for nothing on its own.
 * @param {string | null} extension the unpacked folder
 * @returns {string[]}
 */
export function chromiumArguments(extension) {
  return [
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // Root, as in a container, has no sandbox to run in.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(extension === null ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
  ]
}

/**
 * Where commands would be, in the order of `PATH`.
 * @param {...string} commands
 */
function onPath(...commands) {
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
function matching(folder, name) {
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

/**
 * Demo server, `npm start`: builds the PWA and the extension, serves the PWA, and opens Chromium on it and on a sample news
 * page with the extension loaded. Without Chromium or a display it prints how to load them by hand.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromiumArguments } from './programs/chromium-arguments.mjs'
import { installDependencies } from './programs/dependencies.mjs'
import { ROOT, run } from './programs/process.mjs'
import { findProgram, howToInstall } from './programs/programs.mjs'
import { serveFolder } from './programs/static-server.mjs'

/** Address of the sample page: of no real page, on a host that the extension marks. */
const SAMPLE_URL = 'https://www.wto.org/english/news_e/news21_e/plenary_sample_22jul21_e.htm'

async function start() {
  const port = readPort(process.env.PORT)
  const url = `http://localhost:${port}/`
  await installDependencies()
  const folder = join(ROOT, 'dist', 'pwa')
  // Fails before the build where the port is in use; it is closed again, so that nothing answers until the build is there.
  await (await serveFolder(folder, port)).close()
  console.log('Building the PWA and the extension: half a minute or so.')
  const env = { ...process.env, PWA_URL: url }
  if ((await run('npm', ['run', '--silent', 'build'], { env, quiet: true })) !== 0)
    throw new Error('The build failed: see above.')
  const server = await serveFolder(folder, port)
  console.log(`\nThe app is at ${url}`)
  const close = await showMainJob(url)
  console.log('\nTry: press / and type spam. Ctrl-C ends it.')
  const end = async () => {
    await close()
    await server.close()
    process.exit(0)
  }
  process.once('SIGINT', end)
  process.once('SIGTERM', end)
}

/** @param {string | undefined} text */
function readPort(text) {
  const port = Number(text || 4173)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new Error(`PORT is ${text}, which is no port: use a number from 1 to 65535.`)
}

/**
 * Opens a browser with the PWA and the extension. Resolves to a function that closes it.
 * @param {string} url
 * @returns {Promise<() => Promise<void>>}
 */
async function showMainJob(url) {
  const executablePath = findProgram('chromium')
  const display = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY
  if (executablePath === null || !display) {
    printManualSteps(
      executablePath === null ? `Chromium is missing. ${howToInstall(['chromium'])}` : 'There is no display.',
    )
    return async () => {}
  }
  const { chromium } = await import('playwright-core')
  const context = await chromium.launchPersistentContext(join(ROOT, '.cache', 'start', 'profile'), {
    executablePath,
    headless: false,
    viewport: null,
    handleSIGINT: false,
    handleSIGTERM: false,
    ignoreDefaultArgs: ['--enable-automation'],
    args: chromiumArguments(join(ROOT, 'dist', 'extension')),
  })
  const sample = await readFile(join(ROOT, 'e2e', 'pages', 'sample-en.html'), 'utf8')
  await context.route(SAMPLE_URL, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: sample }))
  const pages = context.pages()
  await (pages[0] ?? (await context.newPage())).goto(url)
  await (await context.newPage()).goto(SAMPLE_URL)
  console.log('Chromium is open with the extension, on the PWA and on a sample news page.')
  console.log('Choose Connect on the page that the extension opened: what you save from a page then reaches the PWA.')
  return () => context.close()
}

/**
 * Prints how to load the builds by hand.
 * @param {string} reason
 */
function printManualSteps(reason) {
  console.log(`${reason} To see the main job by hand:
  Chromium  open chrome://extensions, switch on Developer mode, Load unpacked: ${join(ROOT, 'dist', 'extension')}
  Firefox   open about:debugging#/runtime/this-firefox, Load Temporary Add-on: ${join(ROOT, 'dist', 'extension-firefox', 'manifest.json')}
  Then choose Connect on the page that the extension opens, and open a news page of the negotiation, such as that of 22 July 2021:
  https://www.wto.org/english/news_e/news21_e/jsec_22jul21_e.htm`)
}

start().catch((error) => {
  const taken = error?.code === 'EADDRINUSE' || error?.code === 'EACCES'
  const port = process.env.PORT || 4173
  console.error(
    taken ? `Port ${port} is taken or not allowed. Try another: PORT=4180 npm start` : (error?.message ?? error),
  )
  process.exit(1)
})

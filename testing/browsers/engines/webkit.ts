/**
 * WebKit as one of the engines: WebKitGTK's own small browser over W3C WebDriver, in an X server without a screen. An
 * automated session is a private one: nothing outlives it, and there is no OPFS.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Builder, By, Key, type WebDriver, type WebElement } from 'selenium-webdriver'
import { freePort } from '../../../tools/programs/free-port'
import { programPath } from '../../../tools/programs/programs.mjs'
import { removeFolder } from '../remove-folder'
import { type Engine, type EngineTab, isXPath } from './engine'

/** Launches it on the PWA's test server. */
export async function webKitEngine(pwaPort: number): Promise<Engine> {
  const home = await mkdtemp(join(tmpdir(), 'plenary-webkit-'))
  const screen = await startScreen(programPath('x-server'))
  const port = await freePort()
  const service = spawn(programPath('webkit-driver'), [`--port=${port}`], {
    env: environment(home, screen.name),
    stdio: 'ignore',
  })
  const session = await newSession(port, programPath('webkit'))
  return {
    url: `http://localhost:${pwaPort}/`,
    otherUrl: `http://127.0.0.1:${pwaPort}/`,
    openTab: tabsOf(session),
    close: async () => {
      await session.quit()
      await Promise.all([end(service), end(screen.process)])
      removeFolder(home)
    },
  }
}

/** Starts an X server on a display that is free. */
async function startScreen(program: string): Promise<{ readonly process: ChildProcess; readonly name: string }> {
  const process = spawn(program, ['-displayfd', '1', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const number = await new Promise<string>((resolve, reject) => {
    process.once('error', reject)
    process.stdout.once('data', (said) => resolve(String(said).trim()))
    process.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)))
  })
  return { process, name: `:${number}` }
}

/** Folders of its own, so that nothing of the user's is read, and no sandbox for root, who has none to run in. */
const environment = (home: string, display: string): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  LANG: 'en_GB.UTF-8',
  TZ: 'Europe/Zurich',
  DISPLAY: display,
  HOME: home,
  XDG_CACHE_HOME: home,
  XDG_CONFIG_HOME: home,
  XDG_DATA_HOME: home,
  XDG_RUNTIME_DIR: home,
  // No bus, no accessibility tree, no graphics card: each would be waited for.
  NO_AT_BRIDGE: '1',
  GDK_BACKEND: 'x11',
  LIBGL_ALWAYS_SOFTWARE: '1',
  ...(process.getuid?.() === 0 && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }),
})

/** Begins a WebDriver session, as soon as the driver listens. */
async function newSession(port: number, browser: string): Promise<WebDriver> {
  const server = `http://127.0.0.1:${port}`
  for (let tries = 0; !(await answers(`${server}/status`)); tries++) {
    if (tries === 100) throw new Error('WebKitWebDriver does not answer')
    await sleep(100)
  }
  const session = await new Builder()
    .usingServer(server)
    .withCapabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    })
    .build()
  await session.manage().setTimeouts({ script: 30_000, pageLoad: 30_000 })
  return session
}

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  )

/** Tabs of a session. WebDriver has one current tab: each command makes its own the current one. */
function tabsOf(session: WebDriver): () => Promise<EngineTab> {
  let isFirst = true
  return async () => {
    if (!isFirst) await session.switchTo().newWindow('tab')
    isFirst = false
    const handle = await session.getWindowHandle()
    const inTab = async <T>(work: () => Promise<T>): Promise<T> => {
      if ((await session.getWindowHandle().catch(() => '')) !== handle) await session.switchTo().window(handle)
      return await work()
    }
    const act = (selector: string, work: (element: WebElement) => Promise<void>) =>
      inTab(() => retrying(selector, async () => work(await session.findElement(locatorOf(selector)))))
    return {
      load: (url) =>
        inTab(async () => {
          await session.get('about:blank')
          await session.get(url)
        }),
      evaluateExpression: (expression) => inTab(() => evaluate(session, expression)),
      click: (selector) =>
        act(selector, async (element) => {
          // The driver scrolls into the window alone, where the foot of a sheet may lie over the end of its scroller.
          await session.executeScript('arguments[0].scrollIntoView({ block: "nearest" })', element)
          await element.click()
        }),
      type: (selector, words) => act(selector, (element) => element.sendKeys(words)),
      press: (chord) => inTab(() => press(session, chord)),
      chooseFile: (selector, path) => act(selector, (element) => element.sendKeys(path)),
      close: () => inTab(() => session.close()),
    }
  }
}

const locatorOf = (selector: string): By => (isXPath(selector) ? By.xpath(selector) : By.css(selector))

/** An element that is not there yet, not laid out yet, or just replaced. */
const TRANSIENT = new Set([
  'NoSuchElementError',
  'ElementNotInteractableError',
  'ElementClickInterceptedError',
  'StaleElementReferenceError',
])

/** Milliseconds within which an element can be acted on. What the driver waits for in acting on it is no part of them. */
const PATIENCE = 15_000
const PAUSE = 100

/** Repeats what acts on an element until it can be done: WebDriver does not wait for one, as other clients do. */
async function retrying(selector: string, work: () => Promise<void>): Promise<void> {
  const end = Date.now() + PATIENCE
  for (;;)
    try {
      return await work()
    } catch (cause) {
      if (!(cause instanceof Error && TRANSIENT.has(cause.name))) throw cause
      if (Date.now() > end) throw new Error(`Could not act on ${selector}: ${cause.name} ${cause.message}`, { cause })
      await new Promise((done) => setTimeout(done, PAUSE))
    }
}

async function evaluate(session: WebDriver, expression: string): Promise<unknown> {
  const answer = await session.executeAsyncScript<{ value?: unknown; error?: string }>(
    `const done = arguments[arguments.length - 1]
    const run = async () => ${expression}
    run().then((value) => done({ value }), (error) => done({ error: String(error) }))`,
  )
  if (answer.error !== undefined) throw new Error(answer.error)
  return answer.value
}

const KEYS: Readonly<Record<string, string>> = {
  Control: Key.CONTROL,
  Shift: Key.SHIFT,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Tab: Key.TAB,
}

async function press(session: WebDriver, chord: string): Promise<void> {
  const keys = chord.split('+').map((key) => KEYS[key] ?? key)
  const actions = session.actions()
  for (const key of keys) actions.keyDown(key)
  for (const key of keys.toReversed()) actions.keyUp(key)
  await actions.perform()
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill()
  await ended
}

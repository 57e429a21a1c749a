/** Browser session of a run: one browser and one server, so that contenders are measured side by side. */
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { chromiumArguments } from '../tools/programs/chromium-arguments.mjs'
import { ROOT } from '../tools/programs/process.mjs'
import { programPath } from '../tools/programs/programs.mjs'
import { pageScript } from './bundle'

export interface Session {
  readonly browser: Browser
  readonly version: string
  /** Opens a page of `bench/pages/` in the shared context, with warm code caches. */
  open(name: string, body?: string): Promise<Page>
  /** Opens it in a process of its own, with cold code caches. */
  openCold(name: string, body?: string): Promise<Page>
  /** Opens it in the caller's context, with its storage. */
  openIn(context: BrowserContext, name: string): Promise<Page>
  /** Throttles the CPU of a page by a factor. */
  slow(page: Page, times: number): Promise<void>
  close(): Promise<void>
}

const PACK = 'packs/wto-ecommerce.json'
// Cross-origin isolation raises the timer resolution from 100 µs to 5 µs.
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' }

/** Starts the browser and the server of `bench/pages/`. */
export async function openSession(): Promise<Session> {
  const pages = new Map<string, string>()
  const pack = await readFile(join(ROOT, 'public', PACK))
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    if (pathname === `/${PACK}`) return void response.end(pack)
    const html = pages.get(pathname)
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8', ...ISOLATED })
    response.end(html)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const browser = await chromium.launch({
    executablePath: programPath('chromium'),
    args: [...chromiumArguments(null), '--disable-gpu', '--js-flags=--expose-gc'],
  })
  const warm = await browser.newContext()
  let count = 0
  const open = async (context: BrowserContext, name: string, body: string) => {
    const path = `/${name}-${++count}.html`
    pages.set(path, documentOf(await pageScript(name), body))
    const page = await context.newPage()
    page.setDefaultTimeout(300_000)
    await page.goto(`http://127.0.0.1:${portOf(server)}${path}`)
    pages.delete(path)
    return page
  }
  return {
    browser,
    version: browser.version(),
    open: (name, body = '') => open(warm, name, body),
    openCold: async (name, body = '') => {
      const context = await browser.newContext()
      const page = await open(context, name, body)
      page.on('close', () => void context.close())
      return page
    },
    openIn: (context, name) => open(context, name, ''),
    slow: async (page, rate) => {
      const devtools = await page.context().newCDPSession(page)
      await devtools.send('Emulation.setCPUThrottlingRate', { rate })
    },
    close: async () => {
      await browser.close()
      server.close()
      server.closeAllConnections()
    },
  }
}

const documentOf = (script: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title></head><body>${body}` +
  `<script>${script.replaceAll('</script', '<\\/script')}</script></body></html>`

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  return address.port
}

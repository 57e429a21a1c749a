/** Firefox launcher on Puppeteer (WebDriver BiDi), behind a loopback proxy. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { programPath } from '../../tools/programs/programs.mjs'
import { BUILDS } from './builds'
import { forwardTo } from './forward-proxy'
import type { WtoPages } from './wto'

export interface Firefox {
  readonly browser: Browser
  /** Opens a tab in which every https address is answered with the pages of the test. */
  readonly openPage: () => Promise<Page>
  readonly close: () => Promise<void>
}

export interface FirefoxOptions {
  readonly pwaPort: number
  readonly pages?: WtoPages
  /** The unpacked build to install, or none. */
  readonly extension?: string | null
  /** A profile that outlives the browser. */
  readonly profileDir?: string
  /** Permanent private browsing, without the extension, as by default. */
  readonly isPrivate?: boolean
  readonly prefs?: Readonly<Record<string, number | boolean>>
}

/** Launches a headless Firefox over WebDriver BiDi with the extension installed as a temporary add-on. */
export async function openFirefox(options: FirefoxOptions): Promise<Firefox> {
  const { pwaPort, pages, extension = BUILDS.firefox, profileDir, isPrivate = false, prefs = {} } = options
  const proxy = await forwardTo(pwaPort)
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: programPath('firefox'),
    headless: true,
    ...(profileDir !== undefined && { userDataDir: profileDir }),
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      // Nothing answers https here: no test reaches the network.
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
      'intl.accept_languages': 'en-GB',
      'browser.privatebrowsing.autostart': isPrivate,
      ...prefs,
    },
  })
  if (!isPrivate && extension !== null) await browser.installExtension(extension)
  let isClosing = false
  // A page may send requests that no test waits for: their answers may come after the browser has closed.
  const answered = (answer: Promise<void>) =>
    void answer.catch((error: unknown) => (isClosing ? undefined : Promise.reject(error)))
  return {
    browser,
    openPage: () => openPage(browser, pages ?? {}, answered),
    close: async () => {
      isClosing = true
      await browser.close()
      await proxy.close()
    },
  }
}

type Answered = (answer: Promise<void>) => void

async function openPage(browser: Browser, pages: WtoPages, answered: Answered): Promise<Page> {
  const page = await browser.newPage()
  await page.setRequestInterception(true)
  page.on('request', (request) => {
    const address = new URL(request.url())
    if (address.protocol !== 'https:') return answered(request.continue())
    const html = pages[address.pathname]
    const answer = html === undefined ? { status: 404, body: '' } : { status: 200, body: html }
    answered(request.respond({ ...answer, contentType: 'text/html; charset=utf-8' }))
  })
  return page
}

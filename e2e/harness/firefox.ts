import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { browserPath } from '../../tools/browsers.mjs'
import { BUILDS } from './builds'
import { forwardTo } from './forward-proxy'
import type { WtoPages } from './wto'

export interface Firefox {
  readonly browser: Browser
  /** A new tab in which the pages of every site with https are the test's own. */
  readonly openPage: () => Promise<Page>
  readonly close: () => Promise<void>
}

export interface FirefoxOptions {
  readonly pwaPort: number
  readonly pages?: WtoPages
  /** The unpacked build to install. */
  readonly extension?: string
  /** A profile that outlives the browser. */
  readonly profileDir?: string
  /** Every window is private; the extension is then not let in, as by default. */
  readonly isPrivate?: boolean
}

/** Opens a headless Firefox over WebDriver BiDi with the extension installed for the session. */
export async function openFirefox(options: FirefoxOptions): Promise<Firefox> {
  const { pwaPort, pages, extension = BUILDS.firefox, profileDir, isPrivate = false } = options
  const proxy = await forwardTo(pwaPort)
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: browserPath('firefox'),
    headless: true,
    ...(profileDir !== undefined && { userDataDir: profileDir }),
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      // Nothing answers here: no test reaches the network.
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
      'intl.accept_languages': 'en-GB',
      'browser.privatebrowsing.autostart': isPrivate,
    },
  })
  if (!isPrivate) await browser.installExtension(extension)
  let isClosing = false
  // A page asks for more than a test waits for: what it asked for last may be answered to a browser that has gone.
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

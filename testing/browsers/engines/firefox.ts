/** Firefox as one of the engines, on Puppeteer. */
import type { ElementHandle, KeyInput } from 'puppeteer-core'
import { PWA_URL } from '../builds'
import { openFirefox } from '../firefox'
import { type Engine, type EngineTab, isXPath } from './engine'

/** Launches it on the PWA's test server, without the extension. */
export async function firefoxEngine(pwaPort: number): Promise<Engine> {
  const { openPage, close } = await openFirefox({ pwaPort, extension: null })
  const openTab = async (): Promise<EngineTab> => {
    const page = await openPage()
    page.setDefaultTimeout(15_000)
    const find = (selector: string) => page.locator(isXPath(selector) ? `xpath/${selector}` : selector)
    return {
      load: async (url) => {
        await page.goto('about:blank')
        await page.goto(url)
      },
      evaluateExpression: (expression) => page.evaluate(expression),
      click: (selector) => find(selector).click(),
      type: async (selector, text) => {
        const element = await find(selector).waitHandle()
        if (element instanceof Object) await (element as ElementHandle).type(text)
      },
      press: async (chord) => {
        const keys = chord.split('+') as KeyInput[]
        for (const key of keys) await page.keyboard.down(key)
        for (const key of keys.reverse()) await page.keyboard.up(key)
      },
      chooseFile: async (selector, path) => {
        const input = await page.waitForSelector(selector)
        await (input as ElementHandle<HTMLInputElement>).uploadFile(path)
      },
      close: () => page.close(),
    }
  }
  // The proxy leads every host to the server.
  return { url: PWA_URL, otherUrl: PWA_URL.replace('localhost', '127.0.0.1'), openTab, close }
}

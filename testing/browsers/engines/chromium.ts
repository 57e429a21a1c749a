/** Chromium as one of the engines, on Playwright. */
import { PWA_URL } from '../builds'
import { openChromium } from '../chromium'
import type { Engine, EngineTab } from './engine'

/** Launches it on the PWA's test server. */
export async function chromiumEngine(pwaPort: number): Promise<Engine> {
  const { context, close } = await openChromium({ hasWindows: true, pwaPort })
  const openTab = async (): Promise<EngineTab> => {
    const page = await context.newPage()
    page.setDefaultTimeout(15_000)
    return {
      load: async (url) => {
        // The same address with another hash would stay in the document.
        await page.goto('about:blank')
        await page.goto(url)
      },
      evaluateExpression: (expression) => page.evaluate(expression),
      click: (selector) => page.locator(selector).first().click(),
      type: (selector, text) => page.locator(selector).first().pressSequentially(text),
      press: (chord) => page.keyboard.press(chord),
      chooseFile: (selector, path) => page.setInputFiles(selector, path),
      close: () => page.close(),
    }
  }
  return { url: PWA_URL, otherUrl: `http://127.0.0.1:${pwaPort}/`, openTab, close }
}

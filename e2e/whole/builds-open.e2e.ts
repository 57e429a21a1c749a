/** Smoke test: the builds open in Chromium and in Firefox. */
import { describe, expect, it } from 'vitest'
import { PWA_URL } from '../harness/builds'
import { openChromiumWithExtension } from '../harness/chromium'
import { openFirefox } from '../harness/firefox'
import { servedPwa } from '../harness/fixtures'
import { pageFixture, SAMPLE_PATH, serveWto, WTO } from '../harness/wto'

const pages = { [SAMPLE_PATH]: pageFixture('sample-en.html') }

const pwa = servedPwa()

describe('the builds', () => {
  it('open in Chromium: PWA, extension and news page', async () => {
    const chromium = await openChromiumWithExtension({ pwaPort: pwa.port })
    try {
      expect(await chromium.worker.evaluate(() => chrome.runtime.getManifest().name)).toBe('Plenary')
      await serveWto(chromium.context, pages)
      const page = await chromium.context.newPage()
      const problems: string[] = []
      page.on('pageerror', (error) => problems.push(error.message))
      await page.goto(PWA_URL)
      await page.waitForSelector('#app > *')
      await page.goto(WTO + SAMPLE_PATH)
      expect(await page.title()).toContain('Sample news page')
      expect(problems).toEqual([])
    } finally {
      await chromium.close()
    }
  })

  it('open in Firefox: PWA, extension and news page', async () => {
    const firefox = await openFirefox({ pwaPort: pwa.port, pages })
    try {
      const page = await firefox.openPage()
      await page.goto(PWA_URL)
      await page.waitForSelector('#app > *')
      await page.goto(WTO + SAMPLE_PATH)
      expect(await page.title()).toContain('Sample news page')
    } finally {
      await firefox.close()
    }
  })
})

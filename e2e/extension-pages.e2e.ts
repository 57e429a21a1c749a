/** The extension's own pages: what they set is kept, and the first page shows the main job at once. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BUILDS } from './harness/builds'
import { type ChromiumWithExtension, openChromiumWithExtension } from './harness/chromium'
import { gotoMarked, openExtensionPage } from './harness/extension'
import { pageFixture, SAMPLE_PATH, serveWto, WTO } from './harness/wto'

let chromium: ChromiumWithExtension
beforeAll(async () => {
  chromium = await openChromiumWithExtension()
  await serveWto(chromium.context, { [SAMPLE_PATH]: pageFixture('sample-en.html') })
})
afterAll(() => chromium.close())

const open = (path: string) => openExtensionPage(chromium.context, chromium.extensionId, path)

describe('a build', () => {
  it.each([BUILDS.chromium, BUILDS.firefox])('has every page that its manifest names: %s', (folder) => {
    const manifest = readFileSync(join(folder, 'manifest.json'), 'utf8')
    const named = [...manifest.matchAll(/"([^"]+\.html)"/g)].map(([, name]) => name ?? '')
    expect(named).toContain('panel/index.html')
    expect(named.filter((name) => !existsSync(join(folder, name)))).toEqual([])
  })
})

describe('the first page', () => {
  it('marks its sample, and a mark has its card', async () => {
    const { page } = await open('welcome/index.html')
    const spam = page.locator('#sample a[data-plenary-id="spam"]').first()
    await spam.waitFor()
    await spam.hover()
    await expect.poll(() => page.locator('html > plenary-layer').count()).toBe(1)
    await page.close()
  })
})

describe('the options', () => {
  it('take members off the page that is open, and put them back', async () => {
    const news = await chromium.context.newPage()
    await gotoMarked(news, WTO + SAMPLE_PATH)
    const members = news.locator('[data-plenary-kind="member"]')
    await expect.poll(() => members.count()).toBeGreaterThan(0)
    const all = await members.count()
    const { page } = await open('options/index.html')
    const box = page.getByRole('checkbox', { name: 'Members', exact: true })
    await box.uncheck()
    await expect.poll(() => members.count()).toBe(0)
    await page.reload()
    expect(await box.isChecked()).toBe(false)
    await box.check()
    await expect.poll(() => members.count()).toBe(all)
    await Promise.all([news.close(), page.close()])
  })

  it('refuse an address that is no web page on this machine or by https, and say why', async () => {
    const { page, ask } = await open('options/index.html')
    const { pwaUrl } = await ask('settings', {})
    await page.fill('#address', 'http://elsewhere.example/')
    await page.press('#address', 'Enter')
    await page.getByRole('alert').waitFor()
    expect((await ask('settings', {})).pwaUrl).toBe(pwaUrl)
    await page.fill('#address', 'http://localhost:4173/plenary')
    await page.press('#address', 'Enter')
    await expect.poll(async () => (await ask('settings', {})).pwaUrl).toBe('http://localhost:4173/plenary/')
    await page.close()
  })

  it('name a key for each way through the marks', async () => {
    const { page } = await open('options/index.html')
    await expect
      .poll(() => page.locator('kbd').allTextContents())
      .toEqual(expect.arrayContaining(['Alt+J', 'Alt+Shift+J', 'Alt+Shift+K']))
    await page.close()
  })
})

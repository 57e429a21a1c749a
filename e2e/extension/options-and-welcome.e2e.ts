/** Options and welcome pages: settings apply to open pages and persist; the sample page is highlighted. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Settings } from '../../extension/settings'
import { LANGS } from '../../shared/domain/types'
import { violations } from '../../testing/browsers/axe'
import { BUILDS } from '../../testing/browsers/builds'
import { openCard } from '../../testing/browsers/card-frame'
import { openExtensionPage, openMarkedPage, openPanel } from '../../testing/browsers/extension'
import { browserWithExtension } from '../../testing/browsers/fixtures'
import { horizontalOverflow, PHONE } from '../../testing/browsers/pwa-page'
import { newsHtml, pageFixture, SAMPLE_PATH, WTO } from '../../testing/browsers/wto'

const HEAD = '<h1>Joint initiative on e-commerce, 22 July 2021</h1>'
const NAMES = newsHtml(`${HEAD}<p>The article on spam has two pages. Japan thanked for the Canadian proposal.</p>`)
const STATED = newsHtml(`${HEAD}<p>The co-convenors cleaned the article on spam.</p>`)

const chromium = browserWithExtension({
  pages: { [SAMPLE_PATH]: pageFixture('sample-en.html'), '/names': NAMES, '/stated': STATED },
})

const open = (path: string) => openExtensionPage(chromium.context, chromium.extensionId, path)

describe('a build', () => {
  it.each([BUILDS.chromium, BUILDS.firefox])('contains every page named in its manifest: %s', (folder) => {
    const manifest = readFileSync(join(folder, 'manifest.json'), 'utf8')
    const named = [...manifest.matchAll(/"([^"]+\.html)"/g)].map(([, name]) => name ?? '')
    expect(named).toContain('panel/index.html')
    expect(named.filter((name) => !existsSync(join(folder, name)))).toEqual([])
  })
})

describe('the welcome page', () => {
  it('marks its sample, with a card', async () => {
    const { page } = await open('welcome/index.html')
    const article = page.locator('#sample a[data-plenary-kind="article"]').first()
    await article.waitFor()
    const card = await openCard(page, '#sample a[data-plenary-kind="article"]')
    expect(await card.locator('.card').textContent()).toContain(await article.textContent())
    const lines = await page.locator('[data-text]').allTextContents()
    expect(lines.filter((line) => line === '')).toEqual([])
    await page.close()
  })

  it('shows how a status statement is saved, saves nothing, and ends on a real page', async () => {
    const { page, ask } = await open('welcome/index.html')
    expect(await page.locator('#statement mark').textContent()).toBe('was cleaned')
    await page.getByRole('button', { name: /^One status stated/ }).click()
    await page.getByRole('button', { name: 'Private', exact: true }).click()
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('One status update saved (private)').waitFor()
    expect(await ask('waiting', {})).toEqual([])
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByText('Connected to Plenary').waitFor()
    expect(await page.getByRole('button', { name: /^Connect/ }).count()).toBe(0)
    expect(await page.getByRole('link', { name: 'Help' }).getAttribute('href')).toMatch(/#\/help$/)
    expect(await page.locator('main a').last().getAttribute('href')).toMatch(/^https:\/\/www\.wto\.org\/.+/)
    await page.close()
  })
})

describe.each(LANGS)('the welcome page in %s', (lang) => {
  // Locale variable of the environment, from which Chromium on Linux takes the language of the extension.
  beforeAll(() => {
    process.env.LANGUAGE = lang
  })
  const spoken = browserWithExtension({ locale: lang, args: [`--lang=${lang}`] })
  afterAll(() => {
    delete process.env.LANGUAGE
  })

  it('passes axe, light and dark, and fits a small phone', async () => {
    const { page } = await openExtensionPage(spoken.context, spoken.extensionId, 'welcome/index.html')
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe(lang)
    await page.locator('summary').first().click()
    await page.locator('#sign').click()
    await page.locator('.sample-card').waitFor()
    await page.emulateMedia({ colorScheme: 'light' })
    expect(await violations(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await violations(page, ['color-contrast'])).toEqual([])
    await page.setViewportSize(PHONE)
    expect(await horizontalOverflow(page)).toBe(0)
  })
})

describe('the options', () => {
  let known: Settings | null = null
  // A failed attempt may have left something switched off.
  beforeEach(async () => {
    const { page, ask } = await open('options/index.html')
    known ??= await ask('settings', {})
    await ask('saveSettings', { settings: known })
    await page.close()
  })

  it('remove member marks from an open page, and restore them', async () => {
    const news = await chromium.context.newPage()
    await openMarkedPage(news, WTO + SAMPLE_PATH)
    const members = news.locator('[data-plenary-kind="member"]')
    // Claims are read once all names are marked.
    await news.waitForSelector('[data-plenary-in-claim]')
    expect(await members.count()).toBeGreaterThan(0)
    const all = await members.count()
    const { page } = await open('options/index.html')
    const box = page.getByRole('checkbox', { name: 'Members', exact: true })
    await box.uncheck()
    await expect.poll(() => members.count()).toBe(0)
    await page.reload()
    await expect.poll(() => box.isChecked()).toBe(false)
    await box.check()
    await expect.poll(() => members.count()).toBe(all)
    await Promise.all([news.close(), page.close()])
  })

  it.each<[string, string, Record<string, number>, Record<string, number>]>([
    ['Articles', 'a', { spam: 1, ca: 1, jp: 1 }, { spam: 0, ca: 1, jp: 1 }],
    ['Members', 'b', { spam: 1, ca: 1, jp: 1 }, { spam: 1, ca: 0, jp: 0 }],
    ['Members by adjective (“Canadian”)', 'c', { spam: 1, ca: 1, jp: 1 }, { spam: 1, ca: 0, jp: 1 }],
  ])('switch marks and list entries: %s', async (label, path, all, rest) => {
    const news = await chromium.context.newPage()
    await openMarkedPage(news, `${WTO}/names?${path}`)
    const { page } = await open('options/index.html')
    const panel = await openPanel(chromium, news)
    const marked = async () =>
      Object.fromEntries(
        await Promise.all(
          Object.keys(all).map(async (id) => [id, await news.locator(`[data-plenary-id="${id}"]`).count()]),
        ),
      )
    const listed = () =>
      panel.locator('.names [data-id]').evaluateAll((all) => all.map((one) => one.getAttribute('data-id')))
    const namesOf = (counts: Record<string, number>) => Object.keys(counts).filter((id) => counts[id])
    await expect.poll(marked).toEqual(all)
    await expect.poll(async () => (await listed()).sort()).toEqual(namesOf(all).sort())
    const box = page.getByRole('checkbox', { name: label, exact: true })
    await expect.poll(() => box.isChecked()).toBe(true)
    await box.uncheck()
    await expect.poll(marked).toEqual(rest)
    await panel.reload()
    await expect.poll(async () => (await listed()).sort()).toEqual(namesOf(rest).sort())
    await box.check()
    await expect.poll(marked).toEqual(all)
    await Promise.all([news.close(), page.close(), panel.close()])
  })

  it('remove claim marks and keep names', async () => {
    const news = await chromium.context.newPage()
    await openMarkedPage(news, `${WTO}/stated`)
    const claims = () => news.evaluate(() => CSS.highlights.has('plenary-claim'))
    await expect.poll(claims).toBe(true)
    const { page } = await open('options/index.html')
    const box = page.getByRole('checkbox', { name: 'Status statements', exact: true })
    await box.uncheck()
    await expect.poll(claims).toBe(false)
    await news.waitForSelector('[data-plenary-id="spam"]')
    await box.check()
    await expect.poll(claims).toBe(true)
    await Promise.all([news.close(), page.close()])
  })

  it('force the page language', async () => {
    const news = await chromium.context.newPage()
    await openMarkedPage(news, `${WTO}/names?lang`)
    const { page } = await open('options/index.html')
    const panel = await openPanel(chromium, news)
    await expect.poll(() => panel.textContent('.pg')).toMatch(/English/)
    await page.selectOption('#read-as', 'es')
    await expect
      .poll(async () => {
        await panel.reload()
        return await panel.locator('.pg').textContent()
      })
      .toMatch(/Spanish/)
    await page.selectOption('#read-as', 'auto')
    await expect
      .poll(async () => (await open('options/index.html')).ask('settings', {}).then(({ readAs }) => readAs))
      .toBe('auto')
    await Promise.all([news.close(), page.close(), panel.close()])
  })

  it('refuse an address that is neither https nor localhost, with the reason', async () => {
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

  it('list the keyboard shortcuts', async () => {
    const { page } = await open('options/index.html')
    await expect
      .poll(() => page.locator('kbd').allTextContents())
      .toEqual(expect.arrayContaining(['Alt+J', 'Alt+Shift+J', 'Alt+Shift+K']))
    await page.close()
  })
})

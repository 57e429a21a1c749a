/** Host page behaviour: copying, buttons, labels and links work with marks in them as without. */
import type { Page } from 'playwright-core'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { browser, browserWithExtension } from '../../testing/browsers/fixtures'
import { MARK, openMarked } from '../../testing/browsers/marks'
import { pageFixture, SAMPLE_PATH, serveWto, WTO } from '../../testing/browsers/wto'

const OTHER_PATH = '/english/news_e/news21_e/sample_other_e.htm'
const pages = {
  [SAMPLE_PATH]: pageFixture('sample-en.html'),
  [OTHER_PATH]: '<!doctype html><html lang="en"><title>Other</title><p>Another page.</p></html>',
}

const plain = browser()
const chromium = browserWithExtension({ pages })
let page: Page

beforeAll(() => serveWto(plain.context, pages))
beforeEach(async () => {
  page = await chromium.context.newPage()
  await openMarked(page, WTO + SAMPLE_PATH)
  return () => page.close()
})

/** The text that a user would copy. */
const copied = (of: Page) =>
  of.evaluate(() => {
    getSelection()?.selectAllChildren(document.body)
    return getSelection()?.toString()
  })

describe('on a page with marks', () => {
  it('copied text is the same as without them', async () => {
    const untouched = await plain.context.newPage()
    await untouched.goto(WTO + SAMPLE_PATH)
    expect(await copied(page)).toBe(await copied(untouched))
  })

  it('a button containing a mark receives one click', async () => {
    await page.locator(`#button-name ${MARK}`).click()
    expect(await page.evaluate(() => document.body.dataset.clicked)).toBe('1')
  })

  it('a label containing a mark focuses its field', async () => {
    await page.locator(`label ${MARK}`).click()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('query')
  })

  it('a link containing a mark keeps its target', async () => {
    const before = chromium.context.pages().length
    await page.locator(`#linked-name ${MARK}`).first().click()
    await page.waitForURL(WTO + OTHER_PATH)
    expect(chromium.context.pages()).toHaveLength(before)
  })
})

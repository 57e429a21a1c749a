/** The host page is a guest-house: what a reader does on it works as it did. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Chromium, type ChromiumWithExtension, openChromium, openChromiumWithExtension } from '../harness/chromium'
import { MARK, openMarked } from '../harness/marks'
import { pageFixture, SAMPLE_PATH, serveWto, WTO } from '../harness/wto'

const OTHER_PATH = '/english/news_e/news21_e/sample_other_e.htm'
const pages = {
  [SAMPLE_PATH]: pageFixture('sample-en.html'),
  [OTHER_PATH]: '<!doctype html><html lang="en"><title>Other</title><p>Another page.</p></html>',
}

let plain: Chromium
let chromium: ChromiumWithExtension
let page: Page

beforeAll(async () => {
  plain = await openChromium()
  await serveWto(plain.context, pages)
  chromium = await openChromiumWithExtension()
  await serveWto(chromium.context, pages)
})
afterAll(async () => {
  await plain.close()
  await chromium.close()
})
beforeEach(async () => {
  page = await chromium.context.newPage()
  await openMarked(page, WTO + SAMPLE_PATH)
  return () => page.close()
})

/** The text as a reader copies it. */
const copied = (of: Page) =>
  of.evaluate(() => {
    getSelection()?.selectAllChildren(document.body)
    return getSelection()?.toString()
  })

describe('on a page with marks', () => {
  it('the text is copied as without them', async () => {
    const untouched = await plain.context.newPage()
    await untouched.goto(WTO + SAMPLE_PATH)
    expect(await copied(page)).toBe(await copied(untouched))
  })

  it('a button with a mark in it is pressed once', async () => {
    await page.locator(`#button-name ${MARK}`).click()
    expect(await page.evaluate(() => document.body.dataset.clicked)).toBe('1')
  })

  it('a label with a mark in it moves to its field', async () => {
    await page.locator(`label ${MARK}`).click()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('query')
  })

  it('a link with a mark in it leads where it led', async () => {
    const before = chromium.context.pages().length
    await page.locator(`#linked-name ${MARK}`).first().click()
    await page.waitForURL(WTO + OTHER_PATH)
    expect(chromium.context.pages()).toHaveLength(before)
  })
})

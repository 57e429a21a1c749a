/** Pictures of the installation (`docs/START.html`): the browser's page of extensions, and the extension's first page. */
import type { Locator, Page } from 'playwright-core'
import { openChromiumWithExtension } from '../../testing/browsers/chromium'
import { saveDocPicture } from './doc-picture'

const WIDTH = 960
/** Address of the app in the pictures, in place of that of a build for this machine. */
const APP_URL = 'https://plenary.example/'

export async function takeInstallPictures(): Promise<void> {
  const { context, close } = await openChromiumWithExtension({
    viewport: { width: WIDTH, height: 900 },
    isPaired: false,
  })
  const welcome = context.pages().find((page) => page.url().includes('/welcome/'))
  if (!welcome) throw new Error('The extension has not opened its first page')
  await setAppUrl(welcome)
  await saveDocPicture('install-connect', welcome, await clipOf(welcome))
  const page = await context.newPage()
  await page.goto('chrome://extensions')
  await page.locator('#devMode').click()
  await number(page.locator('#devMode'), '1')
  await number(page.locator('#loadUnpacked'), '2')
  await saveDocPicture('install-extension', page, { clip: { x: 0, y: 0, width: WIDTH, height: 400 } })
  await close()
}

async function setAppUrl(welcome: Page): Promise<void> {
  await welcome.evaluate(async (pwaUrl) => {
    const { result } = await chrome.runtime.sendMessage({ plenary: 'settings', params: {} })
    const settings = { ...result, pwaUrl }
    const { ok, reason } = await chrome.runtime.sendMessage({ plenary: 'saveSettings', params: { settings } })
    if (!ok) throw new Error(reason)
  }, APP_URL)
  await welcome.reload()
  await welcome.locator('#connect').waitFor()
}

/** From the heading of the step to the button. */
async function clipOf(welcome: Page) {
  const head = await welcome.locator('[data-text="welcome_connect"]').boundingBox()
  const button = await welcome.locator('#connect').boundingBox()
  if (!head || !button) throw new Error('The extension’s first page has no step that connects')
  const y = head.y - 16
  return { fullPage: true, clip: { x: 0, y, width: WIDTH, height: button.y + button.height + 8 - y } }
}

/** Draws a number beside a control. */
async function number(control: Locator, text: string): Promise<void> {
  await control.waitFor()
  await control.evaluate((element, label) => {
    const { left, bottom } = element.getBoundingClientRect()
    const badge = document.createElement('b')
    badge.textContent = label
    Object.assign(badge.style, {
      ...{ position: 'fixed', left: `${left}px`, top: `${bottom + 2}px`, zIndex: '9', padding: '0 9px' },
      ...{ font: '600 18px/26px sans-serif', borderRadius: '13px', background: '#a01616', color: '#fff' },
    })
    document.body.append(badge)
  }, text)
}

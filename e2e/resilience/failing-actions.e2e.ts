/** Fault injection in actions: each button reports a failure of the browser with a remedy, and succeeds on retry. */
import { describe, expect, it } from 'vitest'
import { PWA_URL } from '../../testing/browsers/builds'
import { appReady } from '../../testing/browsers/faults/kill'
import { browser, servedPwa } from '../../testing/browsers/fixtures'

const pwa = servedPwa()
const chromium = browser({ pwa, hasNoWorker: true })

describe('the action of a button', () => {
  /** Each breaks a browser API until `mend` is called. */
  const FULL = `const { put } = IDBObjectStore.prototype
    globalThis.mend = () => { IDBObjectStore.prototype.put = put }
    IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError') }`
  const NO_FILES = `const make = URL.createObjectURL
    globalThis.mend = () => { URL.createObjectURL = make }
    URL.createObjectURL = () => { throw new TypeError('refused') }`
  const NO_COPYING = `document.execCommand = () => false
    globalThis.mend = () => { navigator.clipboard.write = async () => {} }
    navigator.clipboard.write = () => Promise.reject(new DOMException('refused', 'NotAllowedError'))`
  const AGAIN = /Something went wrong.*try again/
  const CABLE = '#/cable?meeting=2021-07-22-plenary'
  it.each([
    ['#/files', 'Create a backup', FULL, /not enough storage space.*Free up some space/],
    ['#/files', 'Create a backup', NO_FILES, AGAIN],
    ['#/files', 'Export entries (JSON)', NO_FILES, AGAIN],
    ['#/files', 'Export status updates (CSV)', NO_FILES, AGAIN],
    ['#/files?asOf=2021-07-22', 'Export milestones and targets (calendar)', NO_FILES, AGAIN],
    ['#/meetings?asOf=2021-07-22', 'Export to calendar', NO_FILES, AGAIN],
    [CABLE, 'Save as Markdown', NO_FILES, AGAIN],
    [CABLE, 'Follow-up as CSV', NO_FILES, AGAIN],
    [CABLE, 'Copy', NO_COPYING, /blocked copying. Save the text/],
  ])('on %s, %s: reports a failure with a remedy, and succeeds on retry', async (hash, name, breaking, words) => {
    const page = await chromium.context.newPage()
    await page.goto(PWA_URL)
    await appReady(page)
    await page.goto(PWA_URL + hash)
    const button = page.getByRole('button', { name, exact: true })
    await button.waitFor()
    await page.evaluate(`{ ${breaking} }`)
    await button.click()
    const alert = page.locator('main [role=alert]')
    expect(await alert.textContent()).toMatch(words)
    await page.evaluate('mend()')
    const saved = breaking === NO_COPYING ? null : page.waitForEvent('download')
    await button.click()
    await saved
    await alert.waitFor({ state: 'detached' })
    await page.close()
  })

  it('Install in the offline notice: reports a failure with a remedy', async () => {
    const device = await chromium.context.browser()?.newContext()
    if (!device) throw new Error('The browser opens no other device')
    // The browser's install prompt, repeated until the app listens.
    await device.addInitScript(`{
      const offer = new Event('beforeinstallprompt')
      offer.prompt = () => Promise.reject(new DOMException('refused', 'NotAllowedError'))
      setInterval(() => dispatchEvent(offer), 50)
    }`)
    const page = await device.newPage()
    await page.goto(PWA_URL)
    await page.locator('.toast').getByRole('button', { name: 'Install', exact: true }).click()
    const failed = page.locator('.toast', { hasText: AGAIN })
    await failed.getByRole('button', { name: 'Reload' }).click()
    await failed.waitFor({ state: 'detached' })
    await device.close()
  })
})

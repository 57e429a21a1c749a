/**
 * Content Security Policy of both halves: no screen violates it, and it blocks every injection and exfiltration tried.
 */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { PWA_URL } from '../../testing/browsers/builds'
import { appReady } from '../../testing/browsers/faults/kill'
import { browserWithExtension, servedPwa } from '../../testing/browsers/fixtures'

const SCREENS = [
  '',
  'articles/spam',
  'members',
  'members/ch',
  'meetings',
  'meetings/2021-07-22-pre-summer',
  'lookup?q=spam',
  'record?article=spam',
  'matrix',
  'changes',
  'list',
  'files',
  'mine',
  'pictures',
  'reader',
  'room',
  'cable',
  'settings',
  'nowhere',
]

const pwa = servedPwa()
const chromium = browserWithExtension({ pwa, hasNoWorker: false })

/** Opens a tab that collects policy violations from the start. */
async function watchedTab(): Promise<{ page: Page; violations: () => Promise<readonly string[]> }> {
  const page = await chromium.context.newPage()
  await page.addInitScript(`
    globalThis.violations = []
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) =>
      violations.push([violatedDirective, blockedURI, sourceFile, lineNumber].join(' ')))`)
  return { page, violations: () => page.evaluate<string[]>('globalThis.violations') }
}

describe('the PWA', () => {
  it('violates its policy on no screen', async () => {
    const { page, violations } = await watchedTab()
    await page.goto(PWA_URL)
    await appReady(page)
    for (const screen of SCREENS) {
      await page.goto(`${PWA_URL}#/${screen}`)
      await page.waitForLoadState('networkidle')
      expect([screen, await violations()]).toEqual([screen, []])
    }
    expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state)).toMatch(/activat/)
  })
  it.each([
    [
      'a script in the page',
      `document.body.append(Object.assign(document.createElement('script'), { textContent: 'globalThis.in = 1' }))`,
    ],
    ['markup as a string', `document.createElement('p').innerHTML = '<img src=x onerror="globalThis.in = 1">'`],
    ['code from a string', `setTimeout('globalThis.in = 1')`],
    [
      'a script from elsewhere',
      `const s = document.createElement('script'); s.src = 'https://example.org/a.js'; document.body.append(s)`,
    ],
    ['a second policy of trusted types', `trustedTypes.createPolicy('other', {})`],
    ['a call to elsewhere', `fetch('https://example.org/')`],
    [
      'a picture from elsewhere',
      `document.body.append(Object.assign(new Image(), { src: 'https://example.org/a.png' }))`,
    ],
    [
      'a form to elsewhere',
      `const f = document.createElement('form'); f.action = 'https://example.org/'; document.body.append(f); f.submit()`,
    ],
    [
      'a frame',
      `document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://example.org/' }))`,
    ],
  ])('blocks %s', async (_, attack) => {
    const { page, violations } = await watchedTab()
    await page.goto(PWA_URL)
    await appReady(page)
    // Inside an async function of the page: direct evaluation over DevTools bypasses the policy.
    await page.evaluate(`(async () => { try { await (async () => { ${attack} })() } catch {} })()`)
    await expect.poll(violations).not.toEqual([])
    expect(await page.evaluate('globalThis.in')).toBeUndefined()
    await page.close()
  })
})

it.each(['options/index.html', 'panel/index.html'])('the page %s of the extension violates no policy', async (path) => {
  const { page, violations } = await watchedTab()
  await page.goto(`chrome-extension://${chromium.extensionId}/${path}`)
  await page.waitForLoadState('networkidle')
  expect(await violations()).toEqual([])
  await page.evaluate(`try { document.createElement('p').innerHTML = '<b>x</b>' } catch {}`)
  await expect.poll(violations).not.toEqual([])
})

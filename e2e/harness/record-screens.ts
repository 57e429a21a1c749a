/** What tests do on the PWA's screens. */
import type { Page } from 'playwright-core'
import { PWA_URL } from './builds'

/** The heading of the page before any script runs. */
const SHELL_HEADING = 'Where each article stands'

/** Opens an address as if typed anew, and waits until its screen is drawn. */
export async function openScreen(page: Page, hash: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(PWA_URL + hash)
  await page.waitForFunction((shell) => {
    const heading = document.querySelector('main h1')
    return heading !== null && heading.textContent !== shell && heading.closest('[aria-busy="true"]') === null
  }, SHELL_HEADING)
  if (/^#\/(lookup|record)\b/.test(hash)) await page.getByRole('dialog').locator('input').first().waitFor()
}

/** The phase that an article's screen shows as its status now. */
export async function phaseShown(page: Page): Promise<string | null> {
  const now = page.locator('main .now')
  await now.waitFor()
  return /\bph-([a-z-]+)/.exec((await now.getAttribute('class')) ?? '')?.[1] ?? null
}

/** Waits until the service worker could answer without a network. */
export async function readyOffline(page: Page): Promise<void> {
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === 'activated')
}

export interface TypedObservation {
  readonly article: string
  readonly status: string
  readonly date: string
  readonly source: string
  readonly quote: string
}

/** Records a public observation from its article's screen as a user would, and waits until it is kept. */
export async function addObservation(page: Page, observation: TypedObservation): Promise<void> {
  await page.goto(`${PWA_URL}#/articles/${observation.article}`)
  await page.locator('main').getByRole('button', { name: 'Add status', exact: true }).click()
  const sheet = page.getByRole('dialog')
  await sheet.locator('[name="status"]').selectOption(observation.status)
  await sheet.locator('[name="date"]').fill(observation.date)
  await sheet.getByRole('radio', { name: /^Public/ }).check()
  await sheet.locator('[name="url"]').fill(observation.source)
  await sheet.locator('[name="quote"]').fill(observation.quote)
  await sheet.locator('button[type="submit"]').click()
  await sheet.waitFor({ state: 'detached' })
}

/** User actions on the screens of the PWA. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { BUILDS, PWA_URL } from './builds'

/** The heading in the static HTML, shown before any script runs. */
const SHELL_HEADING = /<h1[^>]*>([^<]*)/.exec(readFileSync(join(BUILDS.pwa, 'index.html'), 'utf8'))?.[1] ?? ''

/** Loads a hash route in a new document, and waits until its screen is rendered. */
export async function openScreen(page: Page, hash: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(PWA_URL + hash)
  await page.waitForFunction((shell) => {
    const heading = document.querySelector('main h1')
    return heading !== null && heading.textContent !== shell && heading.closest('[aria-busy="true"]') === null
  }, SHELL_HEADING)
  if (/^#\/(lookup|record|add)\b/.test(hash))
    await page.getByRole('dialog').locator('input, textarea').first().waitFor()
}

/** The current phase shown on an article's screen. */
export async function phaseShown(page: Page): Promise<string | null> {
  const now = page.locator('main .now')
  await now.waitFor()
  return /\bph-([a-z-]+)/.exec((await now.getAttribute('class')) ?? '')?.[1] ?? null
}

/** Waits until the service worker is active. */
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

/** A status later than all of the dataset, which parks an article that the dataset has as concluded. */
export const PARKED: TypedObservation = {
  article: 'spam',
  status: 'parked',
  date: '2026-10-01',
  source: 'https://www.example.org/report',
  quote: 'The text on spam was set aside.',
}

/** Adds a public status with the form that the key opens on the article's screen, and waits until it is saved. */
export async function addObservation(page: Page, observation: TypedObservation): Promise<void> {
  await page.goto(`${PWA_URL}#/articles/${observation.article}`)
  await page.locator('main .now').waitFor()
  await page.keyboard.press('r')
  const sheet = page.getByRole('dialog')
  await sheet.locator('[name="status"]').selectOption(observation.status)
  await sheet.locator('[name="date"]').fill(observation.date)
  await sheet.getByRole('radio', { name: /^Public/ }).check()
  await sheet.getByText('More details', { exact: true }).click()
  await sheet.locator('[name="url"]').fill(observation.source)
  await sheet.locator('[name="quote"]').fill(observation.quote)
  await sheet.locator('button[type="submit"]').click()
  await sheet.waitFor({ state: 'detached' })
}

/** Accessibility checks with axe-core. */
import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** Waits for the animations that have begun: while a dialog fades in, its colours are not those that axe has to measure. */
const animationsFinished = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const hasBegun = ({ currentTime, effect }: Animation) => Number(currentTime) >= Number(effect?.getTiming().delay)
    await Promise.allSettled(
      document
        .getAnimations()
        .filter(hasBegun)
        .map(({ finished }) => finished),
    )
  })

/**
 * Runs axe on a page, with all rules or those named. Contrast is the costliest, and the same in each language: `all but contrast`.
 * Returns one line per rule and element.
 */
export async function violations(
  page: Page,
  rules: readonly string[] | 'all' | 'all but contrast' = 'all',
): Promise<string[]> {
  await animationsFinished(page)
  // Once a document: half a megabyte to send and to parse.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const found = await page.evaluate(
    async (only) => {
      const { violations } = await window.axe.run(document, {
        resultTypes: ['violations'],
        // Only a rule on sound, of which there is none, would have files fetched.
        preload: false,
        ...(Array.isArray(only) && { runOnly: { type: 'rule', values: only } }),
        ...(only === 'all but contrast' && { rules: { 'color-contrast': { enabled: false } } }),
      })
      return violations.map(({ id, nodes }) => ({ id, targets: nodes.map(({ target }) => target.join(' ')) }))
    },
    typeof rules === 'string' ? rules : [...rules],
  )
  return found.flatMap(({ id, targets }) => targets.map((target) => `${id} at ${target}`))
}

declare global {
  interface Window {
    /** Once its source was evaluated. */
    readonly axe: typeof axe
  }
}

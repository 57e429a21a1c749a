/** Accessibility checks with axe-core. */
import AxeBuilder from '@axe-core/playwright'
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

/** Runs axe on a page, with all rules or those named. Returns one line per rule and element. */
export async function violations(page: Page, rules: readonly string[] = []): Promise<string[]> {
  await animationsFinished(page)
  // Legacy mode: the other one, for cross-origin frames, which our pages do not have, takes three times as long.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode()
  const { violations: found } = await (rules.length > 0 ? axe.withRules([...rules]) : axe).analyze()
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id} at ${node.target.join(' ')}`))
}

/** Accessibility checks with axe-core. */
import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** Runs axe on a page, with all rules or those named. Returns one line per rule and element. */
export async function violations(page: Page, rules: readonly string[] = []): Promise<string[]> {
  // Legacy mode: the other one, for cross-origin frames, which our pages do not have, takes three times as long.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode()
  const { violations: found } = await (rules.length > 0 ? axe.withRules([...rules]) : axe).analyze()
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id} at ${node.target.join(' ')}`))
}

import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** What axe finds wrong on a page, by all its rules or those named: one line a rule and place. */
export async function violations(page: Page, rules: readonly string[] = []): Promise<string[]> {
  // In one go: in parts, for the sake of frames from elsewhere, which no page of ours has, it takes three times as long.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode()
  const { violations: found } = await (rules.length > 0 ? axe.withRules([...rules]) : axe).analyze()
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id} at ${node.target.join(' ')}`))
}

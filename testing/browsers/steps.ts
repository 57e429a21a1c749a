/** User steps: each press of a button or key, each selection and each filled field is counted as one. */
import type { Locator, Page } from 'playwright-core'

export class Steps {
  count = 0

  constructor(private readonly page: Page) {}

  async press(target: Locator): Promise<void> {
    this.count++
    await target.click()
  }

  async key(key: string): Promise<void> {
    this.count++
    await this.page.keyboard.press(key)
  }

  /** Fills a field; of a select, chooses each label in turn. */
  async fill(field: Locator, value: string | readonly string[]): Promise<void> {
    for (const one of [value].flat()) {
      this.count++
      if ((await field.evaluate((element) => element.localName)) === 'select') await field.selectOption({ label: one })
      else await field.fill(one)
    }
  }
}

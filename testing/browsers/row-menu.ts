/** The “…” menu of a row. */
import type { Locator, Page } from 'playwright-core'

/** Opens the menu of a row, or of the first row within an element, and returns it. */
export async function openRowMenu(page: Page, row: Locator): Promise<Locator> {
  await row.locator('.row-menu > button').first().click()
  const menu = page.getByRole('menu')
  await menu.waitFor()
  return menu
}

/** Opens the menu of a row, and presses an item by its name. */
export async function pressInRow(page: Page, row: Locator, name: string): Promise<void> {
  const menu = await openRowMenu(page, row)
  await menu.getByRole('menuitem', { name, exact: true }).click()
}

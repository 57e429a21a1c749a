/** The “…” menu of the first row within an element, in a test of components. */
import { act } from 'preact/test-utils'

const drawnItems = (within: ParentNode): readonly HTMLElement[] => [
  ...within.querySelectorAll<HTMLElement>('[role="menuitem"]'),
]

/** Items of the menu, which is opened; none where there is no menu. */
export function itemsOfRow(within: ParentNode): readonly HTMLElement[] {
  if (drawnItems(within).length === 0) act(() => within.querySelector<HTMLElement>('.row-menu > button')?.click())
  return drawnItems(within)
}

/** Presses an item of the menu. */
export function pressInRow(within: ParentNode, name: string): void {
  const item = itemsOfRow(within).find(({ textContent }) => textContent === name)
  act(() => item?.click())
}

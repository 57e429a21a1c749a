/** Queries for marks on a page. */
import type { Page } from 'playwright-core'

/** A mark with its contract attributes and its markup. */
export interface Mark {
  readonly kind: string
  readonly id: string
  readonly phase: string | null
  readonly phaseThen: string | null
  readonly text: string
  /** Link target; `null` when it is no link. */
  readonly href: string | null
  /** Id of the nearest enclosing element that has one. */
  readonly within: string | null
}

export const MARK = '[data-plenary-kind]'
export const markOf = (id: string) => `[data-plenary-id="${id}"]`

/** Opens a page and waits until its number of marks is stable. */
export async function openMarked(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.waitForSelector(MARK)
  await settled(page)
}

/** Waits until the number of marks is stable for 250 ms. */
async function settled(page: Page): Promise<void> {
  let before = -1
  for (let now = await page.locator(MARK).count(); now !== before; now = await page.locator(MARK).count()) {
    before = now
    await page.waitForTimeout(250)
  }
}

/** Every mark of a page. */
export function marksOf(page: Page): Promise<Mark[]> {
  return page.locator(MARK).evaluateAll((elements) =>
    elements.map((element) => ({
      kind: element.getAttribute('data-plenary-kind') ?? '',
      id: element.getAttribute('data-plenary-id') ?? '',
      phase: element.getAttribute('data-plenary-phase'),
      phaseThen: element.getAttribute('data-plenary-phase-then'),
      text: element.textContent ?? '',
      href: element instanceof HTMLAnchorElement ? element.href : null,
      within: element.parentElement?.closest('[id]')?.id ?? null,
    })),
  )
}

/** The distinct ids marked, sorted. */
export function idsOf(marks: readonly Mark[], kind: 'article' | 'member'): string[] {
  return [...new Set(marks.filter((mark) => mark.kind === kind).map((mark) => mark.id))].sort()
}

/** The phase of an article. Throws unless all its marks have the same one. */
export function phaseOf(marks: readonly Mark[], id: string, when: 'phase' | 'phaseThen'): string | null {
  const phases = new Set(marks.filter((mark) => mark.id === id).map((mark) => mark[when]))
  if (phases.size !== 1) throw new Error(`${id} is marked with ${phases.size} phases`)
  return [...phases][0] ?? null
}

/** Scroll container of a wide table: a labelled region in the tab order, so that it scrolls by keyboard too. */
import type { ComponentChildren } from 'preact'

interface Props {
  /** Accessible name: what the table has. */
  readonly label: string
  readonly children: ComponentChildren
}

export const TableWrap = ({ label, children }: Props) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus (WCAG 2.1.1).
  <section class="table-wrap" aria-label={label} tabIndex={0}>
    {children}
  </section>
)

/** Shadow DOM overlay for the signs in the margin: one element after the body, closed to the page's scripts. */
import { documentElementOf } from '../marks/dom'
import { LAYER_ATTRIBUTE } from '../marks/stale-marks'
import { applyStyle } from '../marks/style'
import css from './overlay.css?inline'

/**
 * Host of a closed shadow tree. No custom element: the page could define that, and be given its tree by
 * `attachInternals`.
 */
export function closedHost(style: string): { readonly host: HTMLElement; readonly root: ShadowRoot } {
  const host = document.createElement('div')
  host.setAttribute(LAYER_ATTRIBUTE, '')
  const root = host.attachShadow({ mode: 'closed' })
  applyStyle(root, style)
  return { host, root }
}

export class Overlay {
  private host: HTMLElement | null = null
  private root: ShadowRoot | null = null

  /** `mutate` runs a change of the page that our observer ignores. */
  constructor(private readonly mutate: (change: () => void) => void) {}

  /** Shadow tree of the overlay; created on first use, attached again when the page removed it. */
  tree(): ShadowRoot {
    const { host, root } = this
    if (host?.isConnected && root) return root
    const made = host && root ? { host, root } : closedHost(css)
    this.host = made.host
    this.root = made.root
    this.mutate(() => documentElementOf(document).append(made.host))
    return made.root
  }

  /** Origin of the overlay's coordinates, relative to the viewport. */
  origin(): DOMRect {
    this.tree()
    return this.host?.getBoundingClientRect() ?? new DOMRect()
  }

  remove(): void {
    const { host } = this
    if (host) this.mutate(() => host.remove())
    this.host = null
    this.root = null
  }
}

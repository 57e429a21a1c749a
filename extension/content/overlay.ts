/** Shadow DOM overlay for the card and the margin buttons: one element after the body, closed to the page's scripts. */
import { type Colours, tokenColours } from '../colours'
import css from './card.css?inline'
import { documentElementOf } from './dom'
import { applyStyle } from './style'

export class Overlay {
  private host: HTMLElement | null = null
  private root: ShadowRoot | null = null

  /** `mutate` runs a change of the page that our observer ignores. */
  constructor(
    private readonly mutate: (change: () => void) => void,
    private readonly colours: Colours,
  ) {}

  /** Shadow tree of the overlay; created on first use, attached again when the page removed it. */
  tree(): ShadowRoot {
    const { host, root } = this
    if (host?.isConnected && root) return root
    const fresh = host ?? document.createElement('plenary-layer')
    const tree = root ?? fresh.attachShadow({ mode: 'closed' })
    if (!root) applyStyle(tree, css + tokenColours(this.colours))
    this.host = fresh
    this.root = tree
    this.mutate(() => documentElementOf(document).append(fresh))
    return tree
  }

  /** True when an event came from the overlay. */
  holds(event: Event): boolean {
    return this.host !== null && event.composedPath().includes(this.host)
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

/** Hyperscript element factory: by DOM calls alone, so that no markup is parsed. */
export function h<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>>,
  ...children: (Node | string | null | false)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  for (const child of children) if (child) element.append(child)
  return element
}

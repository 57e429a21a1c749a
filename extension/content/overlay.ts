/** Our own layer over the page: one element after the body, with a closed shadow tree that the page cannot read. */
import { type Colours, tokenColours } from '../colours'
import css from './card.css?inline'
import { documentElementOf } from './dom'
import { applyStyle } from './style'

export class Overlay {
  private host: HTMLElement | null = null
  private root: ShadowRoot | null = null

  /** `quietly` changes the page without our own observer hearing of it. */
  constructor(
    private readonly unobserved: (change: () => void) => void,
    private readonly colours: Colours,
  ) {}

  /** The shadow tree; made when it is first needed, and again when the page threw it out. */
  tree(): ShadowRoot {
    const { host, root } = this
    if (host?.isConnected && root) return root
    const fresh = host ?? document.createElement('plenary-layer')
    const tree = root ?? fresh.attachShadow({ mode: 'closed' })
    if (!root) applyStyle(tree, css + tokenColours(this.colours))
    this.host = fresh
    this.root = tree
    this.unobserved(() => documentElementOf(document).append(fresh))
    return tree
  }

  /** Whether an event came out of our layer. */
  holds(event: Event): boolean {
    return this.host !== null && event.composedPath().includes(this.host)
  }

  /** The point of the page from which positions in the layer count. */
  origin(): DOMRect {
    this.tree()
    return this.host?.getBoundingClientRect() ?? new DOMRect()
  }

  remove(): void {
    const { host } = this
    if (host) this.unobserved(() => host.remove())
    this.host = null
    this.root = null
  }
}

/** An element with its text and children, made by calls: nothing is parsed. */
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

/**
 * Text extraction by TreeWalker: the page as blocks of text. A block is a run of inline content: it crosses `<em>` and
 * `<a>` and ends where a block-level element begins or ends. It maps its offsets to the text nodes that it came from.
 */

import { attributeOf, hasAttributeOf, hasAttributesOf, localNameOf, parentAcrossShadow, shadowRootOf } from './dom'

/** A text node and the offset of its text in the block. */
export interface Segment {
  readonly node: Text
  readonly start: number
}

export interface Block {
  /** The nearest block-level element around the text. */
  readonly root: Element
  readonly text: string
  readonly segments: readonly Segment[]
}

/**
 * Placeholder in a block's text for a skipped element (object replacement character), so that the words around it do
 * not join.
 */
const GAP = '\ufffc'

const words = (text: string) => text.split(' ')
const INLINE = words(
  'a abbr acronym b bdi bdo big button cite data del dfn em font i ins label mark nobr q rb rp rt ruby s small span strike strong sub sup time tt u var',
)
/** Inline and skipped. */
const GAPS = words(
  'audio canvas code embed iframe img input kbd meter object picture progress samp select svg textarea video math',
)
/** Skipped; they end a block. */
const SKIPPED = words(
  'datalist dialog-backdrop frameset head noembed noframes noscript pre script style template title plaintext xmp',
)

type Role = 'inline' | 'block' | 'gap' | 'skip' | 'break'

/** By element name; all others are blocks. */
const ROLES: ReadonlyMap<string, Role> = new Map<string, Role>([
  ...INLINE.map((name) => [name, 'inline'] as const),
  ...GAPS.map((name) => [name, 'gap'] as const),
  ...SKIPPED.map((name) => [name, 'skip'] as const),
  ['br', 'break'],
])

/** Role of an element in the flow of text, by its name, its attributes and, where needed, its computed style. */
function roleOf(element: Element): Role {
  const name = localNameOf(element)
  const role = ROLES.get(name)
  if (role !== undefined && role !== 'inline') return role
  const attributes = hasAttributesOf(element)
  if (attributes && isHiddenOrEditable(element)) return 'skip'
  const custom = role === undefined && name.includes('-')
  if (role === undefined && !custom) return 'block'
  return (attributes || custom) && isStyledAsBlock(element) ? 'block' : 'inline'
}

function isHiddenOrEditable(element: Element): boolean {
  const editable = attributeOf(element, 'contenteditable')
  return (
    (editable !== null && editable.toLowerCase() !== 'false') ||
    attributeOf(element, 'aria-hidden') === 'true' ||
    attributeOf(element, 'role') === 'textbox' ||
    hasAttributeOf(element, 'hidden') ||
    hasAttributeOf(element, 'inert')
  )
}

/** Computed style is costly: read only for inline elements with a class, a style or a custom name. */
function isStyledAsBlock(element: Element): boolean {
  if (hasAttributeOf(element, 'data-plenary-kind')) return false
  const custom = localNameOf(element).includes('-')
  if (!custom && !hasAttributeOf(element, 'class') && !hasAttributeOf(element, 'style')) return false
  return /^(block|flex|grid|table|list-item|flow-root)/.test(getComputedStyle(element).display)
}

/** True when a node is in, or is, a skipped element. */
function isSkipped(node: Node): boolean {
  for (
    let element = node instanceof Element ? node : parentAcrossShadow(node);
    element;
    element = parentAcrossShadow(element)
  ) {
    const role = roleOf(element)
    if (role === 'skip' || role === 'gap') return true
  }
  return false
}

/** Called for each open shadow root of the walk. */
export type OnShadow = (root: ShadowRoot) => void

/**
 * Yields the blocks under a root in document order. Iterative, as pages nest deeper than the stack. Writes nothing; a
 * caller may pause between two blocks, and then sees the page as it is by then.
 */
export function* blocksOf(root: Element | ShadowRoot, onShadow?: OnShadow): Generator<Block, void, undefined> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  const inside: Element[] = [root instanceof Element ? root : root.host]
  const open = new OpenBlock()
  if (root instanceof Element) {
    if (isSkipped(root)) return
    const shadow = shadowRootOf(root)
    if (shadow) onShadow?.(shadow)
  }
  let node = walker.firstChild()
  while (node) {
    let descend = false
    if (node instanceof Text) open.add(node, inside.at(-1) ?? null)
    else if (node instanceof Element) {
      const role = roleOf(node)
      descend = role === 'block' || role === 'inline'
      const shadow = descend ? shadowRootOf(node) : null
      if (shadow) onShadow?.(shadow)
      if (role === 'gap') open.gap()
      const block = role === 'break' ? open.lineBreak() : role === 'block' || role === 'skip' ? open.end() : null
      if (block) yield block
      if (role === 'block') inside.push(node)
    }
    let next = descend ? walker.firstChild() : null
    let left: Node | null = node
    while (!next && left) {
      if (left === inside.at(-1)) {
        inside.pop()
        const block = open.end()
        if (block) yield block
      }
      next = walker.nextSibling()
      if (!next) left = walker.parentNode()
    }
    node = next
  }
  const block = open.end()
  if (block) yield block
}

/** Builder of the current block of a walk. */
class OpenBlock {
  private root: Element | null = null
  private text = ''
  private segments: Segment[] = []

  add(node: Text, root: Element | null): void {
    const { data } = node
    if (data.length === 0) return
    this.root ??= root
    this.segments.push({ node, start: this.text.length })
    this.text += data
  }

  gap(): void {
    if (this.segments.length > 0) this.text += GAP
  }

  /** A single line break stays inside a block, two end it. */
  lineBreak(): Block | null {
    if (this.text.endsWith('\n')) return this.end()
    if (this.segments.length > 0) this.text += '\n'
    return null
  }

  end(): Block | null {
    const { root, text, segments } = this
    this.root = null
    this.text = ''
    this.segments = []
    return root && /\S/.test(text) ? { root, text, segments } : null
  }
}

/** Maps two offsets of a block's text to positions in text nodes; null where no text is between them. */
export function endsOf(
  block: Block,
  start: number,
  end: number,
): { start: [Text, number]; end: [Text, number] } | null {
  let from: [Text, number] | null = null
  let to: [Text, number] | null = null
  for (const segment of block.segments) {
    const length = segment.node.data.length
    if (!from && start < segment.start + length) from = [segment.node, Math.max(0, start - segment.start)]
    if (end > segment.start) to = [segment.node, Math.min(length, end - segment.start)]
  }
  return from && to ? { start: from, end: to } : null
}

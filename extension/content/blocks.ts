/**
 * The page as blocks of text. A block is what reads as one piece: it crosses `<em>` and `<a>` and ends where a
 * block-level element begins or ends. Each block knows the text nodes it came from.
 */

import { attributeOf, hasAttributeOf, hasAttributesOf, localNameOf, parentAcrossShadow, shadowRootOf } from './dom'

/** A text node and where its text starts in the block. */
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

/** Stands in a block's text for what is passed over, so that the words around it do not join. */
const GAP = '\ufffc'

const words = (text: string) => text.split(' ')
const INLINE = words(
  'a abbr acronym b bdi bdo big button cite data del dfn em font i ins label mark nobr q rb rp rt ruby s small span strike strong sub sup time tt u var',
)
/** Inline, and never read. */
const GAPS = words(
  'audio canvas code embed iframe img input kbd meter object picture progress samp select svg textarea video math',
)
/** Never read. */
const SKIPPED = words(
  'datalist dialog-backdrop frameset head noembed noframes noscript pre script style template title plaintext xmp',
)

type Role = 'inline' | 'block' | 'gap' | 'skip' | 'break'

/** By name; all others are blocks, and so may inline ones be that a page styles. */
const ROLES: ReadonlyMap<string, Role> = new Map<string, Role>([
  ...INLINE.map((name) => [name, 'inline'] as const),
  ...GAPS.map((name) => [name, 'gap'] as const),
  ...SKIPPED.map((name) => [name, 'skip'] as const),
  ['br', 'break'],
])

/** What an element is to the text around it. */
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

/** Editable, or hidden from readers. */
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

/** Only inline elements that a page may have turned into blocks are asked for their style: asking costs. */
function isStyledAsBlock(element: Element): boolean {
  if (hasAttributeOf(element, 'data-plenary-kind')) return false
  const custom = localNameOf(element).includes('-')
  if (!custom && !hasAttributeOf(element, 'class') && !hasAttributeOf(element, 'style')) return false
  return /^(block|flex|grid|table|list-item|flow-root)/.test(getComputedStyle(element).display)
}

/** Whether what is in this node is never read. */
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

/** Tells of a shadow root that was met on the way. */
export type OnShadow = (root: ShadowRoot) => void

/**
 * The blocks under a root, in order. A walk, not a recursion: pages nest as deep as they like. Reads only; a caller may
 * stop between two blocks and go on later, and sees the page as it then is.
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

/** The block that a walk is in. */
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

  /** One line break stays inside a block, two part it. */
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

/** The part of a block's text between two offsets, as ends in text nodes; `null` where it holds no text. */
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

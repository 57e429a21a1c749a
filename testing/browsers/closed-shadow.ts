/** DevTools access to closed shadow roots and the card's frame. */
import type { CDPSession, Frame, Page } from 'playwright-core'
import { cardFrame } from './card-frame'

interface DomNode {
  readonly nodeId: number
  readonly shadowRootType?: string
  readonly children?: readonly DomNode[]
  readonly shadowRoots?: readonly DomNode[]
  readonly contentDocument?: DomNode
}

/**
 * Reader of the extension's overlay: signs in a closed shadow root, the card in a frame of its own. No script of
 * the page reads them, so the test asks as DevTools do.
 */
export interface ClosedShadow {
  /** Rendered text; empty while nothing is shown. */
  readonly text: () => Promise<string>
  /** The centre of the first visible element that matches, for the mouse; `null` when there is none. */
  readonly pointOf: (selector: string) => Promise<{ x: number; y: number } | null>
  /** An attribute of the first element that matches. */
  readonly attribute: (selector: string, name: string) => Promise<string | null>
  /** A computed style property of the first element that matches. */
  readonly style: (selector: string, property: string) => Promise<string | null>
  /** True when the first element that matches lies in the viewport and does not overflow. */
  readonly isWithin: (selector: string) => Promise<boolean | null>
}

/** The closed shadow roots of a page and its card, read together as one. */
export async function closedShadows(page: Page): Promise<ClosedShadow> {
  const session = await page.context().newCDPSession(page)
  const ask = async <T>(read: string, isAnswer: (value: unknown) => value is T, ...args: string[]): Promise<T[]> => {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true })
    const answers = await Promise.all(closedRoots(root).map((nodeId) => callOn(session, nodeId, read, args)))
    const card = await cardFrame(page)
    if (card) answers.push(await callIn(card, read, args))
    return answers.filter(isAnswer)
  }
  return {
    text: async () => (await ask(READ_TEXT, isText)).join('\n').trim(),
    pointOf: async (selector) => (await ask(READ_POINT, isPoint, selector))[0] ?? null,
    attribute: async (selector, name) => (await ask(READ_ATTRIBUTE, isText, selector, name))[0] ?? null,
    style: async (selector, property) => (await ask(READ_STYLE, isText, selector, property))[0] ?? null,
    isWithin: async (selector) => (await ask(READ_WITHIN, isBoolean, selector))[0] ?? null,
  }
}

/** Calls a function on the body of the card's frame. A point is then one of the page. */
async function callIn(card: Frame, read: string, args: readonly string[]): Promise<unknown> {
  const answer: unknown = await card
    .evaluate(`(${read}).apply(document.body, ${JSON.stringify(args)})`)
    .catch(() => null)
  if (!isPoint(answer)) return answer
  const box = await (await card.frameElement()).boundingBox()
  return box && { x: box.x + answer.x, y: box.y + answer.y }
}

const READ_TEXT = `function () {
  const shown = [...this.children].filter((e) => !e.matches('style, link, script, iframe'))
  return shown.map((e) => e.getAttribute('data-sign') ?? e.innerText).join('\\n')
}`
const READ_POINT = `function (selector) {
  for (const element of this.querySelectorAll(selector)) {
    const { x, y, width, height } = element.getBoundingClientRect()
    if (width > 0 && height > 0) return { x: x + width / 2, y: y + height / 2 }
  }
  return null
}`
const READ_ATTRIBUTE = 'function (selector, name) { return this.querySelector(selector)?.getAttribute(name) ?? null }'
const READ_STYLE = `function (selector, property) {
  const element = this.querySelector(selector)
  return element ? getComputedStyle(element).getPropertyValue(property) : null
}`
const READ_WITHIN = `function (selector) {
  const element = this.querySelector(selector)
  if (!element) return null
  const { left, top, right, bottom } = element.getBoundingClientRect()
  const fits = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight
  return fits && element.scrollWidth <= element.clientWidth
}`

const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean'
const isText = (value: unknown): value is string => typeof value === 'string'
const isPoint = (value: unknown): value is { x: number; y: number } =>
  typeof value === 'object' && value !== null && 'x' in value && 'y' in value

function closedRoots(node: DomNode): number[] {
  const below = [
    ...(node.children ?? []),
    ...(node.shadowRoots ?? []),
    ...(node.contentDocument ? [node.contentDocument] : []),
  ]
  return [...(node.shadowRootType === 'closed' ? [node.nodeId] : []), ...below.flatMap(closedRoots)]
}

async function callOn(session: CDPSession, nodeId: number, functionDeclaration: string, args: readonly string[]) {
  const { object } = await session.send('DOM.resolveNode', { nodeId })
  if (object.objectId === undefined) return null
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration,
    arguments: args.map((value) => ({ value })),
    returnByValue: true,
  })
  return result.value
}

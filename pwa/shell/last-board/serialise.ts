/** Serialises DOM to JSON data: element names, attributes and texts, and nothing that could run as script. */

/** A text node, or an element: name, attributes, children. */
export type Drawn = string | readonly [name: string, attributes: Readonly<Record<string, string>>, ...Drawn[]]

/** True for transient elements: network state, toasts, open dialogs. */
const isTransient = ({ localName, classList }: Element): boolean =>
  localName === 'dialog' || classList.contains('toasts') || classList.contains('off')

/** Serialises the children of an element. */
export function serialiseChildren(element: Element): Drawn[] {
  return [...element.childNodes].flatMap((node) => (isSerialised(node) ? [serialise(node)] : []))
}

/** The same in chunks, one table body at a time, so that the page stays responsive. */
export async function serialiseInChunks(element: Element): Promise<Drawn[]> {
  const drawn: Drawn[] = []
  for (const node of [...element.childNodes]) {
    if (!isSerialised(node)) continue
    if (node instanceof Text) drawn.push(node.data)
    else if (node.localName === 'tbody') {
      await new Promise((resolve) => setTimeout(resolve))
      drawn.push(serialise(node))
    } else drawn.push([node.localName, attributesOf(node), ...(await serialiseInChunks(node))])
  }
  return drawn
}

const isSerialised = (node: Node): node is Text | Element =>
  node instanceof Text || (node instanceof Element && !isTransient(node))

const serialise = (node: Text | Element): Drawn =>
  node instanceof Text ? node.data : [node.localName, attributesOf(node), ...serialiseChildren(node)]

function attributesOf(element: Element): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = {}
  for (const { name, value } of element.attributes) attributes[name] = value
  return attributes
}

/** What is drawn, as data: elements with their attributes and texts, and nothing that could run. */

/** A text, or an element by its name, its attributes and what it holds. */
export type Drawn = string | readonly [name: string, attributes: Readonly<Record<string, string>>, ...Drawn[]]

/** What tells of the moment: whether there is a network, what just happened, what is open over the screen. */
const isOfTheMoment = ({ localName, classList }: Element): boolean =>
  localName === 'dialog' || classList.contains('toasts') || classList.contains('off')

/** What stands under an element now. */
export function drawnUnder(element: Element): Drawn[] {
  return [...element.childNodes].flatMap((node) => (isKept(node) ? [drawnOf(node)] : []))
}

/** The same, a theme of a table at a time: what is in between goes on. */
export async function drawnInTurns(element: Element): Promise<Drawn[]> {
  const drawn: Drawn[] = []
  for (const node of [...element.childNodes]) {
    if (!isKept(node)) continue
    if (node instanceof Text) drawn.push(node.data)
    else if (node.localName === 'tbody') {
      await new Promise((resolve) => setTimeout(resolve))
      drawn.push(drawnOf(node))
    } else drawn.push([node.localName, attributesOf(node), ...(await drawnInTurns(node))])
  }
  return drawn
}

const isKept = (node: Node): node is Text | Element =>
  node instanceof Text || (node instanceof Element && !isOfTheMoment(node))

const drawnOf = (node: Text | Element): Drawn =>
  node instanceof Text ? node.data : [node.localName, attributesOf(node), ...drawnUnder(node)]

function attributesOf(element: Element): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = {}
  for (const { name, value } of element.attributes) attributes[name] = value
  return attributes
}

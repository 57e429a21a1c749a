/** Renders a drawing of `shared/charts`. */
import { type ComponentChild, h } from 'preact'
import type { SvgElement } from '../../shared/charts/svg'

export const Drawn = ({ elements }: { elements: readonly SvgElement[] }) => <>{elements.map(rendered)}</>

const rendered = ({ tag, attributes, children }: SvgElement, key: number): ComponentChild =>
  h(
    tag,
    { key, ...attributes },
    children.map((child, at) => (typeof child === 'string' ? child : rendered(child, at))),
  )

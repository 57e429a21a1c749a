/** Drawing as data: elements of SVG, which the app renders and a page of plain files serialises. */
export interface SvgElement {
  readonly tag: 'g' | 'line' | 'path' | 'text' | 'circle' | 'rect'
  readonly attributes: Readonly<Record<string, string | number>>
  readonly children: readonly (SvgElement | string)[]
}

export const svgElement = (
  tag: SvgElement['tag'],
  attributes: SvgElement['attributes'],
  ...children: SvgElement['children']
): SvgElement => ({ tag, attributes, children })

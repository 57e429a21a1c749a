/** Properties of a run, a paragraph, a cell or a style in a DOCX that say something of the formatting of words. */
import { type FormattingProperties, fillOf } from './formatting'

/** Values of a property that is off. */
const OFF = new Set(['0', 'false', 'off', 'none'])

/** Properties after one more of their elements; the same ones where it says nothing of formatting. */
export function withProperty(
  properties: FormattingProperties,
  name: string,
  attributes: Readonly<Record<string, string>>,
): FormattingProperties {
  const value = attributes['w:val'] ?? ''
  switch (name) {
    case 'w:highlight':
      return { ...properties, fill: fillOf(value) ?? null }
    case 'w:shd': {
      // A highlight lies over the shading.
      const fill = fillOf(attributes['w:fill'] ?? '') ?? null
      return properties.fill ? properties : { ...properties, fill }
    }
    case 'w:strike':
    case 'w:dstrike':
      return { ...properties, isStruck: !OFF.has(value) }
    case 'w:u':
      return { ...properties, isUnderlined: !OFF.has(value) }
    default:
      return properties
  }
}

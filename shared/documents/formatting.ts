/** Formatting of words that says something of a draft: a colour behind them, strikethrough, underline. */

/** Colours by their hue, so that the shades of one colour, and its names in other formats, are the same. */
export const FILLS = ['red', 'orange', 'yellow', 'green', 'cyan', 'blue', 'purple', 'grey'] as const
export type Fill = (typeof FILLS)[number]

export interface Formatting {
  /** Colour behind the words, by highlight or shading. */
  readonly fill?: Fill
  readonly isStruck?: true
  readonly isUnderlined?: true
}

/** Formatting of a part of a paragraph, by its characters. */
export interface FormattedSpan extends Formatting {
  readonly from: number
  readonly to: number
}

/** Spans of a document, beyond which it is too complex: one of a thousand pages has some 20,000. */
export const MAX_SPANS = 100_000

/** What an element says of formatting; `null` and `false` take away what is around it. */
export interface FormattingProperties {
  readonly fill?: Fill | null
  readonly isStruck?: boolean
  readonly isUnderlined?: boolean
}

/** Formatting with the properties of an element inside. */
export function formattedBy(around: Formatting, own: FormattingProperties): Formatting {
  const { fill, isStruck, isUnderlined } = { ...around, ...own }
  return {
    ...(fill && { fill }),
    ...(isStruck && { isStruck: true as const }),
    ...(isUnderlined && { isUnderlined: true as const }),
  }
}

export const isPlain = ({ fill, isStruck, isUnderlined }: Formatting): boolean => !(fill || isStruck || isUnderlined)

export const isSameFormatting = (one: Formatting, other: Formatting): boolean =>
  one.fill === other.fill && one.isStruck === other.isStruck && one.isUnderlined === other.isUnderlined

/** Named colours of Word's highlighter and of CSS, as far as they are used behind words; those that are no colour are `null`. */
const NAMED: ReadonlyMap<string, Fill | null> = new Map<string, Fill | null>([
  ...names('yellow', 'yellow lightyellow gold khaki palegoldenrod lemonchiffon darkyellow olive'),
  ...names(
    'green',
    'green lime lightgreen palegreen springgreen limegreen darkgreen greenyellow chartreuse yellowgreen',
  ),
  ...names('cyan', 'cyan aqua turquoise lightcyan paleturquoise darkcyan teal'),
  ...names('blue', 'blue lightblue skyblue lightskyblue navy darkblue royalblue cornflowerblue powderblue'),
  ...names('purple', 'magenta fuchsia purple violet plum orchid lavender darkmagenta pink lightpink hotpink'),
  ...names('red', 'red darkred maroon salmon lightsalmon tomato crimson coral lightcoral'),
  ...names('orange', 'orange darkorange peachpuff bisque moccasin sandybrown'),
  ...names('grey', 'grey gray lightgrey lightgray darkgrey darkgray silver gainsboro'),
  ...names(null, 'none auto transparent white black initial'),
])

function names(fill: Fill | null, list: string): readonly (readonly [string, Fill | null])[] {
  return list.split(' ').map((name) => [name, fill])
}

/** Longest value of a colour that is read. */
const LONGEST_COLOUR = 64

/** Colour by its name, or as `#rrggbb`, `rrggbb`, `#rgb` or `rgb(…)`; `null` of one that shows none, `undefined` of what is no colour. */
export function fillOf(value: string): Fill | null | undefined {
  const text = value.slice(0, LONGEST_COLOUR).trim().toLowerCase()
  const named = NAMED.get(text)
  if (named !== undefined) return named
  const [, hex] = /^#?([\da-f]{6}|[\da-f]{3})$/.exec(text) ?? []
  if (hex !== undefined) {
    const digits = hex.length === 3 ? [...hex].map((digit) => digit + digit) : (hex.match(/../g) ?? [])
    return fillOfRgb(digits.map((digit) => Number.parseInt(digit, 16)))
  }
  const [, rgb] = /^rgba?\(([\d.\s,]+)\)$/.exec(text) ?? []
  return rgb === undefined ? undefined : fillOfRgb(rgb.split(/[\s,]+/).map(Number))
}

/** Upper end of the hues of each colour, in degrees. */
const HUES: readonly (readonly [number, Fill])[] = [
  [15, 'red'],
  [42, 'orange'],
  [68, 'yellow'],
  [165, 'green'],
  [197, 'cyan'],
  [255, 'blue'],
  [335, 'purple'],
  [360, 'red'],
]
/** Difference of the channels, of 255, up to which a colour is a grey; and the lightness from and up to which a grey is white or black. */
const GREY = 18
const WHITE = 243
const BLACK = 40

function fillOfRgb([red = 0, green = 0, blue = 0]: readonly number[]): Fill | null {
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)]
  const range = most - least
  if (range <= GREY) return most >= WHITE || most <= BLACK ? null : 'grey'
  const sixth =
    most === red ? (green - blue) / range : most === green ? 2 + (blue - red) / range : 4 + (red - green) / range
  const hue = (sixth * 60 + 360) % 360
  return HUES.find(([end]) => hue <= end)?.[1] ?? null
}

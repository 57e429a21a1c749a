/**
 * Messages as they ship: Fluent patterns that the build has parsed (`tools/words/`), as plain data, and what formats them. The
 * build refuses what this formatter does not know.
 */

/** Text, or text with variables. */
export type Pattern = string | readonly Part[]
/** A variable's value, or one of several patterns by it. */
export type Part = string | readonly [variable: string] | readonly [variable: string, variants: Variants]
/** Patterns by exact number, plural category or word; that of all others has the key `*`. */
export type Variants = Readonly<Record<string, Pattern>>
/** Patterns by key: those of one chunk in one language. */
export type Patterns = Readonly<Record<string, Pattern>>

/** Value of a variable: numbers are formatted, and choose a plural. */
export type Value = string | number
export type Values = Readonly<Record<string, Value>>

/** Locale data that formatting needs: numbers and plural categories. */
export interface Locale {
  readonly numberText: (n: number) => string
  /** Plural category of CLDR, as `Intl.PluralRules` has it. */
  readonly pluralOf: (n: number) => string
}

/** Formats a message. A variable without a value is left out. */
export function format(pattern: Pattern, values: Values, locale: Locale): string {
  if (typeof pattern === 'string') return pattern
  let text = ''
  for (const part of pattern) text += typeof part === 'string' ? part : partText(part, values, locale)
  return text
}

function partText([variable, variants]: Exclude<Part, string>, values: Values, locale: Locale): string {
  const { [variable]: value = '' } = values
  if (variants) return format(variantOf(variants, value, locale), values, locale)
  return typeof value === 'number' ? locale.numberText(value) : value
}

const variantOf = (variants: Variants, value: Value, { pluralOf }: Locale): Pattern =>
  own(variants, value) ??
  (typeof value === 'number' ? own(variants, pluralOf(value)) : undefined) ??
  variants['*'] ??
  ''

/** A value may be any text of the user, also the name of a property that every object has. */
const own = (variants: Variants, key: Value): Pattern | undefined =>
  Object.hasOwn(variants, key) ? variants[key] : undefined

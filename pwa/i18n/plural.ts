/**
 * Fluent plural patterns. English, French and Spanish have the forms one and other here; zero has its own branch, since CLDR
 * counts it as singular in French, where a variant such as "une entrée" would be wrong for none.
 */
export const plural = (of: string, one: string, other: string, none: string = other): string =>
  `{ $${of} ->\n    [0] ${none}\n    [one] ${one}\n   *[other] ${other}\n}`

/** Plural pattern over the variable `$n`. */
export const many = (one: string, other: string, none?: string): string => plural('n', one, other, none)

/**
 * A pattern by a number. Every language of the catalogues has these two forms here; but of nothing French speaks in the
 * singular, and a form such as "one record" would be wrong: zero takes the other form, or one of its own.
 */
export const plural = (of: string, one: string, other: string, none: string = other): string =>
  `{ $${of} ->\n    [0] ${none}\n    [one] ${one}\n   *[other] ${other}\n}`

/** The same by the number `$n`. */
export const many = (one: string, other: string, none?: string): string => plural('n', one, other, none)

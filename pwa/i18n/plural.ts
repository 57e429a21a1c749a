/** A Fluent pattern that chooses by the number `$n`. Every language of the catalogues has these two forms here. */
export const many = (one: string, other: string): string => `{ $n ->\n    [one] ${one}\n   *[other] ${other}\n}`

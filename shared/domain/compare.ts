/** Comparator of strings by UTF-16 code unit, which orders ids and ISO dates alike in every language, for `sort`. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

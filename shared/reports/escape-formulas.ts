/** CSV injection defence, for cells of files and of copied tables. */

/** Begin a cell for a spreadsheet that separates by semicolon or tab, as the French and Spanish ones do, or reads no quotes. */
const BOUNDARY = /[;\t\n\v\f\r\u0085\u2028\u2029]/
/** Dropped by importers before they look at the first character of a cell. */
const IGNORED = /[\s\p{C}"]/u
/** Begin a formula. Full-width, small and raised forms do where an importer normalises what it reads. */
const FORMULA = /[=+\-@]/
const beginsFormula = (char: string) => FORMULA.test(char.normalize('NFKC'))

/**
 * CSV injection defence: puts an apostrophe before each character that would begin a formula, at the start of the cell
 * and wherever another separator would begin one. One pass, so that it is linear in the length of the text.
 */
export function escapeFormulas(text: string): string {
  let escaped = ''
  let isStart = true
  for (const char of text) {
    if (isStart && beginsFormula(char)) escaped += "'"
    isStart = BOUNDARY.test(char) || (isStart && IGNORED.test(char))
    escaped += char
  }
  // A control character at the start makes some importers read on for a formula.
  return /^[\t\r]/.test(text) ? `'${escaped}` : escaped
}

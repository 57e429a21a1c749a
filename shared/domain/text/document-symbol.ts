/** Document symbols: a series, such as the talks have, and a number in it, with its revision, addendum or corrigendum. */

const NUMBER = /^\d+(\/(Rev|Add|Corr)\.\d+)*$/i
const SYMBOL = /^\p{L}[\p{L}\p{N}().]*(\/[\p{L}\p{N}().]+)*\/\d+(\/(Rev|Add|Corr)\.\d+)*$/iu

/** True for text in the form of a whole symbol: it names one document, and no other is meant by it. */
export const isSymbol = (text: string): boolean => SYMBOL.test(text.trim())

/** The whole symbol where only its number was typed; any other text as it is. Of the series the first is the talks' own. */
export function wholeSymbol(typed: string, [series]: readonly string[]): string {
  const number = typed.trim()
  return series?.endsWith('/') && NUMBER.test(number) ? series + number : typed
}

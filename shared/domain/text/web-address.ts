/** Validation and normalisation of source URLs. */

/** The only links that Plenary stores or opens, with their maximum length. */
export const WEB_ADDRESS = /^https?:\/\/[^\s<>"\p{Cc}]+$/iu
export const LONGEST_ADDRESS = 4000
/** A URL as browsers display it, without a scheme. The host ends in letters, as no date and no number does. */
const SHOWN = /^(?:www\.(?:[A-Za-z\d-]+\.)+[a-z]{2,}(?::\d+)?(?=[/?#]|$)|(?:[A-Za-z\d-]+\.)+[a-z]{2,}\/)/

/** Normalises a typed URL; empty for no input, `null` where it is not one that Plenary stores. */
export function webAddress(typed: string): string | null {
  const text = typed.trim()
  if (text === '') return ''
  const whole = SHOWN.test(text) ? `https://${text}` : text
  const isKept = whole.length <= LONGEST_ADDRESS && WEB_ADDRESS.test(whole) && URL.canParse(whole)
  return isKept ? whole : null
}

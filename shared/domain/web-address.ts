/** Addresses of sources: which are kept, and what people type for one. */

/** The only links that Plenary keeps or opens, of at most so many characters. */
export const WEB_ADDRESS = /^https?:\/\/[^\s<>"\p{Cc}]+$/iu
export const LONGEST_ADDRESS = 4000
/** As browsers show addresses, without their scheme: a name of hosts, which ends in letters as no date and no number does. */
const SHOWN = /^(?:www\.(?:[A-Za-z\d-]+\.)+[a-z]{2,}(?::\d+)?(?=[/?#]|$)|(?:[A-Za-z\d-]+\.)+[a-z]{2,}\/)/

/** The address that was typed; empty where nothing was, `null` where it is none that is kept. */
export function webAddress(typed: string): string | null {
  const text = typed.trim()
  if (text === '') return ''
  const whole = SHOWN.test(text) ? `https://${text}` : text
  const isKept = whole.length <= LONGEST_ADDRESS && WEB_ADDRESS.test(whole) && URL.canParse(whole)
  return isKept ? whole : null
}

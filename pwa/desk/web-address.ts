/** The address of a source. */
const ADDRESS = /^https?:\/\/[^\s<>"\p{Cc}]+$/iu
/** As browsers show addresses, without their scheme: a name of hosts, which ends in letters as no date and no number does. */
const SHOWN = /^(?:www\.(?:[A-Za-z\d-]+\.)+[a-z]{2,}(?::\d+)?(?=[/?#]|$)|(?:[A-Za-z\d-]+\.)+[a-z]{2,}\/)/

/** The address that was typed; empty where nothing was, `null` where it is none of the web. */
export function webAddress(typed: string): string | null {
  const text = typed.trim()
  const whole = SHOWN.test(text) ? `https://${text}` : text
  return whole === '' || (ADDRESS.test(whole) && URL.canParse(whole)) ? whole : null
}

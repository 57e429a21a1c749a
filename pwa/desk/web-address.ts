/** The address of a source, as people type it. */
const ADDRESS = /^https?:\/\/[^\s<>"]+$/iu
/** As browsers show addresses, without their scheme. */
const SHOWN = /^(www\.[^\s/]|[\w-]+(\.[\w-]+)+\/)/iu

/** The address that was typed; empty where nothing was, `null` where it is none of the web. */
export function webAddress(typed: string): string | null {
  const text = typed.trim()
  const whole = SHOWN.test(text) ? `https://${text}` : text
  return whole === '' || (ADDRESS.test(whole) && URL.canParse(whole)) ? whole : null
}

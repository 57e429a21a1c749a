/** Validation of the app's address: a user may be handed one that only looks right. */
const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]'])

/** `https:`, or `http:` on the local machine; without a user name, which may look like a host. */
export function isPwaAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, username, password } = new URL(text)
  return (protocol === 'https:' || (protocol === 'http:' && LOCAL.has(hostname))) && username === '' && password === ''
}

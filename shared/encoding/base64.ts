/**
 * Base64 and base64url (RFC 4648) of bytes. Built on the globals that a browser, its workers and Node have in common,
 * which are declared here since the shared core is compiled without the DOM's types.
 */
declare function btoa(binary: string): string
declare function atob(text: string): string

/** Engines limit the number of arguments of one call; this many are within every engine's limit. */
const MAX_ARGUMENTS = 0x8000

export function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += MAX_ARGUMENTS)
    binary += String.fromCharCode(...bytes.subarray(at, at + MAX_ARGUMENTS))
  return btoa(binary)
}

/** Newer engines decode by themselves, much faster than by way of a string. */
const native: { readonly fromBase64?: (text: string) => Uint8Array<ArrayBuffer> } & typeof Uint8Array = Uint8Array

/** Throws where the text is not base64; padding may be missing. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  if (native.fromBase64) return native.fromBase64(text)
  const binary = atob(text)
  const bytes = new Uint8Array(binary.length)
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at)
  return bytes
}

/** Without padding, as it goes into an address. */
export const toBase64Url = (bytes: Uint8Array): string =>
  toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')

/** Throws where the text is not base64url. */
export const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  fromBase64(text.replaceAll('-', '+').replaceAll('_', '/'))

/**
 * SHA-256 by the Web Crypto API, which a browser, its workers and Node have in common. Its types are declared here since
 * the shared core is compiled without the DOM's.
 */
declare const crypto: {
  readonly subtle: { digest(algorithm: 'SHA-256', data: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> }
}
declare const TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> }

/** SHA-256 of a text's UTF-8 bytes, in lower-case hexadecimal. Rejects outside a secure context. */
export async function sha256(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

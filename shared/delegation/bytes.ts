/**
 * Byte strings: UTF-8, concatenation, comparison, and base32 (RFC 4648) in lower case without padding, which names on a
 * server and ids of entries may have. The globals are declared here since the shared core is compiled without the DOM's
 * types.
 */
declare const TextEncoder: new () => { encode(text: string): Bytes }
declare const TextDecoder: new (label: 'utf-8', options: { readonly fatal: true }) => { decode(bytes: Bytes): string }

export type Bytes = Uint8Array<ArrayBuffer>

export const utf8 = (text: string): Bytes => new TextEncoder().encode(text)

/** The text of UTF-8 bytes; `null` where they are none. */
export function textOf(bytes: Bytes): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

export function concat(...parts: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

export const isEqual = (a: Bytes, b: Bytes): boolean => a.length === b.length && a.every((byte, at) => byte === b[at])

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'

/** Sixteen bytes are 26 letters. */
export function toBase32(bytes: Bytes): string {
  let [text, bits, value] = ['', 0, 0]
  for (const byte of bytes) {
    value = (value << 8) | byte
    bits += 8
    for (; bits >= 5; bits -= 5) text += ALPHABET[(value >>> (bits - 5)) & 31]
    value &= 0xff
  }
  return bits > 0 ? text + ALPHABET[(value << (5 - bits)) & 31] : text
}

/** `null` where the text is not base32, or is not the one text of its bytes. */
export function fromBase32(text: string): Bytes | null {
  const bytes: number[] = []
  let [bits, value] = [0, 0]
  for (const letter of text) {
    const digit = ALPHABET.indexOf(letter)
    if (digit < 0) return null
    value = ((value & 0xff) << 5) | digit
    bits += 5
    if (bits >= 8) bytes.push((value >>> (bits -= 8)) & 0xff)
  }
  const decoded = Uint8Array.from(bytes)
  return toBase32(decoded) === text ? decoded : null
}

/** Character encoding of a file without a declaration: UTF-8, UTF-16 by its byte order mark, else Windows-1252. */

/** Decoder of the browser, which this folder does not have; `null` where the bytes are not of the encoding. */
export type Decode = (bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252') => string | null

/** The text of a file; Windows-1252 is what western Europe wrote in before UTF-8. `null` where it is of none of these. */
export function decodeText(bytes: Uint8Array, decode: Decode): string | null {
  if (startsWith(bytes, [0xff, 0xfe])) return decode(bytes, 'utf-16le')
  if (startsWith(bytes, [0xfe, 0xff])) return decode(bytes, 'utf-16be')
  return decode(bytes, 'utf-8') ?? decode(bytes, 'windows-1252')
}

/** True where a file begins with these bytes, the signature of its format. */
export const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean =>
  head.every((byte, at) => bytes[at] === byte)

/** Decoder of files, with the browser's own tables of encodings. */
import type { Decode } from '../../../shared/encoding/decode-text'

export const decode: Decode = (bytes, encoding) => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

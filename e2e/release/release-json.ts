/** JSON of a release's files: bytes are base64 under a key of their own. */
import { fromBase64, toBase64 } from '../../shared/encoding/base64'

const KEY = '~bytes'

export const toJson = (value: unknown): string =>
  `${JSON.stringify(value, (_, one: unknown) => (one instanceof Uint8Array ? { [KEY]: toBase64(one) } : one), 1)}\n`

export const fromJson = <T>(text: string): T =>
  JSON.parse(text, (_, one: unknown) =>
    typeof one === 'object' && one !== null && KEY in one ? fromBase64(String(one[KEY])) : one,
  )

/** Checks a pack's signature with the browser's own Ed25519. */
import { fromBase64Url } from '../../shared/encoding/base64'
import { type ReadSignedPack, readSignedPack, type Verify } from '../../shared/pack/signature'

const verify: Verify = async (key, value, text) => {
  const imported = await crypto.subtle.importKey('raw', fromBase64Url(key), 'Ed25519', false, ['verify'])
  return await crypto.subtle.verify('Ed25519', imported, fromBase64Url(value), new TextEncoder().encode(text))
}

/** Reads the text of a pack file that the user chose: who signed it, or why it is refused. Never rejects. */
export const readPackFile = (text: string): Promise<ReadSignedPack> => readSignedPack(text, verify)

/** Ed25519 signature verification of packs, with WebCrypto. */
import { fromBase64Url } from '../../../shared/encoding/base64'
import { type ReadSignedPack, readSignedPack, type Verify } from '../../../shared/pack/signature'

const verify: Verify = async (key, value, text) => {
  const imported = await crypto.subtle.importKey('raw', fromBase64Url(key), 'Ed25519', false, ['verify'])
  return await crypto.subtle.verify('Ed25519', imported, fromBase64Url(value), new TextEncoder().encode(text))
}

/** Validates a pack file and its signature. Resolves to the pack and its signer, or to the problem; never rejects. */
export const readPackFile = (text: string): Promise<ReadSignedPack> => readSignedPack(text, verify)

/** Ed25519 signature verification of packs, with WebCrypto. */
import { type ReadSignedPack, readSignedPack, type Verify } from '../../shared/pack/signature'

const verify: Verify = async (key, value, text) => {
  const imported = await crypto.subtle.importKey('raw', bytesOf(key), 'Ed25519', false, ['verify'])
  return await crypto.subtle.verify('Ed25519', imported, bytesOf(value), new TextEncoder().encode(text))
}

/** Validates a pack file and its signature. Resolves to the pack and its signer, or to the problem; never rejects. */
export const readPackFile = (text: string): Promise<ReadSignedPack> => readSignedPack(text, verify)

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

/** Ed25519 keys and signatures in Node, for the signing tool and the tests. */
import { webcrypto } from 'node:crypto'
import * as v from 'valibot'
import { fromBase64Url, toBase64Url } from '../../shared/encoding/base64'
import { joinSigned, signedBytes } from '../../shared/pack/signature'

const keySchema = v.strictObject({ publicKey: v.string(), privateKey: v.string() })
/** Key pair as a file: `publicKey` raw, `privateKey` PKCS #8, both in base64url. */
export type KeyFile = v.InferOutput<typeof keySchema>

/** Generates a key pair. */
export async function newKey(): Promise<KeyFile> {
  const pair = await webcrypto.subtle.generateKey({ name: 'Ed25519' }, true, ['sign', 'verify'])
  if (!('privateKey' in pair)) throw new Error('Ed25519 gave a single key')
  const { publicKey, privateKey } = pair
  return {
    publicKey: toBase64Url(new Uint8Array(await webcrypto.subtle.exportKey('raw', publicKey))),
    privateKey: toBase64Url(new Uint8Array(await webcrypto.subtle.exportKey('pkcs8', privateKey))),
  }
}

/** Signs the bytes of a pack's text; returns the text of the signed file. Throws where `keyFile` is no key pair. */
export async function signPack(packText: string, keyFile: unknown): Promise<string> {
  const { publicKey, privateKey } = v.parse(keySchema, keyFile)
  const key = await webcrypto.subtle.importKey('pkcs8', fromBase64Url(privateKey), 'Ed25519', false, ['sign'])
  const value = await webcrypto.subtle.sign('Ed25519', key, Buffer.from(signedBytes(packText)))
  return joinSigned(packText, publicKey, toBase64Url(new Uint8Array(value)))
}

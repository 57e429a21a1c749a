/** Tokens (JWT) by which devices connect to the server: their types, and the user that one is of. */
import * as v from 'valibot'
import { type Bytes, textOf } from '../../shared/delegation/bytes'
import type { Access } from '../../shared/delegation/membership/membership-schema'
import { fromBase64Url } from '../../shared/encoding/base64'

/** Credential of a device: a user token, and the seed that proves that it is this user's. The seed stays on the device. */
export interface Credential {
  readonly token: string
  readonly seed: string
}

export interface NewToken {
  readonly d: string
  /** `guest` reads the membership log and its own place in the lobby, for joining. */
  readonly access: Access | 'guest'
  /** The device's id; a guest's is the invitation's. */
  readonly name: string
  /** Public key of the user, of a join request or of `newUser`. */
  readonly user: string
  /** Guests: an instant. */
  readonly expires?: string
}

const claimsSchema = v.looseObject({ sub: v.string(), iat: v.optional(v.pipe(v.number(), v.integer()), 0) })

/**
 * Public key of the user that a token (JWT) is of, its subject, and when it was issued, in seconds: the host revokes what a
 * user had up to a time. Empty for what is no token.
 */
export function claimsOf(token: string): { readonly user: string; readonly issued: number } {
  const json = textOf(bytesOf(token.split('.')[1] ?? '')) ?? ''
  const claims = v.safeParse(v.pipe(v.string(), v.parseJson(), claimsSchema), json)
  return claims.success ? { user: claims.output.sub, issued: claims.output.iat } : { user: '', issued: 0 }
}

export const userOf = (token: string): string => claimsOf(token).user

function bytesOf(text: string): Bytes {
  try {
    return fromBase64Url(text)
  } catch {
    return new Uint8Array()
  }
}

/** Tokens (JWT) by which devices connect to the server: their types, and the user that one is of. */
import { textOf } from '../../shared/delegation/bytes'
import type { Access } from '../../shared/delegation/membership-schema'
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

/** Public key of the user that a token (JWT) is of: its subject. Empty for what is no token. */
export function userOf(token: string): string {
  try {
    const claims: unknown = JSON.parse(textOf(fromBase64Url(token.split('.')[1] ?? '')) ?? '')
    const subject = typeof claims === 'object' && claims !== null && 'sub' in claims ? claims.sub : null
    return typeof subject === 'string' ? subject : ''
  } catch {
    return ''
  }
}

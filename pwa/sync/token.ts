/** Types of what lets a device connect to the server, and of what issues it. */
import type { Access } from '../../shared/delegation/membership-schema'

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

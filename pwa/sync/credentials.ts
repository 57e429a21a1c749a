/**
 * Credentials of devices for the server: NATS user tokens (JWT), which an admin's device issues with the signing key of
 * an access. The server enforces what each may do; none decrypts anything. What needs a library is loaded on use.
 */
import type { Authority } from '../../shared/delegation/membership/authority'
import type { Credential, NewToken } from './token'

/** A key pair of a user: the public key (`U…`), and the seed. */
export async function newUser(): Promise<{ readonly user: string; readonly seed: string }> {
  return (await library()).newUser()
}

/** Throws where a seed is none. */
export async function issueToken(authority: Authority, token: NewToken): Promise<string> {
  return await (await library()).issueToken(authority, token)
}

/** A new user with its token: of the device that creates a delegation, or of a guest. */
export async function issueCredential(authority: Authority, token: Omit<NewToken, 'user'>): Promise<Credential> {
  const { user, seed } = await newUser()
  return { token: await issueToken(authority, { ...token, user }), seed }
}

const library = () => import('./transports/nats-tokens')

/** As one text: the guest's credential in an invitation. */
export const credentialText = ({ token, seed }: Credential): string => `${token}.${seed}`

const CREDENTIAL = /^([\w-]+\.[\w-]+\.[\w-]+)\.(SU[A-Z2-7]{56})$/

/** `null` for a text that is no credential. */
export function parseCredential(text: string): Credential | null {
  const [, token, seed] = CREDENTIAL.exec(text) ?? []
  return token && seed ? { token, seed } : null
}

/** The account that a token is of: an admin who got the seeds takes it from the own token. `null` for what is no token. */
export async function accountOf(token: string): Promise<string | null> {
  return (await library()).accountOf(token)
}

/** Identity of this device in a delegation, out of what it keeps; and a profile with new keys. */
import { type Identity, identityOf, newSeeds, type Seeds } from '../../shared/delegation/membership/keys'
import { fromBase64Url, toBase64Url } from '../../shared/encoding/base64'
import type { Environment, Profile } from './environment'

export const ownIdentity = ({ cryptography }: Environment, { seeds }: Pick<Profile, 'seeds'>): Promise<Identity> =>
  identityOf(cryptography, { signing: fromBase64Url(seeds.signing), agreement: fromBase64Url(seeds.agreement) })

const encoded = ({ signing, agreement }: Seeds): Profile['seeds'] => ({
  signing: toBase64Url(signing),
  agreement: toBase64Url(agreement),
})

interface NewIdentity {
  readonly identity: Identity
  readonly seeds: Profile['seeds']
}

export async function newIdentity({ cryptography }: Environment): Promise<NewIdentity> {
  const seeds = newSeeds(cryptography)
  return { identity: await identityOf(cryptography, seeds), seeds: encoded(seeds) }
}

/** A profile without what only some stages have. */
export const newProfile = (
  of: Pick<Profile, 'd' | 'root' | 'path' | 'device' | 'seeds' | 'user'> & Partial<Profile>,
): Profile => ({ token: null, authority: null, invitations: [], joining: null, creation: null, ...of })

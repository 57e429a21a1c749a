/** User tokens (NATS JWT) by scoped signing keys: the permissions are the key's, filled with the name and the delegation. */
import { createUser, decode, encodeUser, type ScopedUser } from '@nats-io/jwt'
import { textOf } from '../../../shared/delegation/bytes'
import type { Authority } from '../../../shared/delegation/membership/authority'
import type { NewToken } from '../token'
import { liveStream, logStream } from './nats-streams'

export function newUser(): { readonly user: string; readonly seed: string } {
  const pair = createUser()
  return { user: pair.getPublicKey(), seed: textOf(new Uint8Array(pair.getSeed())) ?? '' }
}

export function issueToken(
  { account, seeds }: Authority,
  { d, access, name, user, expires }: NewToken,
): Promise<string> {
  return encodeUser(
    name,
    user,
    account,
    { tags: [`d:${d}`, `log:${logStream(d)}`, `live:${liveStream(d)}`] },
    {
      signer: seeds[access],
      scopedUser: true,
      ...(expires === undefined ? {} : { exp: Math.floor(Date.parse(expires) / 1000) }),
    },
  )
}

export function accountOf(token: string): string | null {
  try {
    return decode<ScopedUser>(token).nats.issuer_account ?? null
  } catch {
    return null
  }
}

/** Creation of a delegation: this device makes its first membership change, and puts it on the server. */
import type { Authority } from '../../shared/delegation/authority'
import { type Creation, parseCreation } from '../../shared/delegation/links'
import { nameText } from '../../shared/delegation/names'
import { createDelegation, delegationId } from '../../shared/delegation/new-change'
import { fail, type Result, succeed } from '../../shared/delegation/result'
import { TransportError } from '../../shared/delegation/transport'
import { fromBase64Url, toBase64Url } from '../../shared/encoding/base64'
import { type Environment, now, type Profile } from './environment'
import { newIdentity, newProfile, ownIdentity } from './identity'
import type { SyncProblem } from './model'

interface NewDelegation {
  readonly link: string
  readonly name: string
  readonly device: string
}

/** The profile of the device that creates a delegation; nothing is on the server yet. */
export async function prepareCreation(
  environment: Environment,
  { link, name, device }: NewDelegation,
): Promise<Result<Profile, SyncProblem>> {
  const parsed = parseCreation(link)
  if (!parsed.ok) return fail(parsed.problem.code)
  return succeed(await profileOf(environment, parsed.value, name, device))
}

async function profileOf(
  environment: Environment,
  { account, seeds: signing, limits, path }: Creation,
  name: string,
  device: string,
): Promise<Profile> {
  const { cryptography, credentials } = environment
  const authority: Authority = { account, seeds: signing }
  const { identity, seeds } = await newIdentity(environment)
  const d = await delegationId(cryptography, account)
  const { token, seed: user } = await credentials.issueCredential(authority, { d, access: 'admin', name: identity.id })
  const about = { d, name, device, credential: token, limits, at: now() }
  const { root, bytes } = await createDelegation(cryptography, identity, about)
  const creation = { change: toBase64Url(bytes), limits }
  return newProfile({ d, root, path, device, seeds, user, token, authority, creation })
}

/** An acknowledgement that is lost is asked for again: the same bytes. */
const MOST_TRIES = 3

/** Puts the first change. Rejects with the transport's error. */
export async function putCreation(environment: Environment, profile: Profile): Promise<Result<null, SyncProblem>> {
  const { path, d, token, user, creation } = profile
  if (!creation || token === null) return succeed(null)
  const { id: name } = await ownIdentity(environment, profile)
  for (let tries = 1; ; tries++) {
    const transport = await environment.connect({
      ...{ path, d, name, credential: { token, seed: user }, limits: creation.limits },
      closed: () => undefined,
    })
    try {
      const answer = await transport.put(nameText({ type: 'membership', n: 1 }), fromBase64Url(creation.change))
      return answer === 'conflict' ? fail('link-used') : succeed(null)
    } catch (error) {
      if (!(error instanceof TransportError) || error.code !== 'offline' || tries === MOST_TRIES) throw error
    } finally {
      await transport.close()
    }
  }
}

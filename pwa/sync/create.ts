/**
 * Creation of a delegation: the first membership change. It is kept before it is put, as is that of a recovery key: an
 * acknowledgement may be lost, and the keys of what is on the server with it.
 */

import type { Cryptography } from '../../shared/delegation/cryptography'
import { hashOf, parseEnvelope } from '../../shared/delegation/envelope'
import type { Authority } from '../../shared/delegation/membership/authority'
import { type Creation, parseCreation } from '../../shared/delegation/membership/links'
import type { Limits } from '../../shared/delegation/membership/membership-schema'
import { createDelegation, delegationId } from '../../shared/delegation/membership/new-change'
import { nameText, parseName } from '../../shared/delegation/names'
import { fail, type Result, succeed } from '../../shared/delegation/result'
import type { Transport } from '../../shared/delegation/transport'
import { fromBase64Url, toBase64Url } from '../../shared/encoding/base64'
import { type Environment, now, type Profile } from './environment'
import { newIdentity, newProfile, ownIdentity } from './identity'
import type { SyncProblem } from './model'

interface NewDelegation {
  readonly link: string
  readonly name: string
  readonly device: string
}

/** The profile of the device that creates a delegation; nothing is on the server yet. Rejects where none answers. */
export async function prepareCreation(
  environment: Environment,
  { link, name, device }: NewDelegation,
): Promise<Result<Profile, SyncProblem>> {
  const parsed = await parseCreation(environment.cryptography, link)
  if (!parsed.ok) return fail(parsed.problem.code)
  const profile = await profileOf(environment, parsed.value, name, device)
  const transport = await connect(environment, profile, parsed.value.limits)
  await transport.close()
  return succeed(profile)
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
  const creation = { n: 1, change: toBase64Url(bytes), limits }
  return newProfile({ d, root, path, device, seeds, user, token, authority, creation })
}

/** Puts the change by which this device belongs. Rejects with the transport's error: it may be on the server all the same. */
export async function putOwnChange(environment: Environment, profile: Profile): Promise<Result<null, SyncProblem>> {
  const { creation } = profile
  if (!creation) return succeed(null)
  const { n, change, limits } = creation
  const transport = await connect(environment, profile, limits)
  try {
    const { cryptography } = environment
    const bytes = fromBase64Url(change)
    const hash = await hashOf(cryptography, bytes)
    const name = nameText({ type: 'membership', n, hash })
    const isFirst = async (): Promise<boolean> => ((await firstOf(cryptography, transport, n)) ?? name) === name
    // One that was there before: a second use of the link puts nothing beside it.
    if (await isFirst()) await transport.put(name, bytes)
    return (await isFirst()) ? succeed(null) : fail(n === 1 ? 'link-used' : 'taken')
  } finally {
    await transport.close()
  }
}

/** Name of the first whole change of a number; `null` where there is none. */
async function firstOf(cryptography: Cryptography, transport: Transport, n: number): Promise<string | null> {
  for (const { name, bytes } of await transport.changes(n)) {
    const [of, parsed] = [parseName(name), parseEnvelope(bytes)]
    const isWhole = of?.type === 'membership' && of.n === n && parsed.ok && parsed.value.header.n === n
    if (isWhole && of.hash === (await hashOf(cryptography, bytes))) return name
  }
  return null
}

async function connect(environment: Environment, profile: Profile, limits: Limits | null): Promise<Transport> {
  const { path, d, token, user: seed } = profile
  const { id: name } = await ownIdentity(environment, profile)
  const credential = { token: token ?? '', seed }
  return await environment.connect({ path, d, name, credential, limits, closed: () => undefined })
}

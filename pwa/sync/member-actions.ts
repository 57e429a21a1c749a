/** Actions of an admin's device: invitations, and membership changes. */

import { toBase32 } from '../../shared/delegation/bytes'
import type { DeviceSync } from '../../shared/delegation/device-sync'
import { parseEnvelope } from '../../shared/delegation/envelope'
import { type Authority, seedsFor, wrapSeeds } from '../../shared/delegation/membership/authority'
import { approvalOf, makeRejection } from '../../shared/delegation/membership/joining'
import { invitationLink } from '../../shared/delegation/membership/links'
import { isAdmin, isLiving, type Member } from '../../shared/delegation/membership/membership'
import { type Access, MOST_ENDS, type NewChange } from '../../shared/delegation/membership/membership-schema'
import { MEMBERSHIP, nameText } from '../../shared/delegation/names'
import type { Replica } from '../../shared/delegation/replica'
import { fail, succeed } from '../../shared/delegation/result'
import type { Transport } from '../../shared/delegation/transport'
import { fromBase64Url, toBase64Url } from '../../shared/encoding/base64'
import { type Environment, now, type Profile, type ProfileChange } from './environment'
import { answeredRequest, invitationOf, openInvitations, withInvitation } from './lobby'
import type { Invitation } from './model'
import { DONE, type Done, doneBy } from './problems'
import { userOf } from './token'

/** A device that belongs, connected and caught up. */
export interface Connected {
  readonly environment: Environment
  readonly sync: DeviceSync
  readonly transport: Transport
  profile(): Profile
  save(change: ProfileChange): Promise<void>
}

const INVITATION_LIFE = 24 * 3_600_000

/** The token of this device: of the newest change that gave it one, else its first. */
export const tokenOf = ({ replica }: DeviceSync, { token }: Profile): string => replica.me?.credential || (token ?? '')

/** Authority that issues credentials: the creating device has it, others in the change that made them an admin. */
export async function authorityOf({ environment, sync, profile }: Connected): Promise<Authority | null> {
  const { authority } = profile()
  if (authority) return authority
  const [seeds, account] = [
    await seedsIn(sync.replica),
    await environment.credentials.accountOf(tokenOf(sync, profile())),
  ]
  return seeds && account !== null ? { account, seeds } : null
}

async function seedsIn({ device, reader, names, membershipLog }: Replica): Promise<Authority['seeds'] | null> {
  const changes = [...names].filter((name) => name.startsWith(MEMBERSHIP))
  const read = await Promise.all(changes.map((name) => device.store.envelope(name)))
  const parsed = read.flatMap((bytes) => (bytes ? [parseEnvelope(bytes)] : []))
  return await seedsFor(
    reader,
    membershipLog.keys,
    parsed.flatMap((one) => (one.ok ? [one.value] : [])),
  )
}

export async function invite(connected: Connected, access: Access): Promise<Done<Invitation>> {
  const { environment, sync, profile, save } = connected
  const { cryptography, credentials } = environment
  const authority = await authorityOf(connected)
  if (!authority || !isAdmin(sync.replica.me)) return fail('author')
  const { d, root, path } = profile()
  const invite = toBase32(cryptography.random(16))
  const expires = new Date(Date.now() + INVITATION_LIFE).toISOString()
  const guest = await credentials.issueCredential(authority, { d, access: 'guest', name: invite, expires })
  const secret = toBase64Url(cryptography.random(16))
  const credential = credentials.credentialText(guest)
  const invitation = { v: 1, d, path, root, admin: sync.replica.id, invite, secret, credential, expires } as const
  await save((before) => ({
    ...before,
    invitations: [...openInvitations(before), { invitation, access, answered: null }],
  }))
  return succeed({ id: invite, link: await invitationLink(cryptography, invitation), expires })
}

/** Approves a request whose digits were compared. */
export async function approve(connected: Connected, request: string): Promise<Done> {
  const { environment, sync, profile, save } = connected
  const { cryptography, credentials } = environment
  const open = invitationOf(profile(), request)
  const asked = open && (await answeredRequest(cryptography, open))
  if (!asked) return fail('gone')
  const authority = await authorityOf(connected)
  if (!authority) return fail('author')
  const { d } = profile()
  const { access } = open
  const { device: id, user } = asked
  const approval = approvalOf(asked, {
    at: now(),
    access,
    credential: await credentials.issueToken(authority, { d, access, name: id, user }),
    heads: sync.replica.log.heads(),
    ...(access === 'admin' ? { seeds: await wrapSeeds(cryptography, authority.seeds, d, keysOf(asked)) } : {}),
  })
  const done = doneBy(await sync.change(approval))
  if (done.ok) await save((before) => withInvitation(before, request, null))
  return done
}

const keysOf = ({ device, agreement }: { readonly device: string; readonly agreement: string }) => ({
  id: device,
  agreement: fromBase64Url(agreement),
})

/** Tells the new device that it was rejected, in place of the answer. */
export async function reject(connected: Connected, request: string): Promise<Done> {
  const { environment, sync, transport, profile, save } = connected
  const { cryptography } = environment
  const open = invitationOf(profile(), request)
  const asked = open && (await answeredRequest(cryptography, open))
  if (!asked) return fail('gone')
  const { identity } = sync.device
  const rejection = await makeRejection(cryptography, open.invitation, identity, asked, now())
  await transport.beat(nameText({ type: 'response', invite: request }), rejection)
  await save((before) => withInvitation(before, request, null))
  return DONE
}

/** Removes a device, with a new key. Gives the public key of its user, for the host to revoke. */
export async function remove({ sync }: Connected, device: string): Promise<Done<{ readonly user: string }>> {
  const member = livingMember(sync, device)
  if (!member) return fail('gone')
  const done = doneBy(await sync.change({ kind: 'remove', at: now(), device, upTo: endsOf(sync, device) }))
  return done.ok ? succeed({ user: userOf(member.credential) }) : done
}

/** Changes the access of a device, with a token of it for the same user. */
export async function setAccess(connected: Connected, device: string, access: Access): Promise<Done> {
  const { environment, sync, profile } = connected
  const { cryptography, credentials } = environment
  const member = livingMember(sync, device)
  const authority = await authorityOf(connected)
  if (!member) return fail('gone')
  if (!authority) return fail('author')
  const { d } = profile()
  const change: NewChange = {
    kind: 'access',
    at: now(),
    device,
    access,
    credential: await credentials.issueToken(authority, { d, access, name: device, user: userOf(member.credential) }),
    ...(access === 'reader' ? { upTo: endsOf(sync, device) } : {}),
    ...(access === 'admin' ? { seeds: await wrapSeeds(cryptography, authority.seeds, d, member) } : {}),
  }
  return doneBy(await sync.change(change))
}

/** `null` renames the delegation. */
export const rename = async ({ sync }: Connected, device: string | null, name: string): Promise<Done> =>
  doneBy(await sync.change({ kind: 'rename', at: now(), device, name }))

const livingMember = ({ replica }: DeviceSync, device: string): Member | null => {
  const member = replica.membership?.members.get(device)
  return member && isLiving(member) ? member : null
}

const endsOf = ({ replica }: DeviceSync, device: string) => replica.log.ends(device).slice(0, MOST_ENDS)

/** Says that this device leaves, in its last batch; a reader has none. The last admin stays. */
export async function sayLeaving({ sync }: Connected): Promise<Done> {
  const { replica } = sync
  const others = [...(replica.membership?.members.values() ?? [])].filter(({ id }) => id !== replica.id)
  if (isAdmin(replica.me) && !others.some(isAdmin)) return fail('last-admin')
  const reason = await sync.leave()
  if (reason === null || reason === 'reader') return DONE
  return fail(reason === 'removed' || reason === 'not-a-member' ? 'gone' : reason)
}

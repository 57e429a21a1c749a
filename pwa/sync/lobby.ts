/**
 * Lobby, as the device that invites sees it: a request to one of its invitations is answered at once, and shown with the
 * digits to compare. The answer is kept before it is sent, so that a page that is closed sends the same again.
 */
import type { Bytes } from '../../shared/delegation/bytes'
import type { Cryptography } from '../../shared/delegation/cryptography'
import { type JoinRequest, makeResponse, openRequest } from '../../shared/delegation/membership/joining'
import type { Identity } from '../../shared/delegation/membership/keys'
import type { Invitation } from '../../shared/delegation/membership/links'
import { isAdmin, type Member } from '../../shared/delegation/membership/membership'
import { nameText, parseName } from '../../shared/delegation/names'
import type { Item, Transport } from '../../shared/delegation/transport'
import { fromBase64Url, toBase64Url } from '../../shared/encoding/base64'
import { now, type OpenInvitation, type Profile, type ProfileChange } from './environment'
import type { JoinRequestShown } from './model'

/** Invitations that are not used and have not expired. */
export const openInvitations = ({ invitations }: Profile): readonly OpenInvitation[] =>
  invitations.filter(({ invitation }) => invitation.expires > now())

export const invitationOf = (profile: Profile, invite: string): OpenInvitation | undefined =>
  openInvitations(profile).find(({ invitation }) => invitation.invite === invite)

/** The profile with an invitation in place of the one of that name; without it for `null`. */
export const withInvitation = (profile: Profile, invite: string, next: OpenInvitation | null): Profile => ({
  ...profile,
  invitations: openInvitations(profile).flatMap((open) => (open.invitation.invite === invite ? (next ?? []) : open)),
})

interface Answering {
  /** This device, as it is a member now. */
  readonly me: Member | undefined
  readonly cryptography: Cryptography
  readonly identity: Identity
  readonly transport: Transport
  profile(): Profile
  save(change: ProfileChange): Promise<void>
}

/** Answers a request that has arrived. One that proves nothing is no request; a second one cannot come: a name is put once. */
export async function answer({ name, bytes }: Item, answering: Answering): Promise<void> {
  const of = parseName(name)
  // The server refuses the answer of a former admin, who may still have open invitations.
  if (!isAdmin(answering.me)) return
  if (of?.type !== 'request') return
  const open = invitationOf(answering.profile(), of.invite)
  if (!open) return
  const answered = open.answered ?? (await answerOf(open.invitation, bytes, answering))
  if (!answered) return
  if (!open.answered) await answering.save((profile) => withInvitation(profile, of.invite, { ...open, answered }))
  const response = nameText({ type: 'response', invite: of.invite })
  await answering.transport.put(response, fromBase64Url(answered.response))
}

async function answerOf(
  invitation: Invitation,
  request: Bytes,
  { cryptography, identity }: Answering,
): Promise<OpenInvitation['answered']> {
  const opened = await openRequest(cryptography, invitation, request)
  if (!opened.ok) return null
  const { bytes, digits } = await makeResponse(cryptography, invitation, identity, opened.value, now())
  return { request: toBase64Url(request), response: toBase64Url(bytes), digits }
}

/** The request of an invitation that was answered; `null` where there is none. */
export async function answeredRequest(
  cryptography: Cryptography,
  { invitation, answered }: OpenInvitation,
): Promise<JoinRequest | null> {
  const opened = answered && (await openRequest(cryptography, invitation, fromBase64Url(answered.request)))
  return opened?.ok ? opened.value : null
}

export async function requestsShown(
  cryptography: Cryptography,
  profile: Profile,
): Promise<readonly JoinRequestShown[]> {
  const shown = openInvitations(profile).map(async (open) => {
    const request = await answeredRequest(cryptography, open)
    const { invitation, access, answered } = open
    return request ? [{ id: invitation.invite, name: request.name, access, digits: answered?.digits ?? null }] : []
  })
  return (await Promise.all(shown)).flat()
}

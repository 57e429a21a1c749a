/**
 * Joining, as the new device sees it: a guest of the server that puts its request, waits for the answer of the device that
 * invited, shows the digits, and reads the membership log until it belongs.
 */
import type { Envelope } from '../../shared/delegation/envelope'
import { makeRequest, openResponse } from '../../shared/delegation/membership/joining'
import type { Identity } from '../../shared/delegation/membership/keys'
import { type Invitation, parseInvitation } from '../../shared/delegation/membership/links'
import type { Member, Membership } from '../../shared/delegation/membership/membership'
import { EMPTY_LOG, receiveChanges } from '../../shared/delegation/membership/membership-log'
import { readAsGuest } from '../../shared/delegation/membership/read-changes'
import { nameText } from '../../shared/delegation/names'
import { fail, type Result, succeed } from '../../shared/delegation/result'
import { type Transport, TransportError } from '../../shared/delegation/transport'
import { fromBase64Url, toBase64Url } from '../../shared/encoding/base64'
import { type Environment, now, type Profile, type Server } from './environment'
import { newIdentity, newProfile, ownIdentity } from './identity'
import type { JoiningStep, SyncProblem } from './model'
import { sleep } from './timing'

/** A guest may not subscribe to the lobby: it asks. */
const POLL_INTERVAL = 2_000

/**
 * The profile of a device that asks to join; nothing is on the server yet. Rejects with the transport's error, but without
 * a network, for which it waits.
 */
export async function prepareJoining(
  environment: Environment,
  { link, device }: { readonly link: string; readonly device: string },
): Promise<Result<Profile, SyncProblem>> {
  const parsed = await parseInvitation(environment.cryptography, link)
  if (!parsed.ok) return fail(parsed.problem.code)
  const invitation = parsed.value
  if (invitation.expires <= now()) return fail('link-expired')
  const { identity, seeds } = await newIdentity(environment)
  const { user, seed } = await environment.credentials.newUser()
  const asking = { at: now(), name: device, user }
  const request = await makeRequest(environment.cryptography, invitation, identity, asking)
  const { d, root, path } = invitation
  const joining = { invitation, request: toBase64Url(request) }
  await connectOnce(environment, invitation)
  return succeed(newProfile({ d, root, path, device, seeds, user: seed, joining }))
}

export interface Joined {
  readonly membership: Membership
  readonly me: Member
}

async function connectOnce(environment: Environment, invitation: Invitation): Promise<void> {
  try {
    const transport = await environment.connect(serverOf(environment, invitation))
    await transport.close()
  } catch (error) {
    if (!(error instanceof TransportError) || error.code !== 'offline') throw error
  }
}

/** The server as a guest connects to it. */
function serverOf({ credentials }: Environment, { path, d, invite, credential }: Invitation): Server {
  const guest = credentials.parseCredential(credential)
  if (!guest) throw new TransportError('refused')
  return { path, d, name: invite, credential: guest, limits: null, closed: () => undefined }
}

/** Asks until the device belongs, is refused, or the invitation has expired. */
export async function askToJoin(
  environment: Environment,
  profile: Profile,
  show: (step: JoiningStep) => void,
  ended: AbortSignal,
): Promise<Result<Joined, SyncProblem>> {
  const { joining } = profile
  if (!joining) return fail('contents')
  const { invitation } = joining
  const asking = { environment, profile, joining, identity: await ownIdentity(environment, profile), show, ended }
  show({ kind: 'asking' })
  while (!ended.aborted) {
    try {
      const transport = await environment.connect(serverOf(environment, invitation))
      try {
        return await ask(transport, asking)
      } finally {
        await transport.close()
      }
    } catch (error) {
      if (!(error instanceof TransportError)) throw error
      if (invitation.expires <= now()) return fail('link-expired')
      // Any other may pass, as a captive portal does, and the answer is for the keys of this request alone.
      if (error.code === 'refused') return fail(error.code)
      show({ kind: 'unanswered', problem: error.code })
    }
    await sleep(POLL_INTERVAL, ended)
  }
  return fail('gone')
}

interface Asking {
  readonly environment: Environment
  readonly profile: Profile
  readonly joining: NonNullable<Profile['joining']>
  readonly identity: Identity
  readonly show: (step: JoiningStep) => void
  readonly ended: AbortSignal
}

async function ask(transport: Transport, asking: Asking): Promise<Result<Joined, SyncProblem>> {
  const { environment, joining, show, ended } = asking
  const { invite } = joining.invitation
  const request = fromBase64Url(joining.request)
  if ((await transport.put(nameText({ type: 'request', invite }), request)) === 'conflict') return fail('other-request')
  show({ kind: 'waiting' })
  const changes = new Map<string, Envelope>()
  for (let digits = ''; !ended.aborted; await sleep(POLL_INTERVAL, ended)) {
    const response = await transport.get(nameText({ type: 'response', invite }))
    if (!response) continue
    const opened = await openResponse(environment.cryptography, joining.invitation, request, response)
    if (!opened.ok) return opened
    if (opened.value !== digits) show({ kind: 'comparing', digits: opened.value })
    digits = opened.value
    const joined = await readMembership(transport, changes, asking)
    if (joined) return succeed(joined)
  }
  return fail('gone')
}

/** Reads the changes that are new, and folds them: `null` until one is wrapped for this device. */
async function readMembership(
  transport: Transport,
  changes: Map<string, Envelope>,
  { environment: { cryptography }, profile: { d, root }, identity }: Asking,
): Promise<Joined | null> {
  if (!(await readAsGuest(transport, changes))) return null
  const reader = { cryptography, d, root, identity, isGuest: true } as const
  const { membership } = (await receiveChanges(reader, EMPTY_LOG, [...changes.values()])).log
  const me = membership?.members.get(identity.id)
  return membership && me ? { membership, me } : null
}

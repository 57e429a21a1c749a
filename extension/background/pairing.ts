/**
 * Pairing with the PWA: the user asks for it once, in a page of the extension that shows the origin; from then on both
 * sides have a random token, and the extension says nothing to a page that does not name it first.
 */
import { newToken, PROTOCOL, TOKEN_BYTES, type ToExtension, type ToPwa } from '../../shared/messages/bridge'
import { vault } from './vault'

const PAIRED = 'paired'
const PAIRING = 'pairing'
/** Time for the PWA to open and answer; afterwards the user asks again. */
const PATIENCE_MS = 5 * 60_000

interface Pairing {
  readonly origin: string
  readonly token: string
  /** When it was asked for, in milliseconds. */
  readonly at: number
}

const stored = async (key: typeof PAIRED | typeof PAIRING): Promise<Pairing | null> =>
  ((await vault.get([key]))[key] as Pairing | undefined) ?? null

const pairing = async (origin: string, now: number): Promise<Pairing | null> => {
  const asked = await stored(PAIRING)
  return asked?.origin === origin && now - asked.at < PATIENCE_MS ? asked : null
}

/** True while the user waits for the PWA at this origin to answer. */
export const isPairing = async (origin: string, now: number): Promise<boolean> => (await pairing(origin, now)) !== null

/** Token of the PWA that was paired at this origin, or null. */
export async function pairedToken(origin: string): Promise<string | null> {
  const paired = await stored(PAIRED)
  return paired?.origin === origin ? paired.token : null
}

/** Begins to pair with an origin, for which the user has asked. */
export async function beginPairing(origin: string, now: number): Promise<void> {
  const token = newToken(crypto.getRandomValues(new Uint8Array(TOKEN_BYTES)))
  await vault.set({ [PAIRING]: { origin, token, at: now } satisfies Pairing })
}

/** Messages of the bridge to a page while the user waits; none otherwise. */
export async function pairMessages(origin: string, now: number): Promise<readonly ToPwa[]> {
  const asked = await pairing(origin, now)
  if (!asked) return []
  const { token } = asked
  return [{ plenary: 'bridge', from: 'extension', type: 'pair', token, protocol: PROTOCOL, version: __VERSION__ }]
}

/** Ends the pairing where the PWA has answered with its token. */
export async function completePairing({ token }: ToExtension, origin: string, now: number): Promise<boolean> {
  const asked = await pairing(origin, now)
  if (asked?.token !== token) return false
  await vault.set({ [PAIRED]: asked })
  await vault.remove([PAIRING])
  return true
}

/** Forgets the paired PWA, after a change of its address. */
export const forgetPairing = (): Promise<void> => vault.remove([PAIRED, PAIRING])

/**
 * Names on the server. The name of a batch, or of a membership change, has its own hash, so that junk under the next number
 * cannot take its place. Written with slashes; a transport may write them otherwise.
 */

/** Base32 of 16 bytes: a hash, or the id of a device, a delegation or an invitation. */
export const ID = /^[a-z2-7]{25}[aeimquy4]$/
const PART = '[a-z2-7]{26}'
const NUMBER = '[1-9][0-9]{0,14}'

export interface BatchName {
  readonly type: 'batch'
  readonly device: string
  readonly n: number
  readonly hash: string
}

export interface ChangeName {
  readonly type: 'membership'
  readonly n: number
  readonly hash: string
}

export type Name =
  | BatchName
  | ChangeName
  | { readonly type: 'heartbeat'; readonly device: string }
  | { readonly type: 'request' | 'response'; readonly invite: string }

export const LOG = 'log/'
export const MEMBERSHIP = 'membership/'

/** Prefix of the names of the membership changes of a number. */
export const changesOf = (n: number): string => `${MEMBERSHIP}${n}/`

/** Prefix of the names of a device's batches. */
export const logOf = (device: string): string => `${LOG}${device}/`

export function nameText(name: Name): string {
  switch (name.type) {
    case 'batch':
      return `${logOf(name.device)}${name.n}/${name.hash}`
    case 'membership':
      return `${changesOf(name.n)}${name.hash}`
    case 'heartbeat':
      return `heartbeat/${name.device}`
    default:
      return `lobby/${name.invite}/${name.type}`
  }
}

const BATCH = new RegExp(`^log/(${PART})/(${NUMBER})/(${PART})$`)
const CHANGE = new RegExp(`^membership/(${NUMBER})/(${PART})$`)
const HEARTBEAT = new RegExp(`^heartbeat/(${PART})$`)
const LOBBY = new RegExp(`^lobby/(${PART})/(request|response)$`)

/** `null` for a text that is no name. */
export function parseName(text: string): Name | null {
  const [, device, n, hash] = BATCH.exec(text) ?? []
  if (device && n && hash) return { type: 'batch', device, n: Number(n), hash }
  const [, change, changeHash] = CHANGE.exec(text) ?? []
  if (change && changeHash) return { type: 'membership', n: Number(change), hash: changeHash }
  const [, beating] = HEARTBEAT.exec(text) ?? []
  if (beating) return { type: 'heartbeat', device: beating }
  const [, invite, type] = LOBBY.exec(text) ?? []
  return invite && (type === 'request' || type === 'response') ? { type, invite } : null
}

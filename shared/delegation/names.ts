/**
 * Names on the server. The name of a batch has its own hash, so that junk under a device's next number cannot take the
 * place of the batch. Written with slashes; a transport may write them otherwise.
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

export type Name =
  | BatchName
  | { readonly type: 'membership'; readonly n: number }
  | { readonly type: 'heartbeat'; readonly device: string }
  | { readonly type: 'request' | 'response'; readonly invite: string }

export const LOG = 'log/'
export const MEMBERSHIP = 'membership/'

/** Prefix of the names of a device's batches. */
export const logOf = (device: string): string => `${LOG}${device}/`

export function nameText(name: Name): string {
  switch (name.type) {
    case 'batch':
      return `${logOf(name.device)}${name.n}/${name.hash}`
    case 'membership':
      return `${MEMBERSHIP}${name.n}`
    case 'heartbeat':
      return `heartbeat/${name.device}`
    default:
      return `lobby/${name.invite}/${name.type}`
  }
}

const BATCH = new RegExp(`^log/(${PART})/(${NUMBER})/(${PART})$`)
const CHANGE = new RegExp(`^membership/(${NUMBER})$`)
const HEARTBEAT = new RegExp(`^heartbeat/(${PART})$`)
const LOBBY = new RegExp(`^lobby/(${PART})/(request|response)$`)

/** `null` for a text that is no name. */
export function parseName(text: string): Name | null {
  const [, device, n, hash] = BATCH.exec(text) ?? []
  if (device && n && hash) return { type: 'batch', device, n: Number(n), hash }
  const [, change] = CHANGE.exec(text) ?? []
  if (change) return { type: 'membership', n: Number(change) }
  const [, beating] = HEARTBEAT.exec(text) ?? []
  if (beating) return { type: 'heartbeat', device: beating }
  const [, invite, type] = LOBBY.exec(text) ?? []
  return invite && (type === 'request' || type === 'response') ? { type, invite } : null
}

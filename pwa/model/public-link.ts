/** Links to pass on (permalinks): absolute, with the negotiation named, without what is of this device alone. */
import { type Address, BOARD, formatAddress } from './address'
import { asOf, openNegotiation, source } from './state'

/** Parameters whose meaning is another one on the device of a colleague: filters by My list, and what is being typed. */
const OF_THIS_DEVICE: readonly (readonly [name: string, value: string | null])[] = [
  ['list', null],
  ['group', 'list'],
]

/** Target of a link. */
export type LinkTarget = Pick<Address, 'screen' | 'id'> & Partial<Pick<Address, 'asOf' | 'params' | 'negotiation'>>

/** Absolute link. It keeps the day and the filter by origin of the screen, unless it names others. */
export function publicLink({ screen, id, params = {}, ...target }: LinkTarget): string {
  const kept = Object.entries(params).filter(
    ([name, value]) => !OF_THIS_DEVICE.some(([own, of]) => own === name && (of === null || of === value)),
  )
  const negotiation = target.negotiation ?? openNegotiation.value
  const hash = formatAddress({
    ...BOARD,
    ...(negotiation !== null && { negotiation }),
    screen,
    id,
    asOf: target.asOf === undefined ? asOf.value : target.asOf,
    params: { ...(source.value !== 'all' && { source: source.value }), ...Object.fromEntries(kept) },
  })
  return `${location.origin}${location.pathname}${hash}`
}

/** True where the app runs on this computer alone (loopback): no link to it works on another device. */
export const isLocalHost = (hostname: string = location.hostname): boolean =>
  /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\]|)$/.test(hostname)

/** Links to pass on (permalinks): absolute, with the negotiation named, without what is of this device alone or private. */
import type { PublicData } from '../../shared/reports/public-data'
import { type Address, BOARD, formatAddress } from './address'
import type { Screen } from './screens'
import { asOf, openNegotiation, publicData, source } from './state'

/** Parameters whose meaning is another one on the device of a colleague: filters by My list, and what is being typed. */
const OF_THIS_DEVICE: readonly (readonly [name: string, value: string | null])[] = [
  ['list', null],
  ['group', 'list'],
]

/** Target of a link, in the negotiation that is open. */
export type LinkTarget = Pick<Address, 'screen' | 'id'> & Partial<Pick<Address, 'asOf' | 'params'>>

type Has = (data: PublicData, id: string) => boolean
const among =
  (list: 'articles' | 'members' | 'meetings' | 'themes'): Has =>
  ({ negotiation }, id) =>
    negotiation[list].some((one) => one.id === id)

/** Parameters that name something by its id, which a link keeps only if the public data have it. */
const NAMES: ReadonlyMap<string, Has> = new Map<string, Has>([
  ['article', among('articles')],
  ['member', among('members')],
  ['meeting', among('meetings')],
  ['theme', among('themes')],
  ['cell', (data, cell) => among('articles')(data, cell.split('/')[0] ?? '')],
  [
    'observation',
    ({ negotiation, entries }, id) => [...negotiation.observations, ...entries].some((one) => one.id === id),
  ],
])

/** Screens of one thing that a parameter names. */
const NAMED_BY_PARAMETER: readonly Screen[] = ['brief', 'cable']

const isPublic = (name: string, id: string): boolean => {
  const has = NAMES.get(name)
  return has === undefined || (publicData.value !== null && has(publicData.value, id))
}

/** True for a page of what the public data do not have: it opens on no other device, and its id is private. Asked on use. */
export function isPrivateTarget({ screen, id, params = {} }: LinkTarget): boolean {
  if (id !== null) return !isPublic(screen, id)
  return NAMED_BY_PARAMETER.includes(screen) && Object.entries(params).some(([name, value]) => !isPublic(name, value))
}

/** Absolute link. It keeps the day and the filter by origin of the screen, unless it names others. */
export function publicLink({ screen, id, params = {}, ...target }: LinkTarget): string {
  const kept = Object.entries(params).filter(
    ([name, value]) =>
      isPublic(name, value) && !OF_THIS_DEVICE.some(([own, of]) => own === name && (of === null || of === value)),
  )
  const negotiation = openNegotiation.value
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

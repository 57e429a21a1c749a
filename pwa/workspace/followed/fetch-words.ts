/** What went wrong with an address, in words that say what to do. */
import type { AddressProblem } from '../../../shared/pack/dataset-address'
import { t } from '../../i18n'
import type { Fetched } from './fetch-file'

const ADDRESS_WORDS = {
  none: 'follow-address-none',
  plain: 'follow-address-plain',
  query: 'follow-address-query',
} as const satisfies Readonly<Record<AddressProblem, string>>

export const addressWords = (problem: AddressProblem): string => t(ADDRESS_WORDS[problem])

export function fetchWords({ problem, detail }: Extract<Fetched, { ok: false }>, address: string): string {
  const { host } = new URL(address)
  switch (problem) {
    case 'address':
      return t('follow-address-none')
    case 'unreachable':
      return t('follow-unreachable', { host })
    case 'unshared':
      return t('follow-unshared', { host })
    case 'status':
      return t('follow-status', { host, status: detail })
    case 'type':
      return t('follow-type', { address })
    case 'elsewhere':
      return t('follow-elsewhere', { host, other: detail })
    case 'large':
      return t('follow-large', { host })
    case 'slow':
      return t('follow-slow', { host })
  }
}

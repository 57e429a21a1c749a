/** What became of records that no longer count. */

import type { Entry, WithdrawalEntry } from '../../shared/domain/entries'
import { t } from '../i18n'

/** Of what no longer counts, why. */
export function removalReasons(records: readonly Entry[]): ReadonlyMap<string, string> {
  const fates = new Map<string, string>()
  const withdrawn = new Map<string, WithdrawalEntry>()
  for (const made of records) if (made.kind === 'withdrawal') withdrawn.set(made.withdraws, made)
  for (const made of records)
    if (made.kind === 'observation' && made.supersedes !== undefined && !withdrawn.has(made.id))
      fates.set(made.supersedes, t('mine-superseded'))
  for (const [id, { reason }] of withdrawn)
    fates.set(id, reason === '' ? t('mine-withdrawn-only') : t('mine-withdrawn', { reason }))
  return fates
}

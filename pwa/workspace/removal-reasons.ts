/** What became of records that no longer count. */
import type { Entry, WithdrawalEntry } from '../../shared/domain/entries'
import { say } from '../i18n/desk'

/** Of what no longer counts, why. */
export function removalReasons(records: readonly Entry[]): ReadonlyMap<string, string> {
  const fates = new Map<string, string>()
  const withdrawn = new Map<string, WithdrawalEntry>()
  for (const made of records) if (made.kind === 'withdrawal') withdrawn.set(made.withdraws, made)
  for (const made of records)
    if (made.kind === 'observation' && made.supersedes !== undefined && !withdrawn.has(made.id))
      fates.set(made.supersedes, say('mine-superseded'))
  for (const [id, { reason }] of withdrawn)
    fates.set(id, reason === '' ? say('mine-withdrawn-only') : say('mine-withdrawn', { reason }))
  return fates
}

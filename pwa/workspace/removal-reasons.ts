/** What became of records that no longer count. */
import type { UserRecord, WithdrawalRecord } from '../../shared/domain/entries'
import { say } from '../i18n/desk'

/** Of what no longer counts, why. */
export function fatesOf(records: readonly UserRecord[]): ReadonlyMap<string, string> {
  const fates = new Map<string, string>()
  const withdrawn = new Map<string, WithdrawalRecord>()
  for (const made of records) if (made.kind === 'withdrawal') withdrawn.set(made.withdraws, made)
  for (const made of records)
    if (made.kind === 'observation' && made.supersedes !== undefined && !withdrawn.has(made.id))
      fates.set(made.supersedes, say('mine-superseded'))
  for (const [id, { reason }] of withdrawn)
    fates.set(id, reason === '' ? say('mine-withdrawn-only') : say('mine-withdrawn', { reason }))
  return fates
}

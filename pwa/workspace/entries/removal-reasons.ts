/** Localised reasons why entries no longer count: withdrawn, or replaced by a later observation. */
import { SETTLED } from '../../../shared/domain/entries/disputes'
import { type Entry, entityKey, isEntityEntry, withdrawalsInForce } from '../../../shared/domain/entries/entries'
import { replacedIds } from '../../../shared/domain/entries/replaced'
import type { Observation } from '../../../shared/domain/types'
import { t } from '../../i18n'

/** Reason by entry id. A withdrawal wins over a replacement; a withdrawn replacement replaces nothing. */
export function removalReasons(
  entries: readonly Entry[],
  observations: readonly Observation[],
): ReadonlyMap<string, string> {
  const reasons = new Map<string, string>()
  const withdrawn = new Map(withdrawalsInForce(entries).map((one) => [one.withdraws, one]))
  for (const id of replacedIds(entries, observations)) reasons.set(id, t('mine-superseded'))
  for (const id of replacedStatements(entries.filter(({ id }) => !withdrawn.has(id))))
    reasons.set(id, t('mine-superseded'))
  for (const [id, { reason }] of withdrawn) reasons.set(id, withdrawnText(reason))
  return reasons
}

export const withdrawnText = (reason: string): string =>
  reason === '' ? t('mine-withdrawn-only') : t('mine-withdrawn', { reason: reasonText(reason) })

/** Reason of a withdrawal in the language of the interface: of one that settles a dispute, a code is stored. */
export const reasonText = (reason: string): string => (reason === SETTLED ? t('delegation-settled-reason') : reason)

/** Ids of entries in force whose entity, text or position a later one states. */
function replacedStatements(inForce: readonly Entry[]): ReadonlySet<string> {
  const latest = new Map<string, string>()
  const replaced = new Set<string>()
  for (const entry of inForce) {
    if (entry.kind === 'position' && entry.supersedes !== undefined) replaced.add(entry.supersedes)
    if (!isEntityEntry(entry) && entry.kind !== 'text') continue
    const key = isEntityEntry(entry) ? entityKey(entry.kind, entry.entity.id) : `text ${entry.fields.id}`
    const before = latest.get(key)
    if (before !== undefined) replaced.add(before)
    latest.set(key, entry.id)
  }
  return replaced
}

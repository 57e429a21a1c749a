/** Both sides of a contradiction or a conflict of an import, each with its origin and author. */

import { localDay } from '../../../shared/domain/dates/days'
import { authorOf } from '../../../shared/domain/entries/authors'
import type { Entry } from '../../../shared/domain/entries/entries'
import { isShipped } from '../../../shared/domain/entries/versions'
import type { Stated } from '../../../shared/domain/imports/contradictions'
import type { PlannedEntry, Target } from '../../../shared/domain/imports/import-plan'
import { t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { authorOrYou } from '../../parts/facts/Byline'
import { statusOf, summaryOf, targetSummary } from '../entries/entry-summary'
import type { EntryNames } from '../report-phrases'

export interface Side {
  /** Its origin: the import, this device or the dataset. */
  readonly from: string
  /** `null` for the dataset. */
  readonly author: string | null
  readonly text: string
}

/** The incoming entry first. None where it is in no conflict with what is here. */
export function sidesOf(
  { entry, deed, target }: PlannedEntry,
  against: readonly Stated[],
  names: EntryNames,
  author: string,
): readonly Side[] {
  if (entry.kind === 'observation' && against.length > 0)
    return [
      { ...sideOfStated(entry, t('plan-side-theirs'), names), author },
      ...against.map((one) => sideHere(one, names)),
    ]
  if (deed !== 'conflicts' || !target) return []
  return [{ ...sideOfEntry(entry, t('plan-side-theirs'), names), author }, sideOfTarget(target, names)]
}

const sideHere = (one: Stated, names: EntryNames): Side =>
  sideOfStated(one, t('kind' in one ? 'plan-side-here' : 'plan-side-dataset'), names)

function sideOfStated(one: Stated, from: string, names: EntryNames): Side {
  const said = one.statement || one.evidence.quote || one.evidence.title || ''
  const text = [`${statusOf(one, names)}, ${dateText(one.date)}.`, said].filter(Boolean).join(' ')
  return { from, author: 'kind' in one ? authorOrYou(authorOf(one)) : null, text }
}

/** Two entries of one id may differ in nothing but when they were made. */
function sideOfEntry(entry: Entry, from: string, names: EntryNames): Side {
  const made = t('plan-made', { date: dateText(localDay(new Date(entry.madeAt))) })
  return { from, author: authorOrYou(entry.by), text: `${summaryOf(entry, names)} ${made}` }
}

const sideOfTarget = ({ one }: Target, names: EntryNames): Side =>
  !isShipped(one) && 'kind' in one
    ? sideOfEntry(one, t('plan-side-here'), names)
    : { from: t('plan-side-dataset'), author: null, text: targetSummary(one, names) }

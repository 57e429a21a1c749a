/** Until when public sources were found, beside a status that is shown as the current one. */
import { coverageBeside } from '../../shared/domain/coverage'
import type { DayOrMonth } from '../../shared/domain/types'
import { t } from '../i18n'
import { dateText } from '../i18n/dates'
import { day, negotiation } from '../model/state'

/** `latest` is the date of the latest source of the article; `null` without one. */
export function CoverageNote({ latest }: { latest: DayOrMonth | null }) {
  const told = coverageBeside(negotiation.value?.pack.coverage ?? null, latest, day.value)
  return told && <small class="coverage">{t('coverage', { date: dateText(told.completeTo) })}</small>
}

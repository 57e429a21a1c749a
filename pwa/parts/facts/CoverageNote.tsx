/** Until when public sources were found, and when they were sought, beside a status that is shown as the current one. */

import { lastSourced } from '../../../shared/domain/ledger/ledger'
import { coverageBeside } from '../../../shared/domain/queries/coverage'
import { t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { day, ledger, negotiation, publishedPack } from '../../model/state'

/** True for an article that the user added, of which no public sources were sought; not for one that continues others. */
const isOwn = (id: string): boolean =>
  publishedPack.value?.articles.some((article) => article.id === id) === false &&
  negotiation.value?.articles.get(id)?.continues === undefined

export function CoverageNote({ article }: { article: string }) {
  if (isOwn(article)) return null
  const latest = lastSourced(ledger.value, article, day.value)?.observation.date ?? null
  const told = coverageBeside(negotiation.value?.pack.coverage ?? null, latest, day.value)
  if (!told) return null
  const { completeTo, searchedOn } = told
  return <small class="coverage">{t('coverage', { date: dateText(completeTo), searched: dateText(searchedOn) })}</small>
}

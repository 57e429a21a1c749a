/** View model of the panel: the names and claims of a page, compared with the data of their negotiations. */

import { coverageBeside } from '../../shared/domain/queries/coverage'
import { nameIn } from '../../shared/domain/text/names'
import type { Day, Lang } from '../../shared/domain/types'
import type { Compared, NegotiationOnPage, PageReport, PanelView } from '../messages'
import { uiLang } from '../ui-lang'
import { allSaved, savedClaims } from './outbox'
import { allData, isFromPwa } from './record'
import { compareClaim, effectView, lastDayIn, type NegotiationData, namedView } from './views'

export async function panelView(report: PageReport, today: Day): Promise<PanelView> {
  const lang = uiLang()
  const all = await allData(true)
  const saved = await savedClaims(
    report.place.url,
    report.claims.map((claim) => ({ ...claim, url: claim.place?.url })),
  )
  const own = new Set((await allSaved()).map(({ id }) => id))
  const dataOf = new Map(all.map((record) => [record.negotiation.id, record]))
  const named = report.named.flatMap((one) => {
    const record = dataOf.get(one.negotiation)
    return (record && namedView(record, one, report.pageDay, today, lang)) ?? []
  })
  // A negotiation that was switched off since the page was read has no data to compare with.
  const compared = report.claims.flatMap((claim, index): Compared[] => {
    const record = dataOf.get(claim.negotiation)
    if (!record) return []
    const article = record.negotiation.articles.find(({ id }) => id === claim.article)
    return [
      {
        claim,
        name: article ? nameIn(article.names, lang) : claim.article,
        ...compareClaim(record.ledger, claim, today, own, lang),
        effect: claim.day === null ? null : effectView(record.ledger, { ...claim, date: claim.day }, today),
        keptAs: saved[index]?.id ?? null,
      },
    ]
  })
  const onPage = all.filter(({ negotiation: { id } }) => report.named.some((one) => one.negotiation === id))
  return {
    negotiations: (onPage.length > 0 ? onPage : all.slice(0, 1)).map((record) => onPageView(record, today, lang)),
    source: (await isFromPwa()) ? 'pwa' : 'shipped',
    compared,
    articles: named.filter((one) => one.kind === 'article'),
    members: named.filter((one) => one.kind === 'member'),
  }
}

function onPageView({ negotiation, ledger }: NegotiationData, today: Day, lang: Lang): NegotiationOnPage {
  const told = coverageBeside(negotiation.coverage, null, today)
  return {
    id: negotiation.id,
    name: nameIn(negotiation.names, lang),
    recordEnd: lastDayIn(ledger),
    coverage: told ? nameIn(told.names, lang) : '',
    statuses: negotiation.statuses.map(({ id, names }) => ({ id, name: nameIn(names, lang) })),
    roles: negotiation.roleKinds.map(({ id, names }) => ({ id, name: nameIn(names, lang) })),
  }
}

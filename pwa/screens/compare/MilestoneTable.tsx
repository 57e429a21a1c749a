/** Table of the milestones of two negotiations by date, a column each. */
import { compare } from '../../../shared/domain/compare'
import { effectiveDay } from '../../../shared/domain/dates/days'
import { entityKey } from '../../../shared/domain/entries/entries'
import { isPublic } from '../../../shared/domain/entries/layers'
import { nameIn, t } from '../../i18n'
import type { NegotiationView } from '../../model/negotiation/negotiation-view'
import { day } from '../../model/state'
import { isLink, OutLink } from '../../parts/facts/Source'
import { When } from '../../parts/facts/When'
import { MilestoneExits } from './ComparisonExits'
import { milestonesOf } from './comparison'

export function MilestoneTable({ views }: { readonly views: readonly NegotiationView[] }) {
  const rows = views
    .flatMap((view) => milestonesOf(view.data.pack, day.value).map((milestone) => ({ view, milestone })))
    .toSorted((a, b) => compare(effectiveDay(a.milestone.date), effectiveDay(b.milestone.date)))
  return (
    <section aria-labelledby="compare-milestones">
      <h2 class="sec" id="compare-milestones">
        {t('compare-milestones')}
      </h2>
      {rows.length === 0 ? (
        <p>{t('compare-no-milestone')}</p>
      ) : (
        <>
          <MilestoneExits views={views} />
          <table class="mini side-by-side">
            <thead>
              <tr>
                <th scope="col">{t('report-col-date')}</th>
                {views.map(({ row, data }) => (
                  <th key={row.slot} scope="col">
                    {nameIn(data.pack.names)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ view, milestone: { id, date, title, sources } }) => {
                const made = view.data.pack.provenance.get(entityKey('milestone', id))
                const source = sources.find(isLink)
                return (
                  <tr key={`${view.row.slot} ${id}`} class={made && !isPublic(made) ? 'own-private' : undefined}>
                    <th scope="row">
                      <When date={date} />
                    </th>
                    {views.map(({ row }) => (
                      <td key={row.slot}>
                        {row.slot === view.row.slot && (
                          <>
                            <span lang={made ? undefined : 'en'}>{title}</span>{' '}
                            {source !== undefined && (
                              <small>
                                <OutLink url={source} />
                              </small>
                            )}
                          </>
                        )}
                      </td>
                    ))}
                  </tr>
                )
              })}
            </tbody>
          </table>
        </>
      )}
    </section>
  )
}

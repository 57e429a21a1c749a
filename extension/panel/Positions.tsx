/** Positions that the page tells: shown on request, each to be checked, and saved by itself. */

import { isDay } from '../../shared/domain/dates/days'
import { t } from '../i18n'
import type { PagePosition } from '../messages'
import { UserError } from '../problems'
import { entityUrl } from '../settings'
import { dateText, stanceText } from '../words'
import { editPosition } from './edit'
import { saveAll } from './form/captures'
import { NegotiationLabel } from './NegotiationLabel'
import { SavedEntry } from './SavedEntry'
import { act, type OnPage, settings } from './state'

export function Positions(shown: OnPage) {
  const { positions = [] } = shown.report
  if (positions.length === 0) return null
  return (
    <details id="positions">
      <summary>{t('panel-positions', { n: positions.length })}</summary>
      <p class="label">{t('panel-suggestions-note')}</p>
      <ul class="cmp">
        {positions.map((one) => (
          <li class="group" key={one.key}>
            <Position one={one} shown={shown} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function Position({ one, shown }: { one: PagePosition; shown: OnPage }) {
  const { negotiation, article, member, stance, quote, day } = one
  const { view, saved, report } = shown
  const nameOf = (list: readonly { readonly id: string; readonly name: string }[], id: string) =>
    list.find((named) => named.id === id)?.name ?? id
  const kept = saved.find(
    ({ position, ...of }) =>
      position?.member === member &&
      position.stance === stance &&
      of.article === article &&
      of.negotiation === negotiation &&
      of.quote === quote,
  )
  return (
    <div class="row suggested" data-article={article} data-member={member} data-stance={stance}>
      <div class="hd">
        <b>{`${nameOf(view.members, member)} ${stanceText(stance)}`}</b>
        <a
          class="nm"
          href={entityUrl(settings.value.pwaUrl, { negotiation, kind: 'article', id: article })}
          target="_blank"
          rel="noreferrer"
        >
          {nameOf(view.articles, article)}
        </a>
        <NegotiationLabel of={negotiation} among={view.negotiations} />
        <small>{day === null ? t('panel-no-day') : dateText(day)}</small>
      </div>
      <blockquote>{t('quoted', { text: quote })}</blockquote>
      {kept ? (
        <SavedEntry id={kept.id} />
      ) : (
        <div class="acts">
          <button class="btn primary" type="button" onClick={() => save(one, shown)}>
            {t('save')}
          </button>
          <button class="btn quiet" type="button" onClick={() => editPosition(report, one)}>
            {t('panel-edit')}
          </button>
        </div>
      )}
    </div>
  )
}

/** A position is of a day: one without it, or of a month, is saved in the form, which asks. */
function save(one: PagePosition, { report, layer }: OnPage): void {
  const { key: _, day, place = report.place, ...position } = one
  if (day === null || !isDay(day)) {
    editPosition(report, one)
    return
  }
  act(async () => {
    if (layer === null) throw new UserError(t('error-layer'))
    await saveAll([{ ...position, date: day, place, layer }])
  })
}

/** Readings that the user said are not right: taken out of all lists and of the page, each to be brought back. */

import { ask } from '../browser'
import { t } from '../i18n'
import { nameOf, phaseText } from '../words'
import { act, lastRefused, type OnPage, type RefusedReading, refresh } from './state'

const takeBack = (id: string) =>
  act(async () => {
    await ask('takeBack', { ids: [id] })
    if (lastRefused.value?.id === id) lastRefused.value = null
    await refresh()
  })

/** The one that was refused last, within reach wherever the list is. */
export function LastRefused(shown: OnPage) {
  const last = lastRefused.value
  if (!last || !shown.refused.some(({ id }) => id === last.id)) return null
  return (
    <p class="picked" id="refused-now" role="status">
      <span>{t('panel-taken-out', { name: textOf(last, shown) })}</span>
      <button class="btn quiet" type="button" onClick={() => takeBack(last.id)}>
        {t('card-undo')}
      </button>
    </p>
  )
}

export function Refused(shown: OnPage) {
  if (shown.refused.length === 0) return null
  return (
    <details id="refused">
      <summary>{t('panel-refused-here', { n: shown.refused.length })}</summary>
      <ul class="kept">
        {shown.refused.map((one) => (
          <li key={one.id}>
            <span>
              {textOf(one, shown)}
              <blockquote>{t('quoted', { text: one.claim.quote })}</blockquote>
            </span>
            <button class="btn quiet" type="button" onClick={() => takeBack(one.id)}>
              {t('card-undo')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Article and status of a reading. */
function textOf({ claim }: RefusedReading, { view }: OnPage): string {
  const { negotiation, article, phase, status } = claim
  const name = view.articles.find((one) => one.negotiation === negotiation && one.id === article)?.name
  const statuses = view.negotiations.find(({ id }) => id === negotiation)?.statuses ?? []
  return [name ?? article, phase ? phaseText(phase) : nameOf(statuses, status)].join(', ')
}

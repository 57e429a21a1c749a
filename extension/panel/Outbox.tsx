/** Outbox and saved sentences in the panel. */

import { isOfDevice } from '../../shared/domain/entries/layers'
import { t } from '../i18n'
import type { SavedSentence } from '../messages'
import { Connect } from '../parts/Connect'
import { refusalText } from '../problems'
import { dateText, nameOf, stanceText } from '../words'
import { undo } from './form/captures'
import { act, onPage, pwa, settings, waiting } from './state'

/** Entries in the outbox: their number, the PWA's reasons to wait, and the refused ones. */
export function Waiting() {
  const all = waiting.value
  const refused = all.filter((one) => one.refused !== null)
  const reasons = new Set(all.flatMap(({ later }) => later ?? []))
  return (
    <section>
      <h2 id="waiting">{all.length === 0 ? t('panel-waiting-none') : t('panel-waiting', { n: all.length })}</h2>
      {pwa.value && !pwa.value.paired && <Connect pwaUrl={settings.value.pwaUrl} state={pwa.value} act={act} />}
      {[...reasons].map((reason) => (
        <p class="problem" key={reason}>
          {reason}
        </p>
      ))}
      {refused.length > 0 && (
        <ul class="waiting">
          {refused.map(({ record, refused: reason }) => (
            <li key={record.id}>
              <span class="problem">{refusalText(reason ?? '')}</span>
              <button class="btn quiet" type="button" onClick={() => act(() => undo([record.id]))}>
                {t('card-undo')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** Sentences saved from this page. One that the page no longer has word for word is flagged. */
export function SavedHere({ saved }: { saved: readonly (SavedSentence & { readonly here: boolean })[] }) {
  if (saved.length === 0) return null
  const { articles = [], negotiations = [] } = onPage.value?.view ?? {}
  const name = ({ negotiation, article: id }: SavedSentence) =>
    articles.find((article) => article.negotiation === negotiation && article.id === id)?.name ?? id
  const statusesOf = ({ negotiation }: SavedSentence) =>
    negotiations.find(({ id }) => id === negotiation)?.statuses ?? []
  const memberName = (id: string) => onPage.value?.view.members.find((member) => member.id === id)?.name ?? id
  const saidOf = (one: SavedSentence) =>
    one.position
      ? `${memberName(one.position.member)} ${stanceText(one.position.stance)}`
      : nameOf(statusesOf(one), one.status)
  return (
    <section>
      <h2>{t('panel-kept-here')}</h2>
      <ul class="kept" id="kept">
        {saved.map((one) => (
          <li key={one.id} class={isOfDevice(one) ? 'is-private' : ''}>
            <span>
              {name(one)}, {saidOf(one)}, {dateText(one.day)}
              {isOfDevice(one) && <span class="lock">{t('panel-private')}</span>}
              {!one.here && <span class="gone"> {t('panel-changed')}</span>}
              <blockquote>{t('quoted', { text: one.quote })}</blockquote>
            </span>
            <button class="btn quiet" type="button" onClick={() => act(() => undo([one.id]))}>
              {t('card-undo')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Claim list of the panel, with buttons to save, each of which says as what. */
import { askReader, t } from '../browser'
import { checkOf } from '../check'
import type { Compared } from '../messages'
import { Phase } from '../parts/Phase'
import { entityUrl } from '../settings'
import { countText, dateText, nameOf, saidBy } from '../words'
import { undo } from './captures'
import { NegotiationLabel } from './NegotiationLabel'
import { ORDERS, order, setOrder, sorted } from './order'
import { effectOfSaving, SaveButtons } from './SaveButtons'
import { act, formSelection, type OnPage, settings } from './state'
import { isStated, worthSaving } from './verdict'
import { WhyDetails } from './WhyDetails'
import { isNoted, note, takeNoteBack } from './wrong-readings'

/** Claims of the page, each compared with the data. */
export function Claims({ view, report, page }: OnPage) {
  const compared = view.compared.filter(isStated)
  if (compared.length === 0) return null
  const unsaved = worthSaving(compared)
  return (
    <section>
      {unsaved.length > 0 && (
        <p class="bar">
          <SaveButtons
            saved={unsaved}
            report={report}
            view={view}
            labelOf={(layer) => countText(`panel_keep_new_${layer}`, unsaved.length)}
            idOf={(layer) => `keep-new-${layer}`}
            isPrimary
          />
        </p>
      )}
      <h2>
        {t('panel_claims')} <span class="label">{compared.length}</span>
      </h2>
      {view.compared.length > 1 && <OrderChoice />}
      <ul class="cmp" id="claims">
        {sorted(compared).map((one) => (
          <ClaimItem key={one.claim.key} one={one} shown={{ view, report, page, saved: [] }} />
        ))}
      </ul>
    </section>
  )
}

function OrderChoice() {
  return (
    <p class="tools">
      <label for="statement-order">{t('panel_sort')}</label>
      <select
        id="statement-order"
        autocomplete="off"
        value={order.value}
        onChange={(event) => setOrder(ORDERS.find((one) => one === event.currentTarget.value) ?? 'relation')}
      >
        {ORDERS.map((one) => (
          <option key={one} value={one}>
            {t(`panel_sort_${one}`)}
          </option>
        ))}
      </select>
    </p>
  )
}

/** Suggestions, of one reader alone, and statements inferred from contents: to be checked, each saved by itself. */
export function Suggestions({ view, report, page }: OnPage) {
  const open = view.compared.filter((one) => !isStated(one))
  if (open.length === 0) return null
  return (
    <section>
      <h2>{t('panel_suggestions')}</h2>
      <p class="label">{t('panel_suggestions_note')}</p>
      <ul class="cmp" id="suggestions">
        {sorted(open).map((one) => (
          <ClaimItem key={one.claim.key} one={one} shown={{ view, report, page, saved: [] }} />
        ))}
      </ul>
    </section>
  )
}

function ClaimItem({ one, shown }: { one: Compared; shown: OnPage }) {
  const { claim, name, relation, record, mine, keptAs } = one
  const { report, page, view } = shown
  const { negotiation, article } = claim
  const check = checkOf(claim)
  const address = entityUrl(settings.value.pwaUrl, { negotiation, kind: 'article', id: article })
  const of = view.negotiations.find(({ id }) => id === negotiation)
  const memberName = (id: string) => view.members.find((member) => member.id === id)?.name ?? id
  // The words that a press would write: the page may hold some that it does not show.
  const said = saidBy(claim.speaker, memberName, of?.roles ?? [])
  const toggleNote = async () => {
    if (takeNoteBack(report, claim)) return
    const mentions = await askReader(page.tabId, 'namesAround', { key: claim.key })
    note(report, claim, mentions ?? [])
  }
  const edit = () => {
    const { place = report.place, quote, paragraph, paragraphNumber } = claim
    formSelection.value = {
      place,
      pageDay: claim.place ? claim.place.published : report.pageDay,
      quote,
      paragraph,
      paragraphNumber,
      claims: [claim],
      negotiation: claim.negotiation,
      articles: [claim.article],
    }
  }
  return (
    <li
      class={check === null ? undefined : 'suggested'}
      data-article={article}
      data-negotiation={negotiation}
      data-relation={relation}
    >
      <a class="nm" href={address} target="_blank" rel="noreferrer">
        {name}
      </a>
      <NegotiationLabel of={negotiation} among={view.negotiations} />
      <span class={`rel ${relation}`}>{t(`relation_${relation}`)}</span>
      {check && <span class="label check">{t(check)}</span>}
      <span class="vs">
        <b>{t('panel_page_says')}</b>
        <span>
          {claim.phase ? <Phase phase={claim.phase} /> : nameOf(of?.statuses ?? [], claim.status)}
          {claim.outstandingCount ? `, ${countText('outstanding', claim.outstandingCount)}` : ''}
          {claim.day ? `, ${dateText(claim.day)}` : ''}
          {claim.isPageDay && <small> {t('page_day')}</small>}
        </span>
        <b>{t(mine ? 'panel_yours' : 'panel_record')}</b>
        <span>
          <Phase phase={record?.phase ?? 'none'} /> {record && t('since', dateText(record.since))}
          {record?.contested && <span class="contested"> {t('contested')}</span>}
          {relation === 'outweighed' && ` · ${t(keptAs === null ? 'panel_outweighed' : 'panel_kept_outweighed')}`}
        </span>
      </span>
      <blockquote>
        {t('quoted', claim.quote)}
        {said !== '' && <small>{said}</small>}
        <WhyDetails why={claim.why} />
      </blockquote>
      <span class="acts">
        {keptAs === null ? (
          <>
            {!one.effect?.isBack && <span class="effect">{effectOfSaving(one, view)}</span>}
            {claim.day !== null && (
              <SaveButtons saved={[one]} report={report} view={view} labelOf={(layer) => t(`panel_keep_${layer}`)} />
            )}
            <button class="btn quiet" type="button" onClick={edit}>
              {t('panel_edit')}
            </button>
          </>
        ) : (
          <>
            <span class="label">{t('panel_kept')}</span>
            <button class="btn quiet" type="button" onClick={() => act(() => undo([keptAs]))}>
              {t('undo')}
            </button>
          </>
        )}
        <button
          class="btn quiet"
          type="button"
          onClick={() => act(() => askReader(page.tabId, 'goToClaim', { key: claim.key }))}
        >
          {t('panel_show')}
        </button>
        <button class="btn quiet" type="button" aria-pressed={isNoted(report, claim)} onClick={() => act(toggleNote)}>
          {t(isNoted(report, claim) ? 'panel_noted_wrong' : 'panel_not_right')}
        </button>
      </span>
    </li>
  )
}

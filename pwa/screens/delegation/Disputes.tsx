/** Disputes: what several people said of one thing, side by side, with the choice that settles it. */

import { type Dispute, SETTLED, settledBy, statementsIn } from '../../../shared/domain/entries/disputes'
import { type Entry, isEntityEntry } from '../../../shared/domain/entries/entries'
import { changedFields } from '../../../shared/domain/imports/changed-fields'
import { colonIn } from '../../../shared/domain/text/typography'
import { lang, t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { dayOf } from '../../i18n/times'
import { withdrawalsOf } from '../../model/typed/undo'
import { authorOrYou } from '../../parts/facts/Byline'
import { disputes } from '../../workspace/entries/disputes'
import { KIND_LABELS, summaryOf } from '../../workspace/entries/entry-summary'
import { fieldLabel, fieldText } from '../../workspace/entries/field-words'
import { reasonText } from '../../workspace/entries/removal-reasons'
import { saveWithUndo } from '../../workspace/forms/save-entries'

/** A reader's choice would reach nobody: it sees them alone. */
export function Disputes({ isReader }: { readonly isReader: boolean }) {
  if (disputes.value.length === 0) return null
  return (
    <section>
      <h2 class="sec">{t('delegation-disputes')}</h2>
      <p>{t('delegation-disputes-deck')}</p>
      {disputes.value.map((dispute) => (
        <DisputeShown key={keyOf(dispute)} dispute={dispute} isReader={isReader} />
      ))}
    </section>
  )
}

const keyOf = (dispute: Dispute): string =>
  `${dispute.kind} ${dispute.kind === 'withdrawn-by-another' ? dispute.entry.id : dispute.of}`

interface Props {
  readonly dispute: Dispute
  readonly isReader: boolean
}

function DisputeShown({ dispute, isReader }: Props) {
  return (
    <>
      <h3>{headingOf(dispute)}</h3>
      <ul class="rows">
        {statementsIn(dispute).map((entry) => (
          <Statement key={entry.id} dispute={dispute} entry={entry} isReader={isReader} />
        ))}
      </ul>
    </>
  )
}

function headingOf(dispute: Dispute): string {
  switch (dispute.kind) {
    case 'corrections':
      return t('delegation-dispute-corrections', { n: dispute.corrections.length })
    case 'versions':
      return t('delegation-dispute-versions')
    case 'one-id':
      return t('delegation-dispute-one-id')
    case 'corrected-and-withdrawn':
      return t('delegation-dispute-corrected')
    case 'withdrawn-by-another':
      return t('delegation-dispute-withdrawn')
  }
}

function Statement({ dispute, entry, isReader }: Props & { readonly entry: Entry }) {
  const what = textOf(entry)
  const isShown = dispute.kind === 'versions' && entry.id === dispute.shown.id
  const use = () => saveWithUndo(withdrawalsOf(settledBy(dispute, entry.id), SETTLED, false), t('delegation-settled'))
  return (
    <li>
      <div class="when">
        <time dateTime={entry.madeAt}>{dateText(dayOf(entry.madeAt))}</time>{' '}
        <span class="byline">{authorOrYou(entry.by)}</span>
      </div>
      <span>
        {entry.kind !== 'withdrawal' && <b>{t(KIND_LABELS[entry.kind])}</b>} {what}{' '}
        {isShown && <span class="flag">{t('delegation-dispute-shown')}</span>}
        {differencesIn(dispute, entry).map((difference) => (
          <small key={difference}> {difference}.</small>
        ))}
      </span>
      {!isReader && isUsable(dispute, entry) && (
        <span class="acts">
          <button class="btn quiet" type="button" aria-label={useLabel(dispute, what)} onClick={() => void use()}>
            {t(dispute.kind === 'withdrawn-by-another' ? 'delegation-add-again' : 'delegation-use')}
          </button>
        </span>
      )}
    </li>
  )
}

const textOf = (entry: Entry): string =>
  entry.kind === 'withdrawal'
    ? t('delegation-dispute-withdrawal', { name: authorOrYou(entry.by), reason: reasonText(entry.reason) })
    : summaryOf(entry)

/** An entry that another withdrew does not count already. */
const isUsable = (dispute: Dispute, { id }: Entry): boolean =>
  dispute.kind !== 'withdrawn-by-another' || id === dispute.entry.id

const useLabel = (dispute: Dispute, what: string): string =>
  dispute.kind === 'withdrawn-by-another'
    ? `${t('delegation-add-again')}${colonIn(lang.value)}${what}`
    : t('delegation-use-of', { what })

/** Fields in which a version differs from the one that is shown: two often read the same on one line. */
function differencesIn(dispute: Dispute, entry: Entry): readonly string[] {
  if (dispute.kind !== 'versions' || !isEntityEntry(dispute.shown) || !isEntityEntry(entry)) return []
  return changedFields(dispute.shown.entity, entry.entity).map(
    (change) => `${fieldLabel(entry.kind, change)}${colonIn(lang.value)}${fieldText(entry.kind, change, change.to)}`,
  )
}

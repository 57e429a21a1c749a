/** Form sections for the article, the status and the date; and for the meeting and the basis. */

import { useMemo } from 'preact/hooks'
import { continuationsOf } from '../../../shared/domain/assembly/continuations'
import { isDay } from '../../../shared/domain/dates/days'
import { statusAsOf } from '../../../shared/domain/ledger/ledger'
import { colonIn } from '../../../shared/domain/text/typography'
import type { Article, DayOrMonth, Observation, Status } from '../../../shared/domain/types'
import { lang, t } from '../../i18n'
import { dateInText, dateText } from '../../i18n/dates'
import { meetingOfDay, type NegotiationIndex, shortTitle } from '../../model/negotiation/negotiation-index'
import { day, ledger, negotiation, today } from '../../model/state'
import { effectAhead } from '../../parts/facts/effect-words'
import { inSentence, statusName } from '../../parts/facts/Phase'
import { ArticleOptions, meetingLabel } from '../../workspace/forms/Pick'
import { SelectOrAdd } from '../../workspace/forms/SelectOrAdd'
import { screenNames } from '../../workspace/report-phrases'
import { type Draft, monthOf, observationFrom, statusesFor } from './draft'
import { Field } from './Field'
import type { FieldsProps } from './fields-props'

const BASES = ['reported', 'inferred', 'planned'] as const

export function StatusFields({ draft, problems, before, asSaved, question, onChange }: FieldsProps) {
  const map = negotiation.value
  const { article, status, date, basis, layer } = draft
  const effect = useMemo(
    () => effectOfDraft(draft, before, asSaved),
    [article, status, date, basis, layer, ledger.value, day.value, lang.value],
  )
  if (!map) return null
  const isInstrument = map.articles.get(draft.article)?.kind === 'instrument'
  const statuses = statusesFor(map.pack.statuses, isInstrument, draft.date)
  return (
    <>
      <Field
        name="article"
        label={t('field-article')}
        problems={problems}
        hint={continuedText(map.pack.articles, draft.article, draft.date)}
      >
        {(ids) => (
          <SelectOrAdd {...ids} value={draft.article} kind="article" onChoose={(article) => onChange({ article })}>
            <option value="">{t('field-article-choose')}</option>
            <ArticleOptions chosen={draft.article} {...(isDay(draft.date) && { on: draft.date })} />
          </SelectOrAdd>
        )}
      </Field>
      <Field
        name="status"
        label={t('field-status')}
        problems={problems}
        hint={[standingText(draft.article, draft.date, before), effect].filter(Boolean).join('. ')}
      >
        {(ids) => (
          <select {...ids} value={draft.status} onChange={(event) => onChange({ status: event.currentTarget.value })}>
            <option value="">{t('field-status-choose')}</option>
            <StatusOptions label={t('field-status-steps')} statuses={statuses.filter(({ kind }) => kind !== 'flag')} />
            <StatusOptions label={t('field-status-flags')} statuses={statuses.filter(({ kind }) => kind === 'flag')} />
          </select>
        )}
      </Field>
      <Field
        name="date"
        label={t('field-date')}
        problems={problems}
        question={question}
        hint={problems.date === 'error-date-future' ? '' : dateHint(draft, before)}
      >
        {(ids) => (
          <input
            {...ids}
            type="date"
            value={draft.date}
            onInput={({ currentTarget: { value } }) =>
              onChange({ date: value, ...(isMeetingByDay(map, before) && { meeting: meetingOfDay(map, value) }) })
            }
          />
        )}
      </Field>
    </>
  )
}

/** False for a correction of what is of another meeting than its day leads to, as a statement may be: it keeps that. */
const isMeetingByDay = (map: NegotiationIndex, before: Observation | undefined): boolean =>
  !before || (before.meeting ?? '') === meetingOfDay(map, before.date)

/** The meeting, which the date chooses, and how a status is known. */
export function OccasionFields({ draft, problems, onChange }: FieldsProps) {
  const held = negotiation.value?.heldMeetings.map(({ meeting }) => meeting) ?? []
  return (
    <>
      <Field name="meeting" label={t('field-meeting')} problems={problems}>
        {(ids) => (
          <SelectOrAdd
            {...ids}
            value={draft.meeting}
            kind="meeting"
            fields={isDay(draft.date) ? { date: draft.date } : {}}
            onChoose={(meeting) => onChange({ meeting })}
          >
            <option value="">{t('field-meeting-none')}</option>
            {held.toReversed().map((meeting) => (
              <option key={meeting.id} value={meeting.id}>
                {meetingLabel(meeting)}
              </option>
            ))}
          </SelectOrAdd>
        )}
      </Field>
      <Field name="basis" label={t('field-basis')} problems={problems}>
        {(ids) => (
          <select
            {...ids}
            value={draft.basis}
            onChange={({ currentTarget: { value } }) =>
              onChange({ basis: BASES.find((basis) => basis === value) ?? 'reported' })
            }
          >
            {BASES.map((basis) => (
              <option key={basis} value={basis}>
                {t(`field-basis-${basis}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  )
}

function StatusOptions({ label, statuses }: { label: string; statuses: readonly Status[] }) {
  return (
    <optgroup label={label}>
      {statuses.map((status) => (
        <option key={status.id} value={status.id}>
          {statusName(status)}
        </option>
      ))}
    </optgroup>
  )
}

/** Hint of the date field: for a future date that only what is planned may have one. */
const dateHint = (draft: Draft, before: Observation | undefined): string =>
  isUnplannedAhead(draft)
    ? t('error-date-future')
    : [monthHint(before?.date) || t('field-date-hint'), meetingText(draft.meeting)].filter(Boolean).join('. ')

/** Hint of an empty date field whose month stays as it was; `''` where there was no month. */
export const monthHint = (before: DayOrMonth | undefined): string =>
  monthOf(before) && t('field-date-month', { month: dateText(monthOf(before)) })

/** Names the meeting that a date has chosen, as its field may be folded; `''` without one. */
function meetingText(id: string): string {
  const meeting = negotiation.value?.meetings.get(id)
  return meeting ? t('entries-at-meeting', { meeting: shortTitle(meeting.title) }) : ''
}

/** Hint that names the articles that continue one before a date, as of which its own page alone has what is added. */
function continuedText(articles: readonly Article[], article: string, date: string): string {
  return continuationsOf(articles)
    .filter(({ of, from }) => of.includes(article) && from < date)
    .map((one) => `${screenNames().article(one.article)}, ${t('since', { date: dateInText(one.from) })}`)
    .map((text) => `${t('continued-by')}${colonIn(lang.value)}${text}`)
    .join('; ')
}

/** Hint with the status until that date, without the one that is corrected, which shows if the new one changes anything. */
function standingText(article: string, date: string, before: Observation | undefined): string {
  if (article === '' || !isDay(date)) return ''
  const entries = ledger.value.entries.get(article)
  const others = entries?.filter(({ observation }) => observation.id !== before?.id) ?? []
  const { standing } = statusAsOf({ ...ledger.value, entries: new Map([[article, others]]) }, article, date)
  if (!standing) return t('record-now-none')
  return t('record-now', { status: inSentence(statusName(standing.status)), date: dateText(standing.date) })
}

/** Hint with the change that a status makes, or why it makes none; `''` until it is chosen, and while it is as it was. */
function effectOfDraft(draft: Draft, before: Observation | undefined, asSaved: FieldsProps['asSaved']): string {
  const { article, status, date, basis } = draft
  if (article === '' || status === '' || !(date || monthOf(before?.date)) || isUnplannedAhead(draft)) return ''
  const entry = observationFrom(draft, before)
  const isAsBefore = before?.article === article && before.status === status && before.date === entry.date
  if (isAsBefore && before.basis === basis) return ''
  return effectAhead(entry, asSaved?.(entry) ?? [entry])
}

/** True for a future date that is not planned, which is no date of a status yet. */
const isUnplannedAhead = ({ date, basis }: Draft): boolean => basis !== 'planned' && date > today.value

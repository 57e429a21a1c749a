/**
 * Fields of a status update, shared by the form that adds one and the form that corrects one: the four that suffice, the
 * visibility, and the rest folded until one of them holds anything.
 */
import { useRef } from 'preact/hooks'
import { t } from '../../i18n'
import { VisibilityChoice } from '../../workspace/forms/VisibilityChoice'
import { type Draft, emptyDraft } from './draft'
import type { FieldsProps } from './fields-props'
import { OutstandingIssues } from './OutstandingIssues'
import { ReporterFields } from './ReporterFields'
import { QuoteField, SourceFields } from './SourceFields'
import { OccasionFields, StatusFields } from './StatusFields'

export function Fields(props: FieldsProps) {
  const { draft, problems, before, onChange } = props
  // As it was when the form was opened: a fold does not open under the fingers.
  const isOpen = useRef(before !== undefined || hasFurther(draft)).current
  return (
    <>
      <fieldset>
        <legend>{t('legend-what')}</legend>
        <StatusFields {...props} />
        <QuoteField {...props} />
      </fieldset>
      <VisibilityChoice
        name="layer"
        value={draft.layer || null}
        why={t('visibility-why-heard')}
        onChoose={(layer) => onChange({ layer })}
        problem={problems.layer && t(problems.layer)}
      />
      <details class="fold" open={isOpen}>
        <summary>{t('add-more')}</summary>
        <fieldset>
          <legend>{t('legend-evidence')}</legend>
          <SourceFields {...props} />
        </fieldset>
        <fieldset>
          <legend>{t('legend-who')}</legend>
          <ReporterFields {...props} />
          <OccasionFields {...props} />
        </fieldset>
        <fieldset>
          <legend>{t('legend-more')}</legend>
          <OutstandingIssues {...props} />
        </fieldset>
      </details>
    </>
  )
}

/** Fields that are folded; the meeting is chosen by the date, and says nothing of what was typed. */
const FURTHER = [
  'basis',
  'url',
  'statement',
  'note',
  'role',
  'member',
  'person',
  'outstanding',
  'targetStatus',
  'targetDate',
] as const satisfies readonly (keyof Draft)[]

const hasFurther = (draft: Draft): boolean => {
  const empty = emptyDraft(draft.date)
  return draft.alsoAt.length > 0 || FURTHER.some((field) => draft[field] !== empty[field])
}

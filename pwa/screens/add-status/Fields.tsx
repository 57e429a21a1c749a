/** Fields of a status update, shared by the form that adds one and the form that corrects one. */
import { t } from '../../i18n'
import { VisibilityChoice } from '../../workspace/VisibilityChoice'
import type { FieldsProps } from './fields-props'
import { OutstandingIssues } from './OutstandingIssues'
import { ReporterFields } from './ReporterFields'
import { SourceFields } from './SourceFields'
import { StatusFields } from './StatusFields'

export function Fields(props: FieldsProps) {
  const { draft, problems, onChange } = props
  return (
    <>
      <fieldset>
        <legend>{t('legend-what')}</legend>
        <StatusFields {...props} />
      </fieldset>
      <VisibilityChoice
        name="layer"
        value={draft.layer || null}
        why={t('visibility-why-heard')}
        onChoose={(layer) => onChange({ layer })}
        problem={problems.layer && t(problems.layer)}
      />
      <fieldset>
        <legend>{t('legend-evidence')}</legend>
        <SourceFields {...props} />
      </fieldset>
      <fieldset>
        <legend>{t('legend-who')}</legend>
        <ReporterFields {...props} />
      </fieldset>
      <fieldset>
        <legend>{t('legend-more')}</legend>
        <OutstandingIssues {...props} />
      </fieldset>
    </>
  )
}

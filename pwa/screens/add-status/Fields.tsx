import { t } from '../../i18n'
import { VisibilityChoice } from '../../workspace/VisibilityChoice'
import { Evidence } from './Evidence'
import type { FieldsProps } from './fields-props'
import { OutstandingIssues } from './OutstandingIssues'
import { What } from './What'
import { Who } from './Who'

/** All that is said of an observation, field by field. */
export function Fields(props: FieldsProps) {
  const { draft, problems, onChange } = props
  return (
    <>
      <fieldset>
        <legend>{t('legend-what')}</legend>
        <What {...props} />
      </fieldset>
      <VisibilityChoice
        name="layer"
        value={draft.layer || null}
        onChoose={(layer) => onChange({ layer })}
        problem={problems.layer && t(problems.layer)}
      />
      <fieldset>
        <legend>{t('legend-evidence')}</legend>
        <Evidence {...props} />
      </fieldset>
      <fieldset>
        <legend>{t('legend-who')}</legend>
        <Who {...props} />
      </fieldset>
      <fieldset>
        <legend>{t('legend-more')}</legend>
        <OutstandingIssues {...props} />
      </fieldset>
    </>
  )
}

import type { Observation } from '../../../shared/domain/types'
import { say } from '../../i18n/desk'
import type { Draft, Problems } from './draft'
import { Evidence } from './Evidence'
import { OutstandingIssues } from './OutstandingIssues'
import { Visibility } from './Visibility'
import { What } from './What'
import { Who } from './Who'

export interface FieldsProps {
  readonly draft: Draft
  readonly problems: Problems
  /** What it corrects, whose months, roles and members may be other than the fields offer. */
  readonly before?: Observation
  readonly onChange: (change: Partial<Draft>) => void
}

/** All that is said of an observation, field by field. */
export function Fields(props: FieldsProps) {
  return (
    <>
      <fieldset>
        <legend>{say('legend-what')}</legend>
        <What {...props} />
      </fieldset>
      <Visibility {...props} />
      <fieldset>
        <legend>{say('legend-evidence')}</legend>
        <Evidence {...props} />
      </fieldset>
      <fieldset>
        <legend>{say('legend-who')}</legend>
        <Who {...props} />
      </fieldset>
      <fieldset>
        <legend>{say('legend-more')}</legend>
        <OutstandingIssues {...props} />
      </fieldset>
    </>
  )
}

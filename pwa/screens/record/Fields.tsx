import { t } from '../../i18n'
import type { Draft, Problems } from './draft'
import { Evidence } from './Evidence'
import { Layers } from './Layers'
import { Open } from './Open'
import { What } from './What'
import { Who } from './Who'

export interface FieldsProps {
  readonly draft: Draft
  readonly problems: Problems
  readonly onChange: (change: Partial<Draft>) => void
}

export function Fields(props: FieldsProps) {
  return (
    <>
      <fieldset>
        <legend>{t('legend-what')}</legend>
        <What {...props} />
      </fieldset>
      <Layers {...props} />
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
        <Open {...props} />
      </fieldset>
    </>
  )
}

import { useId } from 'preact/hooks'
import { t } from '../../i18n'
import { say } from '../../i18n/desk'
import { Icon } from '../../parts/Glyph'
import type { FieldsProps } from './Fields'

/** Public or private, chosen each time. */
export function Visibility({ draft, problems, onChange }: FieldsProps) {
  const problem = problems.layer
  const error = useId()
  const common = { type: 'radio', name: 'layer', 'aria-describedby': problem ? error : undefined } as const
  return (
    <fieldset>
      <legend>
        {say('legend-layer')} <span class="label">{say('legend-layer-hint')}</span>
      </legend>
      <div class="layers">
        <label>
          <input {...common} checked={draft.layer === 'public'} onChange={() => onChange({ layer: 'public' })} />
          <b>{t('layer-public')}</b>
          <span>{say('layer-public-hint')}</span>
        </label>
        <label class="pv">
          <input {...common} checked={draft.layer === 'private'} onChange={() => onChange({ layer: 'private' })} />
          <b>
            <Icon name="lock" /> {t('layer-private')}
          </b>
          <span>{say('layer-private-hint')}</span>
        </label>
      </div>
      {problem && (
        <p class="err" id={error}>
          {say(problem)}
        </p>
      )}
    </fieldset>
  )
}

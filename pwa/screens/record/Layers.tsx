import { t } from '../../i18n'
import { Icon } from '../../parts/Glyph'
import type { FieldsProps } from './Fields'

/** Public or private, chosen each time. */
export function Layers({ draft, problems, onChange }: FieldsProps) {
  const problem = problems.layer
  const common = { type: 'radio', name: 'layer', 'aria-describedby': problem ? 'layer-error' : undefined } as const
  return (
    <fieldset>
      <legend>
        {t('legend-layer')} <span class="label">{t('legend-layer-hint')}</span>
      </legend>
      <div class="layers">
        <label>
          <input {...common} checked={draft.layer === 'public'} onChange={() => onChange({ layer: 'public' })} />
          <b>{t('layer-public')}</b>
          <span>{t('layer-public-hint')}</span>
        </label>
        <label class="pv">
          <input {...common} checked={draft.layer === 'private'} onChange={() => onChange({ layer: 'private' })} />
          <b>
            <Icon name="lock" /> {t('layer-private')}
          </b>
          <span>{t('layer-private-hint')}</span>
        </label>
      </div>
      {problem && (
        <p class="err" id="layer-error">
          {t(problem)}
        </p>
      )}
    </fieldset>
  )
}

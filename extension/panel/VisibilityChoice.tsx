/** Visibility field: radio buttons for public or private, with an explanation of each. None is preselected. */
import { t } from '../browser'

/** Public first, as everywhere. */
export const LAYERS = ['public', 'private'] as const

export const VisibilityChoice = () => (
  <fieldset>
    <legend>
      {t('form_layer')} <span class="label">{t('form_choose')}</span>
    </legend>
    <div class="layers">
      {LAYERS.map((one) => (
        <label key={one} class={one === 'private' ? 'pv' : ''}>
          <input type="radio" name="layer" value={one} required />
          <b>{t(`form_${one}`)}</b>
          <span>{t(`form_${one}_why`)}</span>
        </label>
      ))}
    </div>
  </fieldset>
)

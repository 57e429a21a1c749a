/** Visibility field. */
import type { Layer } from '../../shared/domain/entries'
import { t } from '../browser'

const LAYERS = ['public', 'private'] as const

/** Radio buttons for public or private, with an explanation of each. */
export function VisibilityChoice({ layer, choose }: { layer: Layer; choose?: (layer: Layer) => void }) {
  return (
    <div class="layers">
      {LAYERS.map((one) => (
        <label key={one} class={one === 'private' ? 'pv' : ''}>
          <input
            type="radio"
            name="layer"
            value={one}
            {...(choose ? { checked: one === layer, onChange: () => choose(one) } : { defaultChecked: one === layer })}
          />
          <b>{t(`form_${one}`)}</b>
          <span>{t(`form_${one}_why`)}</span>
        </label>
      ))}
    </div>
  )
}

/** Radio group for the visibility of an entry, in the same words on every form. None is preselected for a new one. */
import { useId } from 'preact/hooks'
import type { Layer } from '../../../shared/domain/entries/entries'
import { t } from '../../i18n'
import { Icon } from '../../parts/facts/Glyph'
import { choosable } from '../../sync/visibility'

/** The visibility of this device alone has a look of its own. */
const LOOKS: Readonly<Partial<Record<Layer, { readonly class: string; readonly icon: 'lock' }>>> = {
  private: { class: 'pv', icon: 'lock' },
}

/** In a delegation: the layer that goes to its devices besides. */
const ALSO_SYNCED: Readonly<Partial<Record<Layer, 'visibility-hint-public-too'>>> = {
  public: 'visibility-hint-public-too',
}

interface Props {
  readonly name: string
  readonly value: Layer | null
  readonly onChoose: (layer: Layer) => void
  /** Request to choose, while nothing is chosen. */
  readonly why?: string
  /** Validation error, shown under the group. */
  readonly problem?: string | undefined
}

export function VisibilityChoice({ name, value, why = t('visibility-choose'), onChoose, problem }: Props) {
  const error = useId()
  const hasDelegation = choosable.value.length > 2
  const hintOf = (layer: Layer): string => {
    const also = hasDelegation ? ALSO_SYNCED[layer] : undefined
    return also ? `${t(`visibility-hint-${layer}`)}. ${t(also)}` : t(`visibility-hint-${layer}`)
  }
  const radio = (layer: Layer) =>
    ({
      type: 'radio',
      name,
      required: true,
      checked: value === layer,
      onChange: () => onChoose(layer),
      'aria-describedby': problem ? error : undefined,
    }) as const
  return (
    <fieldset class="visibility">
      <legend>
        {t('visibility-legend')} {value === null && <span class="label">{why}</span>}
      </legend>
      <div class={hasDelegation ? 'layers three' : 'layers'}>
        {choosable.value.map((layer) => (
          <label key={layer} class={LOOKS[layer]?.class}>
            <input {...radio(layer)} />
            <b>
              {LOOKS[layer] && <Icon name={LOOKS[layer].icon} />} {t(`visibility-${layer}`)}
            </b>
            <span>{hintOf(layer)}</span>
          </label>
        ))}
      </div>
      {problem && (
        <p class="err" id={error} role="alert">
          {problem}
        </p>
      )}
    </fieldset>
  )
}

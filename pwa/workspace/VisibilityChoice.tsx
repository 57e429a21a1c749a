/** Radio group for the visibility of an entry, public or private, in the same words on every form. None is preselected for a new one. */
import { useId } from 'preact/hooks'
import type { Layer } from '../../shared/domain/entries'
import { t } from '../i18n'
import { Icon } from '../parts/Glyph'

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
      <div class="layers">
        <label>
          <input {...radio('public')} />
          <b>{t('visibility-public')}</b>
          <span>{t('visibility-public-hint')}</span>
        </label>
        <label class="pv">
          <input {...radio('private')} />
          <b>
            <Icon name="lock" /> {t('visibility-private')}
          </b>
          <span>{t('visibility-private-hint')}</span>
        </label>
      </div>
      {problem && (
        <p class="err" id={error} role="alert">
          {problem}
        </p>
      )}
    </fieldset>
  )
}

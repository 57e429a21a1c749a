import type { Layer } from '../../shared/domain/entries'
import { say } from '../i18n/desk'
import { Icon } from '../parts/Glyph'

interface Props {
  readonly name: string
  readonly value: Layer | null
  readonly onChoose: (layer: Layer) => void
}

/** Public or private, in the same words everywhere. */
export function VisibilityChoice({ name, value, onChoose }: Props) {
  return (
    <fieldset class="layer-choice">
      <legend>{say('layer-legend')}</legend>
      <div class="layers">
        <label>
          <input type="radio" name={name} checked={value === 'public'} onChange={() => onChoose('public')} />
          <b>{say('public')}</b>
          <span>{say('layer-public')}</span>
        </label>
        <label class="pv">
          <input type="radio" name={name} checked={value === 'private'} onChange={() => onChoose('private')} />
          <b>
            <Icon name="lock" /> {say('private')}
          </b>
          <span>{say('layer-private')}</span>
        </label>
      </div>
    </fieldset>
  )
}

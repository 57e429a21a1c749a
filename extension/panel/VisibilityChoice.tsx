/** Visibility of what is saved from a page: a pair of radio buttons. None is chosen at first; the page remembers the choice. */
import { t } from '../i18n'
import type { Layer } from '../messages'
import { act, chooseLayer } from './state'

/** Public first, as everywhere. */
const LAYERS = ['public', 'private'] as const

interface Props {
  /** Name of the pair: the panel's, or the form's above it. */
  readonly name: string
  readonly chosen: Layer | null
  readonly choose: (layer: Layer) => void
}

export const VisibilityChoice = ({ name, chosen, choose }: Props) => (
  <fieldset class="visibility" id={name}>
    <legend class="visually-hidden">{t('visibility-legend')}</legend>
    {LAYERS.map((one) => (
      <label key={one} class={one === 'private' ? 'pv' : ''} title={t(`visibility-hint-${one}`)}>
        <input type="radio" name={name} value={one} required checked={chosen === one} onChange={() => choose(one)} />
        {t(`visibility-${one}`)}
      </label>
    ))}
  </fieldset>
)

/** Remembers a choice for all that is saved from the page. */
export const rememberFor = (url: string) => (layer: Layer) => act(() => chooseLayer(url, layer))

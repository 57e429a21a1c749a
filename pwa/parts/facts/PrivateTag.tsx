/** Tag that marks what is not public. */
import type { Layer } from '../../../shared/domain/entries/entries'
import { isPublic } from '../../../shared/domain/entries/layers'
import { t } from '../../i18n'
import { Icon } from './Glyph'

interface Props {
  readonly layer: Layer
  /** In place of the name of the visibility. */
  readonly text?: string
  readonly title?: string
}

/** Lock icon and text: the one look of everything that is not public; nothing for what is. */
export function PrivateTag({ layer, text, title }: Props) {
  if (isPublic({ layer })) return null
  return (
    <span class="private-tag" title={title}>
      <Icon name="lock" />
      {text ?? t(`visibility-${layer}`)}
    </span>
  )
}

/** Visibility in words, of what is public too. */
export const VisibilityTag = ({ layer }: Pick<Props, 'layer'>) =>
  isPublic({ layer }) ? <span class="flag">{t('visibility-public')}</span> : <PrivateTag layer={layer} />

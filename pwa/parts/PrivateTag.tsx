/** Tag that marks private entries. */
import { Icon } from './Glyph'

/** Lock icon and text: the one look of everything private. */
export function PrivateTag({ text, title }: { text: string; title?: string }) {
  return (
    <span class="private-tag" title={title}>
      <Icon name="lock" />
      {text}
    </span>
  )
}

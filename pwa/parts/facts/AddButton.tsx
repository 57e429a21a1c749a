/** Button that opens Add, at the right end of a section's head. */
import type { AddKind } from '../../../shared/domain/entries/entity-fields'
import { t } from '../../i18n'
import { linkTo, openOverlay } from '../../model/navigation'

interface Props {
  readonly kind: AddKind
  /** What the form begins with: `article`, `member`, `meeting`, `theme`, `day`. */
  readonly params?: Readonly<Record<string, string>>
}

export function AddButton({ kind, params = {} }: Props) {
  return (
    <button class="btn quiet add" type="button" onClick={() => openOverlay(linkTo('add', null, { kind, ...params }))}>
      <span aria-hidden="true">+</span> {t(`add-title-${kind}`)}
    </button>
  )
}

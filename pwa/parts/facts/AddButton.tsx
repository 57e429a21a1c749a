/** Button that opens Add, at the right end of a section's head, or the same in a menu. */
import type { AddKind } from '../../../shared/domain/entries/entity-fields'
import { t } from '../../i18n'
import { linkTo, openOverlay } from '../../model/navigation'
import type { MenuAction } from '../menus/RowMenu'

interface Props {
  readonly kind: AddKind
  /** What the form begins with: `article`, `member`, `meeting`, `theme`, `day`. */
  readonly params?: Readonly<Record<string, string>>
}

export function AddButton({ kind, params = {} }: Props) {
  return (
    <button class="btn quiet add" type="button" onClick={() => openAdd({ kind, params })}>
      <span aria-hidden="true">+</span> {t(`add-title-${kind}`)}
    </button>
  )
}

/** The same as an item of a menu. */
export const addAction = (kind: AddKind, params: NonNullable<Props['params']>): MenuAction => ({
  text: t(`add-title-${kind}`),
  run: () => openAdd({ kind, params }),
})

const openAdd = ({ kind, params }: Required<Props>): void => openOverlay(linkTo('add', null, { kind, ...params }))

/** Whose an entity is, after its text, and the menu of what can be done with it, wherever it is shown. */
import type { AddKind } from '../../../shared/domain/entries/entity-fields'
import { entityKey } from '../../../shared/domain/entries/entries'
import { t } from '../../i18n'
import { linkTo, openOverlay } from '../../model/navigation'
import { layerOfEntity, provenance } from '../../model/provenance'
import { type MenuAction, RowMenu } from '../menus/RowMenu'
import { authorName } from './Byline'
import { PrivateTag } from './PrivateTag'

interface Props {
  readonly kind: AddKind
  readonly id: string
  /** Name of the entity, for those who hear the buttons one by one. */
  readonly name: string
  /** Further actions. */
  readonly more?: () => readonly MenuAction[]
}

export function EntityActions({ kind, id, name, more }: Props) {
  return (
    // A space before it: it follows text on the same line.
    <>
      {' '}
      <EntityOrigin kind={kind} id={id} />
      <RowMenu name={name} actions={() => [...entityActions(kind, id), ...(more?.() ?? [])]} />
    </>
  )
}

/** Whose an entity is that an entry states, and the visibility of one that is not public. */
export function EntityOrigin({ kind, id }: Pick<Props, 'kind' | 'id'>) {
  const stated = provenance.value.get(entityKey(kind, id))
  if (!stated) return null
  const author = authorName(stated.by)
  const corrected = author === null ? t('corrected-by-you') : t('corrected-by', { author })
  return (
    <span class="origin">
      <span class="byline">{stated.isCorrection ? corrected : (author ?? t('mine'))}</span>
      <PrivateTag layer={layerOfEntity(kind, id)} />
    </span>
  )
}

/** Actions of an entity: correct it, remove it, and see the earlier versions of one that was corrected. */
export function entityActions(kind: AddKind, id: string): readonly MenuAction[] {
  const open = (params: Readonly<Record<string, string>>) => () =>
    openOverlay(linkTo('add', null, { kind, id, ...params }))
  const isCorrected = provenance.value.get(entityKey(kind, id))?.isCorrection === true
  return [
    { text: t('add-correct'), run: open({}) },
    { text: t('add-remove'), run: open({ remove: '1' }) },
    ...(isCorrected ? [{ text: t('add-history'), run: open({ history: '1' }) }] : []),
  ]
}

/** Buttons to correct and to remove an entity, wherever it is shown, after the name of another who stated it. */
import type { ComponentChildren } from 'preact'
import type { AddKind } from '../../shared/domain/entity-fields'
import { entityKey } from '../../shared/domain/entries'
import { t } from '../i18n'
import { linkTo, openOverlay } from '../model/navigation'
import { isPrivateEntity, provenance } from '../model/provenance'
import { Byline } from './Byline'
import { PrivateTag } from './PrivateTag'

interface Props {
  readonly kind: AddKind
  readonly id: string
  /** Name of the entity, for those who hear the buttons one by one. */
  readonly name: string
  /** Further buttons. */
  readonly children?: ComponentChildren
}

export function EntityActions({ kind, id, name, children }: Props) {
  const open = (params: Readonly<Record<string, string>>) => openOverlay(linkTo('add', null, { kind, id, ...params }))
  return (
    <span class="entity-acts">
      <Byline by={provenance.value.get(entityKey(kind, id))?.by} />
      {isPrivateEntity(kind, id) && <PrivateTag text={t('visibility-private')} />}
      <button class="btn quiet" type="button" aria-label={t('add-correct-of', { name })} onClick={() => open({})}>
        {t('add-correct')}
      </button>
      <button
        class="btn quiet"
        type="button"
        aria-label={t('add-remove-of', { name })}
        onClick={() => open({ remove: '1' })}
      >
        {t('add-remove')}
      </button>
      {children}
    </span>
  )
}

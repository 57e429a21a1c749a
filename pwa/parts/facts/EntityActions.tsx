/** Buttons to correct and to remove an entity, wherever it is shown, after who stated or corrected it, which opens its history. */
import type { ComponentChildren } from 'preact'
import type { Provenance } from '../../../shared/domain/assembly/assemble'
import type { AddKind } from '../../../shared/domain/entries/entity-fields'
import { entityKey } from '../../../shared/domain/entries/entries'
import { t } from '../../i18n'
import { linkTo, openOverlay } from '../../model/navigation'
import { layerOfEntity, provenance } from '../../model/provenance'
import { authorName } from './Byline'
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
  const stated = provenance.value.get(entityKey(kind, id))
  return (
    // A space before it: it follows text on the same line.
    <>
      {' '}
      <span class="entity-acts">
        {stated && <Origin stated={stated} name={name} onHistory={() => open({ history: '1' })} />}
        <PrivateTag layer={layerOfEntity(kind, id)} />
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
    </>
  )
}

interface OriginProps {
  readonly stated: Provenance
  readonly name: string
  readonly onHistory: () => void
}

/** Whose an entity is that an entry states; of a corrected one the way to its earlier versions. */
function Origin({ stated: { by, isCorrection }, name, onHistory }: OriginProps) {
  const author = authorName(by)
  if (!isCorrection) return <span class="byline">{author ?? t('mine')}</span>
  return (
    <button class="btn quiet" type="button" onClick={onHistory}>
      {author === null ? t('corrected-by-you') : t('corrected-by', { author })}
      <span class="vh">, {name}</span>
    </button>
  )
}

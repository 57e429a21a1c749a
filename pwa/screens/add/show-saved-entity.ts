/** Message about what the Add sheet saved. */

import type { AddKind } from '../../../shared/domain/entries/entity-fields'
import { asPosition } from '../../../shared/domain/entries/entity-lists'
import { type Entry, isEntityEntry } from '../../../shared/domain/entries/entries'
import type { EntityByKind } from '../../../shared/kinds/kinds'
import { t } from '../../i18n'
import { showSaved } from '../../model/typed/undo'
import { entityTitle } from '../../workspace/entries/entity-title'
import { placeOf } from '../../workspace/entries/entry-place'
import type { Made } from './fields'

/** Says what a form saved. `isCorrected` where it corrected an entity. */
export function showSavedEntity(kind: AddKind, { entries }: Made, isCorrected: boolean): void {
  const [first] = entries
  const link = first && { href: placeOf(first), text: t('arrived-show', { n: 1 }) }
  showSaved(entries, t(isCorrected ? 'correct-done' : 'add-done', { name: nameOf(kind, entries) }), undefined, link)
}

/** Name of what was saved; positions that were saved together are named as one. */
function nameOf(kind: AddKind, entries: readonly Entry[]): string {
  const positions = entries.filter((entry) => entry.kind === 'position').map(asPosition)
  const [position] = positions
  if (position) {
    const [members, articles] = (['members', 'articles'] as const).map((field) => [
      ...new Set(positions.flatMap((one) => one[field])),
    ])
    return entityTitle('position', { ...position, members: members ?? [], articles: articles ?? [] })
  }
  const [entry] = entries
  return entry && isEntityEntry(entry) ? entityTitle(kind, entry.entity as EntityByKind[AddKind]) : ''
}

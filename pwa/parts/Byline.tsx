/** Author of an entry, after its date. One's own says nothing. */
import { isUnknown, writerOf } from '../../shared/domain/authors'
import type { Author } from '../../shared/domain/entries'
import { isOfDevice } from '../../shared/domain/layers'
import type { HeldPosition } from '../../shared/domain/positions'
import { t } from '../i18n'
import { isOwn } from '../model/author'
import { ownDevices, thisDevice } from '../store'

export function Byline({ by }: { by: Author | null | undefined }) {
  const name = authorName(by)
  return name === null ? null : <span class="byline">{name}</span>
}

/**
 * Name of another author, as the entry says; `null` for one's own. A name is free to choose and proves nothing: with the
 * user's name it says on which device, and of what arrived as from this very device, that only its sender says so.
 */
export function authorName(by: Author | null | undefined): string | null {
  if (!by || isOwn(by)) return null
  const { device, name } = writerOf(by) ?? by
  if (ownDevices().includes(device)) return t('byline-own-device', { name: name || t('byline-this-device') })
  if (!name) return t(isUnknown(by) ? 'byline-unknown' : 'byline-unnamed')
  return name === thisDevice().name ? t('byline-other-device', { name }) : name
}

/** Name of an author, one's own too. */
export const authorText = (by: Author | null | undefined): string => authorName(by) ?? t('add-by-you')

/** Whose an entry is: *Private*, *Your entry*, or the name of another author. */
export const originText = ({ layer, by }: Pick<HeldPosition, 'layer' | 'by'>): string =>
  isOfDevice({ layer }) ? t('visibility-private') : (authorName(by) ?? t('mine'))

/** Author of an entry, after its date. One's own says nothing. */
import { writerOf } from '../../shared/domain/authors'
import type { Author } from '../../shared/domain/entries'
import { isOfDevice } from '../../shared/domain/layers'
import type { HeldPosition } from '../../shared/domain/positions'
import { t } from '../i18n'
import { isOwn } from '../model/author'
import { thisDevice } from '../store'

export function Byline({ by }: { by: Author | null | undefined }) {
  const name = authorName(by)
  return name === null ? null : <span class="byline">{name}</span>
}

/**
 * Name of another author, as the entry says; `null` for one's own. With the user's name, it says that another device made it:
 * a name is free to choose, and proves nothing.
 */
export function authorName(by: Author | null | undefined): string | null {
  if (isOwn(by)) return null
  const name = writerOf(by)?.name
  if (!name) return t('byline-unnamed')
  return name === thisDevice().name ? t('byline-other-device', { name }) : name
}

/** Name of an author, one's own too. */
export const authorText = (by: Author | null | undefined): string => authorName(by) ?? t('add-by-you')

/** Whose an entry is: *Private*, *Your entry*, or the name of another author. */
export const originText = ({ layer, by }: Pick<HeldPosition, 'layer' | 'by'>): string =>
  isOfDevice({ layer }) ? t('visibility-private') : (authorName(by) ?? t('mine'))

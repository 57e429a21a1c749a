/** Author of an entry, after its date. One's own says nothing. */
import { writerOf } from '../../shared/domain/authors'
import type { Author } from '../../shared/domain/entries'
import type { HeldPosition } from '../../shared/domain/positions'
import { t } from '../i18n'
import { isOwn } from '../model/author'

export function Byline({ by }: { by: Author | null | undefined }) {
  const name = authorName(by)
  return name === null ? null : <span class="byline">{name}</span>
}

/** Name of another author, as the entry says; `null` for one's own. */
export function authorName(by: Author | null | undefined): string | null {
  return isOwn(by) ? null : writerOf(by)?.name || t('byline-unnamed')
}

/** Whose an entry is: *Private*, *Your entry*, or the name of another author. */
export const originText = ({ layer, by }: Pick<HeldPosition, 'layer' | 'by'>): string =>
  layer === 'private' ? t('visibility-private') : (authorName(by) ?? t('mine'))

/** Actions that pass on what is shown: a link to it, and a reference. Nothing private has them. */
import { isPublic } from '../../shared/domain/entries/layers'
import type { LedgerEntry } from '../../shared/domain/ledger/ledger'
import { t } from '../i18n'
import { linkTo, openOverlay } from '../model/navigation'
import { isOnlyEntry, isOnlyHere, type PageKind } from '../model/provenance'
import type { LinkTarget } from '../model/public-link'
import { copyLink } from './CopyLink'
import { sourceName } from './facts/publishers'
import { isLink } from './facts/Source'
import type { MenuAction } from './menus/RowMenu'

/** A link to the page of an entity, and a reference to what can be cited; none for what is on this device alone. */
export function passOnEntity(kind: PageKind, id: string): readonly MenuAction[] {
  if (isOnlyHere(kind, id)) return []
  const link = linkAction({ screen: kind, id }, isOnlyEntry(kind, id))
  return kind === 'article' ? [link, citeAction({ article: id })] : [link]
}

/** A status update, and whose it is. */
type PassedOn = Pick<LedgerEntry, 'origin' | 'layer'> & Pick<LedgerEntry['observation'], 'id' | 'article'>

/** The same for one status update: the link leads to it in the list of its article. */
export function passOnObservation({ id, article, origin, layer }: PassedOn): readonly MenuAction[] {
  if (!isPublic({ layer }) || isOnlyHere('article', article)) return []
  return [
    linkAction({ screen: 'article', id: article, params: { observation: id } }, origin === 'mine'),
    citeAction({ observation: id }),
  ]
}

/** Copies a link; `isEntry` for what an entry states: others must have received it. */
export const linkAction = (target: LinkTarget, isEntry = false): MenuAction => ({
  text: t('copy-link'),
  run: () => void copyLink(target, isEntry),
})

const citeAction = (params: Readonly<Record<string, string>>): MenuAction => ({
  text: t('cite'),
  run: () => openOverlay(linkTo('cite', null, params)),
})

/** Opens a further source; none for what is no link. */
export const sourceAction = (url: string): readonly MenuAction[] =>
  isLink(url) ? [{ text: t('source-open', { publisher: sourceName(url) }), href: url, isOutside: true }] : []

/** Author of an entry, after its date. One's own says nothing. */
import { type AuthorWords, authorText, UNKNOWN_DEVICE } from '../../../shared/domain/entries/authors'
import type { Author, Device } from '../../../shared/domain/entries/entries'
import { isOfDevice } from '../../../shared/domain/entries/layers'
import type { HeldPosition } from '../../../shared/domain/queries/positions'
import { isolated } from '../../../shared/domain/text/deceptive-names'
import { t } from '../../i18n'
import { isOwn } from '../../model/author'
import { ownDevices, thisDevice } from '../../store'

export function Byline({ by }: { by: Author | null | undefined }) {
  const name = authorName(by)
  return name === null ? null : <bdi class="byline">{name}</bdi>
}

/**
 * Name of another author, as the entry says; `null` for one's own. A name is free to choose and proves nothing: with the
 * user's name it says on which device, and of what arrived as from this very device, that only its sender says so.
 */
export function authorName(by: Author | null | undefined): string | null {
  if (!by || isOwn(by)) return null
  return authorText(by, {
    ...AROUND,
    name: (device) => nameOnScreen(device, by),
    // A name that runs from right to left does not reorder who passed it on.
    passedOn: ({ name, by }) => AROUND.passedOn({ name: isolated(name), by: isolated(by) }),
    asSenderSays: ({ name }) => AROUND.asSenderSays({ name: isolated(name) }),
  })
}

const AROUND: Omit<AuthorWords, 'name'> = {
  unnamed: () => t('byline-unnamed'),
  passedOn: (names) => t('byline-passed-on', names),
  asSenderSays: (names) => t('byline-own-device', names),
}

function nameOnScreen({ device, name }: Device, by: Author): string {
  if (ownDevices().includes(device)) return by.device === device ? t('add-by-you') : name || t('byline-this-device')
  if (!name) return t(device === UNKNOWN_DEVICE ? 'byline-unknown' : 'byline-unnamed')
  return name === thisDevice().name ? t('byline-other-device', { name }) : name
}

/** Name of an author for a file: as the entry has it, one's own too; empty for none. */
export const authorInFile = (by: Author | null | undefined): string =>
  authorText(by, { ...AROUND, name: ({ name }) => name })

/** Name of an author, one's own too. */
export const authorOrYou = (by: Author | null | undefined): string => authorName(by) ?? t('add-by-you')

/** Whose an entry is: *Private*, *Your entry*, or the name of another author. */
export const originText = ({ layer, by }: Pick<HeldPosition, 'layer' | 'by'>): string =>
  isOfDevice({ layer }) ? t('visibility-private') : (authorName(by) ?? t('mine'))

/** Author of an entry, after its date. One's own says nothing. */
import type { Author, ObservationEntry } from '../../shared/domain/entries'
import type { LedgerEntry } from '../../shared/domain/ledger'
import { t } from '../i18n'
import { thisDevice } from '../store'

export function Byline({ by }: { by: Author | null | undefined }) {
  const name = authorName(by)
  return name === null ? null : <span class="byline">{name}</span>
}

/** Name of another author; `null` for this device, and where none is known. */
export function authorName(by: Author | null | undefined): string | null {
  const author = by?.from ?? by
  if (!author || author.device === thisDevice().device) return null
  return author.name || t('byline-unnamed')
}

/** Author of an observation that an entry states; `null` for the dataset’s. */
export const authorOf = ({ observation }: LedgerEntry): Author | null =>
  ('by' in observation ? (observation as ObservationEntry).by : null) ?? null

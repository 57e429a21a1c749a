/** Tag that marks an observation of the user's own. */
import { authorOf } from '../../../shared/domain/entries/authors'
import { isOfDevice, isPublic } from '../../../shared/domain/entries/layers'
import type { LedgerEntry } from '../../../shared/domain/ledger/ledger'
import { t } from '../../i18n'
import { isOwn } from '../../model/author'
import { PrivateTag } from './PrivateTag'

/** Origin of an observation, or its visibility; nothing for those of the pack, and for public ones of others, whose name stands after the date. */
export function OriginTag({ entry }: { entry: LedgerEntry }) {
  if (entry.origin === 'pack') return null
  const isMine = isOwn(authorOf(entry.observation))
  if (isMine && isPublic(entry)) return <span class="mine-tag">{t('mine')}</span>
  return <PrivateTag layer={entry.layer} {...(isMine && isOfDevice(entry) && { text: t('mine-private') })} />
}

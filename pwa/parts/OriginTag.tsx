/** Tag that marks an observation of the user's own. */
import { authorOf } from '../../shared/domain/authors'
import { isOfDevice, isPublic } from '../../shared/domain/layers'
import type { LedgerEntry } from '../../shared/domain/ledger'
import { t } from '../i18n'
import { isOwn } from '../model/author'
import { PrivateTag } from './PrivateTag'

/** Origin of an observation; nothing for those of the pack, and for another’s, whose name stands after the date. */
export function OriginTag({ entry }: { entry: LedgerEntry }) {
  if (entry.origin === 'pack' || !isOwn(authorOf(entry.observation))) return null
  if (isPublic(entry)) return <span class="mine-tag">{t('mine')}</span>
  return <PrivateTag text={t(isOfDevice(entry) ? 'mine-private' : 'visibility-delegation')} />
}

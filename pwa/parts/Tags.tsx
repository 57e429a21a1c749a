/** Tags that mark private entries and the user's own. */
import type { LedgerEntry } from '../../shared/domain/ledger'
import { t } from '../i18n'
import { Icon } from './Glyph'

/** Lock icon and text: the one look of everything private. */
export function PrivateTag({ text, title }: { text: string; title?: string }) {
  return (
    <span class="private-tag" title={title}>
      <Icon name="lock" />
      {text}
    </span>
  )
}

/** Origin of an observation; nothing for those of the pack. */
export function OriginTag({ entry }: { entry: LedgerEntry }) {
  if (entry.origin === 'pack') return null
  return entry.layer === 'private' ? <PrivateTag text={t('mine-private')} /> : <span class="mine-tag">{t('mine')}</span>
}

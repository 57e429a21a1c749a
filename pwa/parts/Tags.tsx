import type { LedgerEntry } from '../../shared/domain/ledger'
import { t } from '../i18n'
import { Icon } from './Glyph'

/** What is private looks private wherever it shows. */
export function PrivateTag({ text, title }: { text: string; title?: string }) {
  return (
    <span class="private-tag" title={title}>
      <Icon name="lock" />
      {text}
    </span>
  )
}

/** Whose observation it is: the pack's goes without saying. */
export function OriginTag({ entry }: { entry: LedgerEntry }) {
  if (entry.origin === 'pack') return null
  return entry.layer === 'private' ? <PrivateTag text={t('mine-private')} /> : <span class="mine-tag">{t('mine')}</span>
}

/** Dialog that asks before a negotiation is removed whose dataset did not come with the app: there it is deleted. */
import { entriesOf } from '../../../shared/domain/entries/entries'
import { nameIn, t } from '../../i18n'
import { linkInto } from '../../model/navigation'
import type { NegotiationView } from '../../model/negotiation/negotiation-view'
import { ConfirmDialog } from '../../parts/dialogs/ConfirmDialog'

interface Props {
  readonly view: NegotiationView
  readonly onRemove: () => void
  readonly onClose: () => void
}

export function RemoveDialog({ view: { row, data }, onRemove, onClose }: Props) {
  const n = entriesOf(data.entries, row.slot).length
  return (
    <ConfirmDialog
      id="remove"
      title={t('negotiations-remove-title', { name: nameIn(data.pack.names) })}
      label={t('negotiations-remove')}
      onConfirm={onRemove}
      onClose={onClose}
    >
      <p>{t('negotiations-remove-means', { n })}</p>
      <p>
        <a href={linkInto(row.slot, 'files')}>{t('negotiations-remove-export')}</a>
      </p>
    </ConfirmDialog>
  )
}

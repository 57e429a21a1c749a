/** Dialog that asks before a negotiation is removed whose dataset did not come with the app: there it is deleted. */
import { entriesOf } from '../../../shared/domain/entries'
import { nameIn, t } from '../../i18n'
import { linkInto } from '../../model/navigation'
import type { NegotiationView } from '../../model/negotiation-view'
import { Dialog } from '../../parts/Dialog'

interface Props {
  readonly view: NegotiationView
  readonly onRemove: () => void
  readonly onClose: () => void
}

export function RemoveDialog({ view: { row, data }, onRemove, onClose }: Props) {
  const n = entriesOf(data.entries, row.slot).length
  return (
    <Dialog class="small" labelledby="remove-title" onClose={onClose}>
      <h2 id="remove-title">{t('negotiations-remove-title', { name: nameIn(row.pack.names) })}</h2>
      <p>{t('negotiations-remove-means', { n })}</p>
      <p>
        <a href={linkInto(row.slot, 'files')}>{t('negotiations-remove-export')}</a>
      </p>
      <p class="bar">
        <button class="btn" type="button" onClick={onRemove}>
          {t('negotiations-remove')}
        </button>
        <button class="btn primary" type="button" onClick={onClose}>
          {t('cancel')}
        </button>
      </p>
    </Dialog>
  )
}

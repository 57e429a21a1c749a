/** Confirmation dialog of an act that takes something away: cancelling has the focus, and neither button the accent. */
import type { ComponentChildren } from 'preact'
import { t } from '../../i18n'
import { Problem } from '../loading/Problem'
import { Dialog } from './Dialog'
import { GuardedButton } from './GuardedButton'

interface Props {
  /** Prefix of the heading's id. */
  readonly id: string
  readonly title: string
  /** Label of the button that does it. */
  readonly label: string
  readonly onConfirm: () => unknown
  readonly onClose: () => void
  readonly isBusy?: boolean
  readonly problem?: string
  readonly children: ComponentChildren
}

export function ConfirmDialog({ id, title, label, onConfirm, onClose, isBusy = false, problem = '', children }: Props) {
  return (
    <Dialog class="small confirm" labelledby={`${id}-title`} onClose={onClose}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
      <Problem text={problem} />
      <p class="bar">
        <GuardedButton class="btn" about={title} disabled={isBusy} onPress={onConfirm}>
          {label}
        </GuardedButton>
        <button class="btn" type="button" autofocus onClick={onClose}>
          {t('cancel')}
        </button>
      </p>
    </Dialog>
  )
}

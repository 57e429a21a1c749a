/** Button that takes a status off the ladder. It says first how many status updates name it, and what becomes of them. */
import { useState } from 'preact/hooks'
import { t } from '../../i18n'
import { ConfirmDialog } from '../../parts/dialogs/ConfirmDialog'

interface Props {
  readonly name: string
  readonly uses: number
  /** True where the ladder has no other. */
  readonly isOnly: boolean
  readonly onRemove: () => void
}

export function RemoveStatus({ name, uses, isOnly, onRemove }: Props) {
  const [isAsking, setAsking] = useState(false)
  const label = t('table-ladder-remove', { name })
  return (
    <>
      <button
        class="btn quiet"
        type="button"
        disabled={isOnly}
        aria-label={label}
        onClick={() => (uses > 0 ? setAsking(true) : onRemove())}
      >
        {t('table-remove')}
      </button>
      {isAsking && (
        <ConfirmDialog
          id="remove-status"
          title={label}
          label={t('table-remove')}
          onConfirm={() => {
            setAsking(false)
            onRemove()
          }}
          onClose={() => setAsking(false)}
        >
          <p>{t('ladder-uses', { n: uses })}</p>
          <p>{t('ladder-uses-then')}</p>
        </ConfirmDialog>
      )}
    </>
  )
}

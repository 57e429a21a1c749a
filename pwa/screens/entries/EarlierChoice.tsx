/** Earlier versions that a withdrawal makes count again, said before it is made, with the choice to withdraw them too. */
import { t } from '../../i18n'
import type { WithdrawalPlan } from './chosen-entries'

interface Props {
  readonly plan: Pick<WithdrawalPlan, 'again' | 'earlier'>
  /** True where the earlier entries are withdrawn too. */
  readonly isWhole: boolean
  readonly onChoose: (isWhole: boolean) => void
}

export function EarlierChoice({ plan: { again, earlier }, isWhole, onChoose }: Props) {
  const n = again.entries.length
  const said = [n > 0 ? t('entries-again', { n }) : '', again.shipped > 0 ? t('entries-again-dataset') : '']
    .filter(Boolean)
    .join(' ')
  return (
    <div class="counts-again">
      <p role="status">{said}</p>
      {(n > 0 || earlier > 0) && (
        <label>
          <input type="checkbox" checked={isWhole} onChange={(event) => onChoose(event.currentTarget.checked)} />
          {t('entries-again-withdraw')}
        </label>
      )}
    </div>
  )
}

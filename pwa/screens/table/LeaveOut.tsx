/** Rows that are left out because of their problems: nothing is taken in their absence before the user says so. */
import { countRows, type Reading } from '../../../shared/table/reading'
import { t } from '../../i18n'

interface Props {
  readonly reading: Reading
  readonly isAgreed: boolean
  readonly onAgree: (isAgreed: boolean) => void
}

export function LeaveOut({ reading, isAgreed, onAgree }: Props) {
  const { read, leftOut } = countRows(reading)
  return (
    <>
      <p>{t('table-rows-read', { n: read })}</p>
      {leftOut > 0 && (
        <label class="choice">
          <input type="checkbox" checked={isAgreed} onChange={(event) => onAgree(event.currentTarget.checked)} />
          <span>{t('table-leave-out', { n: leftOut })}</span>
        </label>
      )}
    </>
  )
}

/** True when there are rows to take, and the user agrees to what is left out. */
export function mayTake(reading: Reading, isAgreed: boolean): boolean {
  const { read, leftOut } = countRows(reading)
  return read > 0 && (leftOut === 0 || isAgreed)
}

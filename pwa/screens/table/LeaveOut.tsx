/** Rows that are left out because of their problems: nothing is taken in their absence before the user says so. */

import { partedBy } from '../../../shared/domain/text/typography'
import { countRows, type Reading } from '../../../shared/table/reading'
import { lang, t } from '../../i18n'
import type { Tables } from './use-tables'

interface Props {
  readonly tables: Pick<Tables, 'reading' | 'read'>
  readonly isAgreed: boolean
  readonly onAgree: (isAgreed: boolean) => void
}

export function LeaveOut({ tables: { reading, read: sheets }, isAgreed, onAgree }: Props) {
  const { read, leftOut, leftOutOf } = countRows(reading)
  const byTable = [...leftOutOf].map(([table, n]) =>
    t('table-leave-out-of', { name: sheets[table]?.sheet.name || t('table-pasted'), n }),
  )
  return (
    <>
      <p>{t('table-rows-read', { n: read })}</p>
      {leftOut > 0 && (
        <label class="choice">
          <input type="checkbox" checked={isAgreed} onChange={(event) => onAgree(event.currentTarget.checked)} />
          <span>
            {t('table-leave-out', { n: leftOut })}
            {sheets.length > 1 && <small> {byTable.join(partedBy(lang.value))}</small>}
          </span>
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

/** Date field of a text: shows as which day the words are read, and asks where they may be several or none. */
import type { Day } from '../../../shared/domain/types'
import { t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import type { TypedDate } from './typed-date'

interface Props {
  readonly value: string
  readonly read: TypedDate
  /** Words of the text that may be several days; absent where they were typed here. */
  readonly words?: string | undefined
  /** Shows what is wrong: not while the first letters are typed. */
  readonly isChecked: boolean
  readonly onInput: (value: string) => void
  readonly onLeave: () => void
  /** A day was chosen where several may be meant. */
  readonly onChoose: (day: Day) => void
}

export function DateField({ value, read, words, isChecked, onInput, onLeave, onChoose }: Props) {
  const problem = isChecked ? problemOf(read, value) : ''
  const says = read.kind === 'day' ? t('analyse-date-read', { date: dateText(read.day, 'long') }) : problem
  return (
    <>
      <label for="reader-date">{t('reader-date')}</label>
      <input
        id="reader-date"
        type="text"
        value={value}
        aria-invalid={problem !== ''}
        aria-describedby="reader-date-read"
        onInput={(event) => onInput(event.currentTarget.value)}
        onBlur={onLeave}
      />
      <span class={problem === '' ? 'hint' : 'err'} id="reader-date-read" role="status">
        {says}
      </span>
      {read.kind === 'choice' && (
        <fieldset class="bar hint">
          <legend>
            {words === undefined ? t('analyse-date-which') : t('analyse-date-which-of', { value: words })}
          </legend>
          {read.days.map((day) => (
            <button key={day} class="btn" type="button" onClick={() => onChoose(day)}>
              {dateText(day, 'long')}
            </button>
          ))}
        </fieldset>
      )}
    </>
  )
}

/** Why no day is read, and what to do; empty where one is, or none was typed. */
function problemOf(read: TypedDate, value: string): string {
  switch (read.kind) {
    case 'no-day':
    case 'no-year':
      return t(`analyse-date-${read.kind}`)
    case 'impossible':
      return t('table-problem-date-none', { value })
    case 'unread':
      return t('table-problem-date-unread', { value })
    default:
      return ''
  }
}

/** Notes at the head of a form: a draft that is back, a failure to save, how many fields need attention. */
import { localDay } from '../../../shared/domain/dates/days'
import { t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { failureText } from '../../parts/loading/store-error-text'

interface Props {
  /** ISO 8601 instant of the draft; `null` without one. */
  readonly since: string | null
  readonly onStartEmpty: () => void
  readonly failure: unknown
  /** Number of fields with a problem. */
  readonly wrong: number
  /** Question that is not at a field. */
  readonly question?: string | undefined
}

export const FormNotes = ({ since, onStartEmpty, failure, wrong, question }: Props) => (
  <>
    <p class="err" role="alert">
      {wrong > 0 ? t('error-summary', { n: wrong }) : question}
    </p>
    {since !== null && (
      <p class="draft">
        {t('draft-back', { date: dateText(localDay(new Date(since))) })}{' '}
        <button class="btn quiet" type="button" onClick={onStartEmpty}>
          {t('draft-clear')}
        </button>
      </p>
    )}
    {failure !== null && (
      <div class="trouble" role="alert">
        <h2>{t('failure-title')}</h2>
        <p>{failureText(failure)}</p>
      </div>
    )}
  </>
)

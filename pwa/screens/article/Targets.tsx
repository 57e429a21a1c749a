/** Table of the targets of an article with their outcomes as of the date. */
import { historyOf, isInferred } from '../../../shared/domain/ledger/ledger'
import { resultOf, type TrackedTarget, targetsAsOf } from '../../../shared/domain/ledger/targets'
import type { Article } from '../../../shared/domain/types'
import { t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { day, ledger } from '../../model/state'
import { inSentence, statusName } from '../../parts/facts/Phase'
import { When } from '../../parts/facts/When'

export function Targets({ article }: { article: Article }) {
  const targets = targetsAsOf(ledger.value, article.id, day.value)
  if (targets.length === 0) return null
  return (
    <>
      <h2 class="sec" id="targets">
        {t('targets')}
      </h2>
      <table class="mini" aria-labelledby="targets">
        <thead>
          <tr>
            <th scope="col">{t('target-set')}</th>
            <th scope="col">{t('target-target')}</th>
            <th scope="col">{t('target-outcome')}</th>
          </tr>
        </thead>
        <tbody>
          {targets.map((target) => (
            <tr key={`${target.status.id} ${target.date}`}>
              <td>
                <When date={target.entry.observation.date} />
              </td>
              <td>{t('target-status-by', { status: statusName(target.status), date: dateText(target.date) })}</td>
              <td>
                <Outcome target={target} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

const LABELS = {
  met: 'target-met',
  late: 'target-late',
  missed: 'target-missed',
  dropped: 'target-missed',
  open: 'target-open',
} as const

function Outcome({ target }: { target: TrackedTarget }) {
  const result = resultOf(target)
  const next = nextSeen(target, result)
  return (
    <>
      <span class={result === 'met' || result === 'open' ? undefined : 'miss'}>{t(LABELS[result])}</span>
      {next && (
        <>
          <br />
          {next}
        </>
      )}
    </>
  )
}

/** Text of the change that met the target or left its article out, or else of the first one after its due date. */
function nextSeen({ article, due, metOn, droppedDate }: TrackedTarget, result: ReturnType<typeof resultOf>): string {
  if (result === 'open') return ''
  const history = historyOf(ledger.value, article, day.value)
  const turn =
    metOn !== null
      ? history.findLast((found) => found.day <= metOn)
      : history.find((found) =>
          droppedDate === null ? found.day > due : found.phase === 'dropped' && found.date === droppedDate,
        )
  if (!turn) return result === 'missed' ? t('target-nothing') : ''
  const status = inSentence(statusName(turn.status))
  const text = t(result === 'missed' ? 'target-next' : 'target-on', { status, date: dateText(turn.date) })
  return isInferred(turn) ? `${text}, ${t('inferred')}` : text
}

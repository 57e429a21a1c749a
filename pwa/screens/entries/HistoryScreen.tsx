/** Screen of the changes made here, the latest first: each with what it added, and undo or redo up to it. */
import { useState } from 'preact/hooks'
import { locale, t } from '../../i18n'
import { linkTo } from '../../model/navigation'
import { negotiationName } from '../../model/negotiation/negotiation-name'
import { shownData } from '../../model/state'
import { ScreenHead } from '../../parts/ScreenHead'
import type { Step } from '../../store'
import { entriesOf, stepText } from '../../workspace/entries/step-text'
import { goTo } from '../../workspace/entries/undo-steps'

export function HistoryScreen() {
  const [isBusy, setBusy] = useState(false)
  const data = shownData.value
  if (!data) return null
  const move = async (step: Step) => {
    setBusy(true)
    await goTo(step.undone ? 'redo' : 'undo', step)
    setBusy(false)
  }
  return (
    <>
      <ScreenHead title={t('history-title')}>
        <p>{t(data.steps.length === 0 ? 'history-empty' : 'history-deck')}</p>
      </ScreenHead>
      <ul class="rows">
        {data.steps.toReversed().map((step) => (
          <Row key={step.id} step={step} isBusy={isBusy} onMove={() => void move(step)} />
        ))}
      </ul>
    </>
  )
}

function Row({ step, isBusy, onMove }: { step: Step; isBusy: boolean; onMove: () => void }) {
  const date = new Intl.DateTimeFormat(locale.value, { dateStyle: 'medium', timeStyle: 'short' })
  const isElsewhere = step.negotiation !== null && step.negotiation !== shownData.value?.pack.id
  // The word before it says what an import is.
  const text = step.kind === 'import' ? t('plan-count', { n: step.count }) : stepText(step)
  const target = entriesOf(step).find(({ kind }) => kind === 'observation')
  return (
    <li>
      <div class="when">
        <time dateTime={step.at}>{date.format(Date.parse(step.at))}</time>
      </div>
      <span class={step.undone ? 'gone' : undefined} id={`step-${step.id}`}>
        <b>{t(`history-${step.kind}`)}</b> {target ? <a href={linkTo('correct', target.id)}>{text}</a> : text}{' '}
        {isElsewhere && t('history-elsewhere', { name: negotiationName(step.negotiation ?? '') })}{' '}
        {step.undone && <i>({t('history-undone')})</i>}
      </span>
      <span class="acts">
        <button class="btn quiet" type="button" disabled={isBusy} aria-describedby={`step-${step.id}`} onClick={onMove}>
          {t(step.undone ? 'history-redo-to' : 'history-undo-to')}
        </button>
      </span>
    </li>
  )
}

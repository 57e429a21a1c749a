/** Forms that change several entries at once: what they will do, with counts, and one step that undo takes back. */
import { useMemo, useState } from 'preact/hooks'
import type { Entry, Layer } from '../../../shared/domain/entries/entries'
import { t } from '../../i18n'
import { showSaved, withdrawalsOf } from '../../model/typed/undo'
import { ReasonField } from '../../parts/dialogs/ReasonField'
import { submitOnCtrlEnter } from '../../parts/dialogs/submit-key'
import { Problem } from '../../parts/loading/Problem'
import { saveQualified } from '../../workspace/forms/save-entries'
import { useAsyncAction } from '../../workspace/use-async-action'
import { type Among, planVisibility, planWithdrawal, withVisibility } from './chosen-entries'
import { EarlierChoice } from './EarlierChoice'

interface Props {
  readonly chosen: readonly Entry[]
  readonly among: Among
  /** Called once it is saved. */
  readonly onDone: () => void
}

/** Gives the chosen entries another visibility. */
export function ChangeVisibility({ layer, chosen, among, onDone }: Props & { readonly layer: Layer }) {
  const { changing, already, left } = planVisibility(chosen, layer, among)
  const n = changing.length
  const { isBusy, problem, run } = useAsyncAction()
  const change = async () => {
    const entries = withVisibility(changing, layer, t(`entries-reason-${layer}`), among)
    await saveQualified(entries)
    showSaved(entries, t(`entries-made-${layer}`, { n }))
    onDone()
    return ''
  }
  return (
    <div class="preview">
      <p>
        {[
          n > 0 ? t(`entries-will-${layer}`, { n }) : '',
          already > 0 ? t(`entries-already-${layer}`, { n: already }) : '',
          left > 0 ? t('entries-left', { n: left }) : '',
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      <Problem text={problem} />
      <p class="bar">
        <button class="btn primary" type="button" disabled={n === 0 || isBusy} onClick={() => void run(change)}>
          {t(`entries-do-${layer}`, { n })}
        </button>
      </p>
    </div>
  )
}

/** Withdraws the chosen entries with one reason. */
export function WithdrawSeveral({ chosen, among, onDone }: Props) {
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState('')
  const [isWhole, setWhole] = useState(false)
  const plan = useMemo(() => planWithdrawal(chosen, among, isWhole), [chosen, among, isWhole])
  const { withdrawing, earlier, along, left } = plan
  const n = withdrawing.length
  const { isBusy, problem, run } = useAsyncAction()
  const withdrawAll = async () => {
    const withdrawals = withdrawalsOf(withdrawing, reason.trim(), false)
    await saveQualified(withdrawals)
    showSaved(withdrawals, t('entries-withdrawn', { n }))
    onDone()
    return ''
  }
  return (
    <form
      class="preview fields"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim() !== '') return void run(withdrawAll)
        setMissing(t('correct-needs-reason'))
        event.currentTarget.querySelector<HTMLElement>('[name="reason"]')?.focus()
      }}
      onKeyDown={submitOnCtrlEnter}
    >
      <p>
        {[
          n > 0 ? t('entries-will-withdraw', { n }) : '',
          earlier > 0 ? t('entries-earlier', { n: earlier }) : '',
          along > 0 ? t('entries-along', { n: along }) : '',
          left > 0 ? t('entries-left-withdrawn', { n: left }) : '',
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      <EarlierChoice plan={plan} isWhole={isWhole} onChoose={setWhole} />
      <ReasonField
        value={reason}
        problem={missing}
        onInput={(typed) => {
          setReason(typed)
          setMissing('')
        }}
      />
      <Problem text={problem} />
      <p class="bar">
        <button class="btn primary" type="submit" disabled={n === 0 || isBusy}>
          {t('entries-do-withdraw', { n })}
        </button>
      </p>
    </form>
  )
}

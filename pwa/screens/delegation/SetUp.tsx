/** Setting up: the choice between joining, creating and recovering, the form of each, and the progress of what was begun. */
import { useEffect, useState } from 'preact/hooks'
import { t } from '../../i18n'
import { Problem } from '../../parts/loading/Problem'
import { problemText } from '../../parts/sync-text'
import { thisDevice } from '../../store'
import type { DelegationActions, DelegationState } from '../../sync/model'
import { JoiningProgress } from './JoiningProgress'
import { SETUPS, SetUpForm, type SetUpValues, type Setup, secretOf } from './SetUpForm'
import { useDelegationAction } from './use-delegation-action'

interface Props {
  readonly state: Extract<DelegationState, { readonly stage: 'none' | 'creating' | 'joining' }>
  /** Link of the invitation of the address. */
  readonly given: string | null
}

/** It stays mounted while something is under way, so that what was typed is there again after a failure. */
export function SetUp({ state, given }: Props) {
  const [setup, setSetup] = useState<Setup>('join')
  const [values, setValues] = useState<SetUpValues>({ link: '', text: '', name: '', device: thisDevice().name })
  const { isBusy, problem, act, clear } = useDelegationAction()
  /** The failure that was in sight when another way, or another link, was chosen. */
  const [past, setPast] = useState<Props['state'] | null>(null)
  const edit = (change: Partial<SetUpValues>) => setValues((now) => ({ ...now, ...change }))
  /** A link, a code or a recovery key is of one of them alone. */
  const choose = (next: Setup, link = '') => {
    setSetup(next)
    clear()
    setPast(state)
    edit({ link: '', text: '', [secretOf(next)]: link })
  }
  useEffect(() => {
    if (given !== null) choose('join', given)
  }, [given])
  const failed =
    state.stage === 'joining' && state.step.kind === 'failed' && state !== past ? problemText(state.step.problem) : ''
  if (state.stage === 'creating') return <JoiningProgress step={state.step} />
  if (state.stage === 'joining' && state.step.kind !== 'failed') return <JoiningProgress step={state.step} />
  return (
    <>
      <fieldset class="choices">
        <legend class="vh">{t('delegation-title')}</legend>
        {SETUPS.map((one) => (
          <label key={one}>
            <input type="radio" name="delegation-setup" checked={setup === one} onChange={() => choose(one)} />
            {t(`delegation-${one}`)}
          </label>
        ))}
      </fieldset>
      <SetUpForm
        key={setup}
        setup={setup}
        values={values}
        isGiven={given !== null}
        isBusy={isBusy}
        onEdit={edit}
        onSubmit={() => void act((actions) => begin(actions, setup, values))}
      />
      {failed !== '' && <p>{t('delegation-join-failed')}</p>}
      <Problem text={failed || problem} />
    </>
  )
}

function begin(actions: DelegationActions, setup: Setup, { link, text, name, device }: SetUpValues) {
  if (setup === 'create') return actions.create({ link, name, device })
  return setup === 'join' ? actions.join({ link, device }) : actions.useRecoveryKey({ text, link, device })
}

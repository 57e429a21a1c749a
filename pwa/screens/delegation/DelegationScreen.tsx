/** Screen of the delegation: set up or join one, compare digits, and its devices, invitations and state. */
import { useEffect, useRef } from 'preact/hooks'
import { t } from '../../i18n'
import { Problem } from '../../parts/loading/Problem'
import { ScreenHead } from '../../parts/ScreenHead'
import { delegation, delegationActions, isSyncWanted, syncFailed } from '../../sync/model'
import { DelegationView } from './DelegationView'
import { Removed } from './Removed'
import { SetUp } from './SetUp'
import { useLinkOfAddress } from './use-link-of-address'

export function DelegationScreen() {
  const given = useLinkOfAddress()
  useEffect(() => {
    isSyncWanted.value = true
  }, [])
  const state = delegation.value
  useFocusAfter(state.stage)
  if (state.stage === 'member' && delegationActions.value) return <DelegationView state={state} />
  return (
    <>
      <ScreenHead title={t('delegation-title')}>
        <p>{t('delegation-what')}</p>
      </ScreenHead>
      {state.stage === 'loading' || state.stage === 'member' || !delegationActions.value ? (
        <Preparing />
      ) : state.stage === 'removed' ? (
        <Removed state={state} />
      ) : (
        <SetUp state={state} given={given} />
      )}
    </>
  )
}

/** The sync is being loaded, or could not be. */
function Preparing() {
  if (!syncFailed.value)
    return (
      <p role="status" aria-busy="true">
        {t('delegation-preparing')}
      </p>
    )
  return (
    <>
      <Problem text={t('delegation-not-prepared')} />
      <p class="bar">
        <button class="btn" type="button" onClick={() => (syncFailed.value = false)}>
          {t('failure-retry')}
        </button>
      </p>
    </>
  )
}

/** Moves the focus to the heading where what had it went with the stage. */
function useFocusAfter(stage: string): void {
  const before = useRef(stage)
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body
    if (before.current !== stage && before.current !== 'loading' && isLost)
      document.querySelector<HTMLElement>('h1')?.focus()
    before.current = stage
  }, [stage])
}

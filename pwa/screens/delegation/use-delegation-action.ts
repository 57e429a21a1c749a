/** Runs an action of the sync for a button: busy flag, and the problem in words. Never rejects. */
import type { Result } from '../../../shared/delegation/result'
import { problemText } from '../../parts/sync-text'
import { type DelegationActions, delegationActions, type SyncProblem } from '../../sync/model'
import { ActionError, useAsyncAction } from '../../workspace/use-async-action'

type Work<T> = (actions: DelegationActions) => Promise<Result<T, SyncProblem>>

export function useDelegationAction() {
  const { isBusy, message, problem, run, clear } = useAsyncAction()
  /** `then` is called with what the action resolves to; the message that it returns is shown. */
  const act = <T>(work: Work<T>, then: (value: T) => string = () => '') =>
    run(async () => {
      const actions = delegationActions.peek()
      if (!actions) return ''
      const result = await work(actions)
      if (!result.ok) throw new ActionError(problemText(result.problem))
      return then(result.value)
    })
  return { isBusy, message, problem, act, clear }
}

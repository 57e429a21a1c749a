/** Problems of actions as codes: what the server, the store or the core answered, for screens to put into words. */
import type { ChangeAnswer } from '../../shared/delegation/device-sync'
import { fail, type Result, succeed } from '../../shared/delegation/result'
import { TransportError } from '../../shared/delegation/transport'
import { StoreFailure } from '../store/failure'
import type { SyncProblem } from './model'

export type Done<T = null> = Result<T, SyncProblem>

export const DONE: Done = succeed(null)

/** Runs an action that may reject. What nobody foresaw is reported too. */
export async function attempt<T>(action: () => Promise<Done<T>>): Promise<Done<T>> {
  try {
    return await action()
  } catch (error) {
    return fail(problemOf(error))
  }
}

export function problemOf(error: unknown): SyncProblem {
  if (error instanceof TransportError) return error.code
  if (error instanceof StoreFailure && error.code === 'full') return 'device-full'
  if (error instanceof StoreFailure && error.code === 'locked') return 'locked'
  reportError(error)
  return 'other'
}

export const doneBy = (answer: ChangeAnswer): Done => (answer === 'made' ? DONE : refusedBy(answer))

/** Neither the order nor the key epoch follows from what a user chose. */
export const refusedBy = (
  answer: Exclude<ChangeAnswer, 'made'>,
): { readonly ok: false; readonly problem: SyncProblem } =>
  fail(answer === 'order' || answer === 'key-epoch' ? 'other' : answer)

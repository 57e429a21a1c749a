/** What a button sets going: it always ends, and says what came of it, or why it failed and what to do. */

import { useState } from 'preact/hooks'
import { t } from '../i18n'
import { failureText } from '../parts/StoreError'
import { StoreFailure } from '../store'

/** A failure that is told in a sentence of its own. */
export class Refusal extends Error {}

/** The sentence, with its remedy, for what could not be done. */
export function reasonOf(error: unknown): string {
  if (error instanceof Refusal) return error.message
  return error instanceof StoreFailure ? failureText(error) : t('not-done')
}

interface AsyncAction {
  readonly isBusy: boolean
  /** What came of it; empty until there is something to say. */
  readonly said: string
  /** Why it failed; empty when it did not. */
  readonly problem: string
  /** Does the work, which resolves to what is to be said of it. Never rejects. */
  readonly run: (work: () => Promise<string>) => Promise<void>
}

export function useAsyncAction(): AsyncAction {
  const [isBusy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState('')
  const run = async (work: () => Promise<string>) => {
    setBusy(true)
    setSaid('')
    setProblem('')
    try {
      setSaid(await work())
    } catch (error) {
      setProblem(reasonOf(error))
    } finally {
      setBusy(false)
    }
  }
  return { isBusy, said, problem, run }
}

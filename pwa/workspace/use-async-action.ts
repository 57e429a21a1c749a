/** Runs a button's async action: busy flag, result message, error message. Never rejects. */
import { useState } from 'preact/hooks'
import { t } from '../i18n'
import { failureText } from '../parts/loading/store-error-text'
import { StoreFailure } from '../store'

/** Error whose `message` is localised and shown to the user as it is. */
export class ActionError extends Error {}

/** Localised message with a remedy, for any error. */
export function errorMessageOf(error: unknown): string {
  if (error instanceof ActionError) return error.message
  return error instanceof StoreFailure ? failureText(error) : t('not-done')
}

interface AsyncAction {
  readonly isBusy: boolean
  /** Result of the last run; empty while running and after an error. */
  readonly message: string
  /** Error of the last run; empty if it succeeded. */
  readonly problem: string
  /** Runs `work`, which resolves to the result message or rejects. Never rejects itself. */
  readonly run: (work: () => Promise<string>) => Promise<void>
  /** Forgets the outcome of the last run. */
  readonly clear: () => void
}

export function useAsyncAction(): AsyncAction {
  const [isBusy, setBusy] = useState(false)
  const [message, setMessage] = useState('')
  const [problem, setProblem] = useState('')
  const clear = () => {
    setMessage('')
    setProblem('')
  }
  const run = async (work: () => Promise<string>) => {
    setBusy(true)
    clear()
    try {
      setMessage(await work())
    } catch (error) {
      setProblem(errorMessageOf(error))
    } finally {
      setBusy(false)
    }
  }
  return { isBusy, message, problem, run, clear }
}

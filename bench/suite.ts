/** The interface of a suite. */
import type { SuiteResult } from './figures'
import type { Session } from './session'

/** A suite, by the name that the command takes. */
export interface Suite {
  readonly name: string
  readonly title: string
  run(session: Session): Promise<SuiteResult>
}

/** All suites, in the order in which they run. */
import type { SuiteResult } from './figures'
import type { Suite } from './suite'
import { marking } from './suites/marking'
import { store } from './suites/store'

export const SUITES: readonly Suite[] = [marking, store]

/** A suite with its figures. */
export interface Measured extends SuiteResult {
  readonly name: string
  readonly title: string
}

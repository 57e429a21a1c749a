/** Registry of suites, in the order in which they run. */
import type { SuiteResult } from './figures'
import type { Suite } from './suite'
import { bridge } from './suites/bridge'
import { drafts } from './suites/drafts'
import { exchange } from './suites/exchange'
import { marking } from './suites/marking'
import { mutations } from './suites/mutations'
import { screens } from './suites/screens'
import { search } from './suites/search'
import { startup } from './suites/startup'
import { store } from './suites/store'
import { sync } from './suites/sync'

export const SUITES: readonly Suite[] = [
  marking,
  search,
  store,
  bridge,
  startup,
  sync,
  exchange,
  screens,
  mutations,
  drafts,
]

/** A suite with its figures. */
export interface Measured extends SuiteResult {
  readonly name: string
  readonly title: string
}

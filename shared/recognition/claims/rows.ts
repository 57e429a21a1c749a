/** Registry of all tables of rules, for the evaluation command and the tests; no page loads it. */
import { CARRY_ROWS } from './carried-over'
import { DISCUSSION_ROWS } from './discussions'
import { EARLIER_ROWS } from './earlier-states'
import { OF_OBJECT } from './refusals'
import { STEP_ROWS } from './steps'
import type { Row } from './table'
import { REFERENT_ROWS } from './text-referents'

/** What the rows of a table decide. */
export type Decides = 'ordinary word' | 'attachment' | 'refusal' | 'earlier state' | 'carried over' | 'discussion'

/** Tables in the order in which a sentence meets them. */
export const TABLES: Readonly<Record<Decides, readonly Row[]>> = {
  'ordinary word': REFERENT_ROWS,
  attachment: STEP_ROWS,
  refusal: OF_OBJECT,
  'earlier state': EARLIER_ROWS,
  'carried over': CARRY_ROWS,
  discussion: DISCUSSION_ROWS,
}

/** Every row with what it decides. */
export const ROWS: readonly (readonly [decides: Decides, row: Row])[] = Object.entries(TABLES).flatMap(
  ([decides, rows]) => rows.map((row): [Decides, Row] => [decides as Decides, row]),
)

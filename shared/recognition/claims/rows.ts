/** Registry of all tables of rules, for the evaluation command and the tests; no page loads it. */

import { CONTENTS_ROW, CUE_ROWS, DECIDED_ROW, REVISION_ROWS } from './cues'
import { DISCUSSION_ROWS } from './discussions'
import { EARLIER_ROWS } from './earlier-states'
import { CONTEXT_ROWS, NO_AGREEMENT_ROW } from './reader'
import { OF_OBJECT } from './refusals/refusals'
import { STEP_ROWS } from './steps'
import { ANTECEDENT_ROW } from './subjects/articles-from-previous-sentence'
import { CARRY_ROWS } from './subjects/carried-over'
import { REFERENT_ROWS } from './subjects/text-referents'
import type { Row } from './table'

/** Decision that the rows of a table make. */
export type Decides =
  | 'composed cue'
  | 'ordinary word'
  | 'attachment'
  | 'refusal'
  | 'earlier state'
  | 'carried over'
  | 'context'
  | 'discussion'

/** Tables in the order in which a sentence meets them. */
export const TABLES: Readonly<Record<Decides, readonly Row[]>> = {
  'composed cue': [DECIDED_ROW, ...CUE_ROWS, CONTENTS_ROW, ...REVISION_ROWS],
  'ordinary word': REFERENT_ROWS,
  attachment: STEP_ROWS,
  refusal: OF_OBJECT,
  'earlier state': EARLIER_ROWS,
  'carried over': CARRY_ROWS,
  context: [...CONTEXT_ROWS, NO_AGREEMENT_ROW, ANTECEDENT_ROW],
  discussion: DISCUSSION_ROWS,
}

/** Every row with what it decides. */
export const ROWS: readonly (readonly [decides: Decides, row: Row])[] = Object.entries(TABLES).flatMap(
  ([decides, rows]) => rows.map((row): [Decides, Row] => [decides as Decides, row]),
)

/** Cue–list pair: one status cue tied to one article list by one rule; and the names of all rules. */
import type { ArticleList } from './lists'
import type { StatusCue } from './status-words'

/**
 * Relation of the list of a step to its cue, which a claim has as its rule. Several rows of `STEP_ROWS` may share one:
 * the list precedes (`subject-verb`, `fronted`), follows (`verb-list`), has the cue in a parenthetical (`aside`), or is
 * earlier in the sentence with something else in its place (`text-verb`).
 */
export type StepRule = 'subject-verb' | 'verb-list' | 'text-verb' | 'fronted' | 'aside'

/** Names of all rules, as a claim's `rule` has them; those beside `StepRule` are named in the file that emits them. */
export type Rule =
  | StepRule
  // reader.ts
  | 'no-agreement'
  | 'under-a-head'
  // carried-over.ts
  | 'goes-on'
  | 'likewise'
  // articles-from-previous-sentence.ts, status-from-previous-sentence.ts
  | 'of-the-sentence-before'
  | 'list-of-the-sentence-before'
  // discussions.ts
  | 'tabled'
  | 'named-as-open'
  | 'group-work'
  | 'taken-up'
  | 'listed'
  | 'topic'
  | 'status-name'
  // table-rows.ts
  | 'table-row'

export interface Step {
  readonly cue: StatusCue
  readonly list: ArticleList
  /** Rule that matched, which becomes the claim's `rule`. */
  readonly rule: StepRule
  /** Reason for refusal, or `null` for a claim. */
  readonly refused: 'prospect' | 'negation' | 'rejection' | 'condition' | 'background' | 'earlier' | 'withdrawal' | null
}

/** Cue–list pair: one status cue tied to one article list by one rule; and the names of all rules. */
import type { ArticleList } from './lists'
import type { StatusCue } from './status-words'

/**
 * Names of the rules that attach a cue to a list, in `steps.ts`:
 *
 * - `subject-verb`, `fronted`: the list precedes, as subject, as member of a group, or as fronted topic (`subjects.ts`).
 * - `verb-list`: the list follows; `carried`: it stands within a split verb phrase, "put X on hold" (`objects.ts`). A
 *   status carried over from another list is `goes-on` or `likewise`, below.
 * - `aside`: parenthetical (`parentheticals.ts`).
 * - `around`: residue around its list (`back-references.ts`).
 * - `text-verb`: the list is earlier in the sentence, and something else stands for it. Several branches, in this order: a
 *   pronoun or possessive text as subject, a residue after a colon, a back reference (`back-references.ts`); a clause
 *   without subject (`clauses.ts`); a distant subject, a cue within reach, a second coordinated verb (`subjects.ts`).
 * - `verb-text`: an anaphor stands for the list as object (`back-references.ts`).
 */
export type StepRule =
  | 'subject-verb'
  | 'verb-list'
  | 'text-verb'
  | 'verb-text'
  | 'fronted'
  | 'carried'
  | 'aside'
  | 'around'

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

export interface Step {
  readonly cue: StatusCue
  readonly list: ArticleList
  /** Rule that matched, which becomes the claim's `rule`. */
  readonly rule: StepRule
  /**
   * Token index of the main verb, if a parenthetical with another status precedes it: "X, parked in March, has been
   * cleaned".
   */
  readonly resumed?: number
  /** Reason for refusal, or `null` for a claim. */
  readonly refused: 'prospect' | 'negation' | 'condition' | 'background' | 'earlier' | 'withdrawal' | null
}

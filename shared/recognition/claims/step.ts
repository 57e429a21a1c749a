/** Cue–list pair: one status cue tied to one article list by one rule. */
import type { ArticleList } from './lists'
import type { StatusCue } from './status-words'

export interface Step {
  readonly cue: StatusCue
  readonly list: ArticleList
  /**
   * Rule that matched, which becomes the claim's `rule`. "aside" is a parenthetical, "around" a residue around its list,
   * "carried" a split verb phrase, "text-verb" and "verb-text" go by a text that stands for the list.
   */
  readonly rule: 'subject-verb' | 'verb-list' | 'text-verb' | 'verb-text' | 'fronted' | 'carried' | 'aside' | 'around'
  /**
   * Token index of the main verb, if a parenthetical with another status precedes it: "X, parked in March, has been
   * cleaned".
   */
  readonly resumed?: number
  /** Reason for refusal, or `null` for a claim. */
  readonly refused: 'prospect' | 'negation' | 'condition' | 'background' | 'earlier' | 'withdrawal' | null
}

/** One step of the ladder, as a sentence tells it. */
import type { ArticleList } from './lists'
import type { StatusCue } from './status-words'

export interface Step {
  readonly cue: StatusCue
  readonly list: ArticleList
  readonly rule: 'subject-verb' | 'verb-list' | 'text-verb' | 'verb-text' | 'fronted' | 'carried' | 'aside' | 'around'
  /** Where its clause goes on, if the list has an aside with a state of its own: "X, parked in March, has been cleaned". */
  readonly resumed?: number
  /** Why it is no claim, or `null`. */
  readonly refused: 'prospect' | 'negation' | 'condition' | 'background' | 'earlier' | 'withdrawal' | null
}

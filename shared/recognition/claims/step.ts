/** One step of the ladder, as a sentence tells it. */
import type { ArticleList } from './lists'
import type { StatusCue } from './status-words'

export interface Step {
  readonly cue: StatusCue
  readonly list: ArticleList
  readonly rule: 'subject-verb' | 'verb-list' | 'text-verb' | 'verb-text' | 'fronted' | 'carried' | 'aside' | 'around'
  /** Why it is no claim, or `null`. */
  readonly refused: 'prospect' | 'negation' | 'condition' | 'background' | 'withdrawal' | null
}

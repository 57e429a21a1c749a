/** Counts of what changed in an article, or in a whole draft, as a sentence tells them. */
import type { DraftChange } from './part-changes'
import { countWords, tokensOf } from './tokens'

export interface ChangeSummary {
  /** Brackets: their words stay and the brackets go; new ones; gone with their words; options of which one stays. */
  readonly closed: number
  readonly opened: number
  readonly dropped: number
  readonly chosen: number
  /** Words outside of brackets that came and went. A replaced one is both. */
  readonly wordsAdded: number
  readonly wordsRemoved: number
  /** Of those that went: words that no bracket or mark announced. */
  readonly unmarked: number
  readonly moved: number
  /** Formatting, and statements of agreement, that came and went. */
  readonly marksAdded: number
  readonly marksRemoved: number
  readonly membersAdded: number
  readonly membersRemoved: number
  readonly renumbered: { readonly old: string; readonly new: string } | null
}

const wordsIn = (text: string): number => countWords(tokensOf(text))

export function summaryOf(changes: readonly DraftChange[]): ChangeSummary {
  const count = (kind: DraftChange['kind']) => changes.filter((change) => change.kind === kind).length
  const words = (kinds: readonly DraftChange['kind'][], side: 'old' | 'new') =>
    changes.reduce((sum, change) => sum + (kinds.includes(change.kind) ? wordsIn(change[side]) : 0), 0)
  const members = (kind: DraftChange['kind']) =>
    changes.reduce((sum, change) => sum + (change.kind === kind ? (change.members?.length ?? 1) : 0), 0)
  const renumbered = changes.find(({ kind }) => kind === 'renumbered')
  return {
    closed: count('bracket-closed'),
    opened: count('bracket-opened'),
    dropped: count('bracket-dropped'),
    chosen: count('option-chosen'),
    wordsAdded: words(['text-added', 'text-replaced'], 'new'),
    wordsRemoved: words(['text-removed', 'text-replaced'], 'old'),
    unmarked: changes.reduce((sum, { old, unmarked }) => sum + (unmarked ? wordsIn(old) : 0), 0),
    moved: count('moved'),
    marksAdded: count('mark-added'),
    marksRemoved: count('mark-removed'),
    membersAdded: members('attribution-added'),
    membersRemoved: members('attribution-removed'),
    renumbered: renumbered ? { old: renumbered.old, new: renumbered.new } : null,
  }
}

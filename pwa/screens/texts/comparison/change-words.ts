/** What happened to an article, in words: brackets first, then words, then its place. */

import { type ChangeSummary, summaryOf } from '../../../../shared/texts/change-summary'
import type { ComparedArticle } from '../../../../shared/texts/compare'
import { t } from '../../../i18n'

/** The counts, in the order in which they are told; those that are none are left out. */
const COUNTS = [
  ['closed', 'comparison-closed'],
  ['opened', 'comparison-opened'],
  ['dropped', 'comparison-dropped'],
  ['chosen', 'comparison-chosen'],
  ['unmarked', 'comparison-unmarked'],
  ['wordsAdded', 'comparison-words-added'],
  ['wordsRemoved', 'comparison-words-removed'],
  ['marksAdded', 'comparison-marks-added'],
  ['marksRemoved', 'comparison-marks-removed'],
  ['moved', 'comparison-moved'],
  ['membersAdded', 'comparison-members-added'],
  ['membersRemoved', 'comparison-members-removed'],
] as const satisfies readonly (readonly [Exclude<keyof ChangeSummary, 'renumbered'>, string])[]

export function changeWords({ old, new: next, changes }: Pick<ComparedArticle, 'old' | 'new' | 'changes'>): string {
  if (!old) return t('comparison-new-part')
  if (!next) return t('comparison-gone-part')
  const summary = summaryOf(changes)
  // Words that were dropped without a mark are told once.
  const told = { ...summary, wordsRemoved: summary.wordsRemoved - summary.unmarked }
  const counts = COUNTS.flatMap(([count, key]) => (told[count] > 0 ? [t(key, { n: told[count] })] : []))
  const { renumbered } = summary
  return [...counts, ...(renumbered ? [t('comparison-renumbered', renumbered)] : [])].join(', ')
}

/** Kinds of rules, by which a claim is explained in words: each kind has a sentence in the catalogues. */
import type { Rule } from './claims/step'

export const REASONS = ['said', 'heading', 'before', 'carried', 'denied', 'named', 'words'] as const
export type Reason = (typeof REASONS)[number]

const BY_RULE: Readonly<Record<Rule, Reason>> = {
  'subject-verb': 'said',
  'verb-list': 'said',
  'text-verb': 'said',
  fronted: 'said',
  aside: 'said',
  'no-agreement': 'denied',
  'under-a-head': 'heading',
  'goes-on': 'carried',
  likewise: 'carried',
  'of-the-sentence-before': 'before',
  'list-of-the-sentence-before': 'before',
  tabled: 'named',
  'named-as-open': 'named',
  'group-work': 'named',
  'taken-up': 'named',
  listed: 'named',
  topic: 'named',
  'status-name': 'said',
  'table-row': 'said',
}

/** Reason of a rule by its name; the wording alone for any other. */
export const reasonOf = (rule: string): Reason =>
  Object.entries(BY_RULE).find(([name]) => name === rule)?.[1] ?? 'words'

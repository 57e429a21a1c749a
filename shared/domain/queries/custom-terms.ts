/** Custom terms: names and status phrases that the user added. */
import { type Entry, type TermEntry, withdrawnIds } from '../entries/entries'

export type CustomTerm = Pick<TermEntry, 'lang' | 'text' | 'names'>

/** Custom terms in force: the latest entry of a text decides. */
export function customTermsIn(entries: readonly Entry[]): readonly CustomTerm[] {
  const made = entries.filter((entry): entry is TermEntry => entry.kind === 'word')
  if (made.length === 0) return []
  const withdrawn = withdrawnIds(entries)
  const latest = new Map<string, TermEntry>()
  for (const term of made) if (!withdrawn.has(term.id)) latest.set(`${term.lang} ${term.text}`, term)
  return [...latest.values()].filter(({ on }) => on).map(({ lang, text, names }) => ({ lang, text, names }))
}

/** The custom terms of an article or a member. */
export const termsOf = (terms: readonly CustomTerm[], kind: 'article' | 'member', id: string): readonly CustomTerm[] =>
  terms.filter(({ names }) => names.kind === kind && names.id === id)

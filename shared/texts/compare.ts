/** Compares two drafts: what changed in each article, with its brackets understood. */

import type { Lang } from '../domain/types'
import { type Alignment, alignDrafts } from './alignment'
import { countsOf, type Draft, type PartCounts, type PartOfDraft } from './draft'
import { draftLanguage } from './draft-language'
import type { Legend } from './legend'
import type { PartPair } from './match'
import { type DraftChange, PairOfParts } from './part-changes'
import { countWords, textOfTokens } from './tokens'
import { translatedChanges, translatedParts } from './translation'

export interface SideOfArticle extends PartCounts {
  readonly number: string | null
  readonly title: string | null
}

export interface ComparedArticle {
  readonly id: string | null
  readonly old: SideOfArticle | null
  readonly new: SideOfArticle | null
  readonly changes: readonly DraftChange[]
}

export interface DraftTotals {
  readonly title: string | null
  readonly words: number
  readonly articles: number
  /** What its colours mean; not told where it does not say. */
  readonly legend?: Legend
}

/** A bracket that was not closed. */
export interface DraftProblem {
  readonly file: 'old' | 'new'
  readonly paragraph: string
  readonly what: 'bracket-not-closed'
}

export interface Comparison {
  /** Of drafts in two languages, of which articles and brackets alone are compared. */
  readonly languages?: { readonly old: Lang; readonly new: Lang }
  readonly old: DraftTotals
  readonly new: DraftTotals
  /** Articles, preamble, sections and annexes, in the order of the new draft. */
  readonly articles: readonly ComparedArticle[]
  /** What stands before them, as a title page. */
  readonly outside: { readonly changes: readonly DraftChange[] }
  readonly problems: readonly DraftProblem[]
}

export const compareDrafts = (old: Draft, next: Draft): Comparison =>
  compareTranslations(old, next) ?? compareAligned(alignDrafts(old, next))

/** What changed between two drafts in different languages; `null` of those in one. */
export function compareTranslations(old: Draft, next: Draft): Comparison | null {
  const [lang, other] = [draftLanguage(old), draftLanguage(next)]
  if (!lang || !other || lang === other) return null
  return {
    languages: { old: lang, new: other },
    ...resultOf(old, next, translatedParts(old, next), translatedChanges),
  }
}

/** What changed between two drafts that are aligned. */
export const compareAligned = (alignment: Alignment): Comparison =>
  resultOf(alignment.old, alignment.new, alignment.matches.parts, (_, __, pair) =>
    new PairOfParts(pair, alignment).changes(),
  )

function resultOf(
  old: Draft,
  next: Draft,
  pairs: readonly PartPair[],
  changesOf: (from: PartOfDraft | null, to: PartOfDraft | null, pair: PartPair) => readonly DraftChange[],
): Comparison {
  const articles: ComparedArticle[] = []
  const outside: DraftChange[] = []
  for (const pair of pairs) {
    const from = old.parts[pair.old ?? -1] ?? null
    const to = next.parts[pair.new ?? -1] ?? null
    const changes = changesOf(from, to, pair)
    if ((to ?? from)?.kind === 'outside') outside.push(...changes)
    else articles.push({ id: to?.id ?? from?.id ?? null, old: from && sideOf(from), new: to && sideOf(to), changes })
  }
  return {
    old: totalsOf(old),
    new: totalsOf(next),
    articles,
    outside: { changes: outside },
    problems: [...problemsIn(old, 'old'), ...problemsIn(next, 'new')],
  }
}

const sideOf = (part: PartOfDraft): SideOfArticle => ({ number: part.number, title: part.title, ...countsOf(part) })

const totalsOf = ({ title, parts, legend }: Draft): DraftTotals => ({
  title,
  words: parts.reduce((sum, { tokens }) => sum + countWords(tokens), 0),
  articles: parts.filter(({ kind }) => kind === 'article').length,
  ...(Object.keys(legend).length > 0 && { legend }),
})

const problemsIn = ({ parts }: Draft, file: DraftProblem['file']): readonly DraftProblem[] =>
  parts.flatMap(({ tokens, brackets }) =>
    brackets.flatMap((bracket) =>
      bracket.isClosed
        ? []
        : [
            {
              file,
              paragraph: textOfTokens(tokens.slice(bracket.from, bracket.to + 1)),
              what: 'bracket-not-closed' as const,
            },
          ],
    ),
  )

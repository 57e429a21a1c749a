/** Compares two drafts: what changed in each article, with its brackets understood. */
import { countsOf, type Draft, type PartCounts, type PartOfDraft } from './draft'
import { matchDrafts } from './match'
import { type DraftChange, PairOfParts } from './part-changes'
import { tokenMap } from './token-map'
import { countWords, textOfTokens } from './tokens'

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
}

/** A bracket that was not closed. */
export interface DraftProblem {
  readonly file: 'old' | 'new'
  readonly paragraph: string
  readonly what: 'bracket-not-closed'
}

export interface Comparison {
  readonly old: DraftTotals
  readonly new: DraftTotals
  /** Articles, preamble, sections and annexes, in the order of the new draft. */
  readonly articles: readonly ComparedArticle[]
  /** What stands before them, as a title page. */
  readonly outside: { readonly changes: readonly DraftChange[] }
  readonly problems: readonly DraftProblem[]
}

export function compareDrafts(old: Draft, next: Draft): Comparison {
  const matches = matchDrafts(old, next)
  const map = tokenMap(old, next, matches)
  const articles: ComparedArticle[] = []
  let outside: readonly DraftChange[] = []
  for (const pair of matches.parts) {
    const from = pair.old === null ? null : (old.parts[pair.old] ?? null)
    const to = pair.new === null ? null : (next.parts[pair.new] ?? null)
    const changes = new PairOfParts(from, to, pair, map, matches, old, next).changes()
    if ((to ?? from)?.kind === 'outside') outside = [...outside, ...changes]
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

const totalsOf = ({ title, parts }: Draft): DraftTotals => ({
  title,
  words: parts.reduce((sum, { tokens }) => sum + countWords(tokens), 0),
  articles: parts.filter(({ kind }) => kind === 'article').length,
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

/** Look-up of articles by any name, those of a negotiation that is there and those of the tables. */
import type { Lang } from '../domain/text/langs'
import { nameIn } from '../domain/text/names'
import type { Article } from '../domain/types'
import type { Field } from './column-names'
import { foldName, Nearest } from './fold'
import type { Place } from './problems'
import type { Row } from './row'

interface Named {
  readonly id: string
  /** Row that has the article; `null` where the negotiation has it. */
  readonly place: Place | null
  isSound: boolean
}

export type FoundArticle =
  | { readonly kind: 'found'; readonly id: string }
  | { readonly kind: 'left-out'; readonly row: number }
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'unknown'; readonly near: readonly string[] }

export class ArticleNames {
  private readonly byName = new Map<string, Named | 'several'>()
  private readonly byId = new Map<string, Named>()
  /** Name of the article by each of its names and its id: an id is not a word of the user's. */
  private readonly shown = new Map<string, string>()
  private nearest: Nearest | null = null

  constructor(articles: readonly Article[], lang: Lang) {
    for (const { id, names, aliases, weakAliases } of articles) {
      const named = { id, place: null, isSound: true }
      this.byId.set(id, named)
      this.add(named, [nameIn(names, lang), ...Object.values(names), id])
      this.add(named, [...Object.values(aliases), ...Object.values(weakAliases)].flat(), true)
    }
  }

  /** Adds an article of a table. */
  addRow(id: string, { table, row }: Place, names: readonly string[], aliases: readonly string[]): void {
    const named = { id, place: { table, row }, isSound: true }
    this.byId.set(id, named)
    this.add(named, names)
    this.add(named, aliases, true)
  }

  /** An article whose row has a problem: rows that name it are left out with it. */
  markBroken(id: string, { table, row }: Place): void {
    const named = this.byId.get(id)
    if (named?.place?.table === table && named.place.row === row) named.isSound = false
  }

  find(text: string): FoundArticle {
    const named = this.byName.get(foldName(text))
    if (named === 'several') return { kind: 'ambiguous' }
    if (!named) {
      // Asked once all articles are known.
      this.nearest ??= new Nearest(this.shown)
      return { kind: 'unknown', near: this.nearest.to(text) }
    }
    return named.isSound || !named.place ? { kind: 'found', id: named.id } : { kind: 'left-out', row: named.place.row }
  }

  /** Id and row of the article of a name; `null` for a name that none has, or several. */
  named(text: string): { readonly id: string; readonly place: Place | null } | null {
    const named = this.byName.get(foldName(text))
    return named === undefined || named === 'several' ? null : named
  }

  private add(named: Named, names: readonly string[], isFurther = false): void {
    const shown = names.find((name) => name !== '') ?? ''
    for (const name of names) {
      const folded = foldName(name)
      if (folded === '') continue
      const known = this.byName.get(folded)
      if (!isFurther && !this.shown.has(name)) this.shown.set(name, shown)
      if (known === undefined) this.byName.set(folded, named)
      // The name of one article may be a further name of another.
      else if (known !== named && !isFurther && known !== 'several' && known.id !== named.id)
        this.byName.set(folded, 'several')
    }
  }
}

/** Says of a row why an article that it names is not found. */
export function addArticleProblem(
  row: Row,
  field: Field,
  value: string,
  found: Exclude<FoundArticle, { kind: 'found' }>,
): void {
  if (found.kind === 'left-out') row.add('article-left-out', field, { value, other: found.row })
  else if (found.kind === 'ambiguous') row.add('article-ambiguous', field, { value })
  else row.add('article-unknown', field, { value, near: found.near })
}

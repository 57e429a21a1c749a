/** Split of a query that names a member and an article, in either order. */
import { type Hit, type SearchIndex, search } from './'
import type { Kind, PackEntry } from './entries'
import { tellingOf, wordsOf } from './words'

export interface Pair {
  readonly member: Hit<PackEntry>
  readonly article: Hit<PackEntry>
}

/** Most words of a query that are split. */
const MOST = 8
/** Candidates of a part: a member and an article may share a name with others. */
const CANDIDATES = 8
/** Least score of both parts, and of the better one: two near words are not two names. */
const NEAR = 0.6
const CLEAR = 0.8

/** The member and the article that a query names; `null` where one name has all its words, or no split names both. */
export function pairIn(index: SearchIndex<PackEntry>, query: string): Pair | null {
  const words = tellingOf(wordsOf(query))
  if (words.length < 2 || words.length > MOST) return null
  const [top] = search(index, query, 1)
  if (top && !top.isPartial && isNamed(top.entry.kind) && top.score >= NEAR) return null
  let best: Pair | null = null
  for (const { start } of words.slice(1)) {
    const parts = [query.slice(0, start), query.slice(start)].map((part) => search(index, part, CANDIDATES))
    for (const [ofMember = [], ofArticle = []] of [parts, parts.toReversed()]) {
      const [member, article] = [firstOf(ofMember, 'member'), firstOf(ofArticle, 'article')]
      if (!member || !article || Math.max(member.score, article.score) < CLEAR) continue
      if (!best || scoreOf({ member, article }) > scoreOf(best)) best = { member, article }
    }
  }
  return best
}

const isNamed = (kind: Kind): boolean => kind === 'member' || kind === 'article'

const firstOf = (hits: readonly Hit<PackEntry>[], kind: Kind): Hit<PackEntry> | undefined =>
  hits.find((hit) => hit.entry.kind === kind && !hit.isPartial && hit.score >= NEAR)

const scoreOf = ({ member, article }: Pair): number => member.score + article.score

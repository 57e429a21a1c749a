/** Page script: search over the same names, keystroke by keystroke. */
import UFuzzy from '@leeoniya/ufuzzy'
import { Index } from 'flexsearch'
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import { makeIndex, search } from '../../pwa/model/search'
import { makeQueries, type Query } from '../queries'
import { makeNamed, type Named } from '../records'
import { plain } from '../texts'

const LIMIT = 10
type Find = (query: string) => readonly number[]

/** Configuration of each library by its manual, for typo tolerance and accent folding. */
const makers = {
  ours(named: readonly Named[]): Find {
    const index = makeIndex(
      named.map(({ id, text }) => ({ id: String(id), kind: 'record', names: [{ text, lang: null }] })),
    )
    return (query) => search(index, query, LIMIT).map(({ entry }) => Number(entry.id))
  },
  minisearch(named: readonly Named[]): Find {
    const index = new MiniSearch<Named>({
      fields: ['text'],
      processTerm: plain,
      searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND' },
    })
    index.addAll(named)
    return (query) =>
      index
        .search(query)
        .slice(0, LIMIT)
        .map(({ id }) => Number(id))
  },
  flexsearch(named: readonly Named[]): Find {
    const index = new Index({ tokenize: 'tolerant', encoder: 'LatinBalance' })
    for (const { id, text } of named) index.add(id, text)
    return (query) => index.search(query, { limit: LIMIT, suggest: true }).map(Number)
  },
  ufuzzy(named: readonly Named[]): Find {
    const index = new UFuzzy({ intraMode: 1 })
    const haystack = named.map(({ text }) => plain(text))
    return (query) => {
      const [found, info, order] = index.search(haystack, query)
      if (!found) return []
      return order ? order.slice(0, LIMIT).map((at) => info.idx[at] ?? -1) : found.slice(0, LIMIT)
    }
  },
  fuse(named: readonly Named[]): Find {
    const index = new Fuse(named, { keys: ['text'], threshold: 0.3, ignoreLocation: true, ignoreDiacritics: true })
    return (query) => index.search(query, { limit: LIMIT }).map(({ item }) => item.id)
  },
}

export type Finder = keyof typeof makers

let named: Named[] = []
let queries: Query[] = []
const ready = new Map<Finder, Find>()

function setUp(records: number, count: number): void {
  ready.clear()
  named = makeNamed(records)
  queries = makeQueries(named, count)
}

/** Returns the milliseconds to build the index. */
function build(finder: Finder): number {
  const start = performance.now()
  ready.set(finder, makers[finder](named))
  return performance.now() - start
}

/** Types a part of the queries. Returns milliseconds per keystroke, and the hits with and without typos. */
function type(
  finder: Finder,
  from: number,
  to: number,
): { readonly keys: number[]; readonly found: readonly boolean[] } {
  const find = ready.get(finder)
  if (!find) throw new Error(`${finder} is not built`)
  const keys: number[] = []
  const found = queries.slice(from, to).map(({ text, id }) => {
    let ids: readonly number[] = []
    for (let length = 1; length <= text.length; length++) {
      const start = performance.now()
      ids = find(text.slice(0, length))
      keys.push(performance.now() - start)
    }
    return ids.includes(id)
  })
  return { keys, found }
}

const slips = (from: number, to: number): boolean[] => queries.slice(from, to).map((query) => query.typo)

export const page = { setUp, build, type, slips }
declare global {
  var searchPage: typeof page
}
globalThis.searchPage = page

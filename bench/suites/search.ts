/** Search suite: type-ahead search by name, against search libraries. */
import { interleave, quantile, type Row, type SuiteResult, sampleOf } from '../figures'
import type { Finder } from '../pages/search'
import type { Session } from '../session'
import type { Suite } from '../suite'

const ROUNDS = 5

interface Size {
  readonly records: number
  /** Queries per round. */
  readonly queries: number
  readonly slowed: number
  readonly finders: readonly Finder[]
}

const SIZES: readonly Size[] = [
  { records: 5000, queries: 6, slowed: 1, finders: ['ours', 'flexsearch', 'minisearch', 'ufuzzy', 'fuse'] },
  { records: 5000, queries: 8, slowed: 4, finders: ['ours', 'flexsearch', 'minisearch', 'ufuzzy'] },
  { records: 100_000, queries: 2, slowed: 1, finders: ['ours', 'flexsearch', 'minisearch', 'ufuzzy'] },
]

export const search: Suite = {
  name: 'search',
  title:
    'Finding a record by name, milliseconds a keystroke; recall of the meant record among ten, names typed without accents',
  async run(session) {
    const sizes: { readonly size: Size; readonly found: readonly Typed[] }[] = []
    for (const size of SIZES) sizes.push({ size, found: await measure(session, size) })
    return resultOf(sizes)
  },
}

interface Typed {
  readonly finder: Finder
  readonly build: number
  readonly rounds: readonly (readonly number[])[]
  readonly recall: number
  readonly slipRecall: number
}

async function measure(session: Session, { records, queries, slowed, finders }: Size): Promise<Typed[]> {
  const page = await session.open('search')
  await page.evaluate(([records, queries]) => searchPage.setUp(records, queries), [records, queries * ROUNDS] as const)
  if (slowed > 1) await session.slow(page, slowed)
  const builds = new Map<Finder, number>()
  for (const finder of finders) builds.set(finder, await page.evaluate((finder) => searchPage.build(finder), finder))
  let turn = 0
  const round = () => Math.floor(turn++ / finders.length) * queries
  const runs = await interleave(
    ROUNDS,
    Object.fromEntries(
      finders.map((finder) => [
        finder,
        () => {
          const from = round()
          return page.evaluate(([finder, from, to]) => searchPage.type(finder, from, to), [
            finder,
            from,
            from + queries,
          ] as const)
        },
      ]),
    ),
  )
  const slips = await page.evaluate((count) => searchPage.slips(0, count), queries * ROUNDS)
  await page.close()
  return finders.map((finder) => {
    const rounds = runs[finder] ?? []
    const found = rounds.flatMap((run) => run.found)
    return {
      finder,
      build: builds.get(finder) ?? Number.NaN,
      rounds: rounds.map((run) => run.keys),
      recall: share(found.filter((_, index) => !slips[index])),
      slipRecall: share(found.filter((_, index) => slips[index])),
    }
  })
}

const share = (found: readonly boolean[]) => found.filter(Boolean).length / found.length

function resultOf(sizes: readonly { readonly size: Size; readonly found: readonly Typed[] }[]): SuiteResult {
  const rows = sizes.flatMap(({ size, found }) => found.map((typed) => rowOf(size, typed)))
  const small = sizes.find(({ size }) => size.slowed > 1)?.found ?? []
  const ours = small.find(({ finder }) => finder === 'ours')
  const slow = { bound: 'at most', unit: 'ms' } as const
  return {
    rows,
    verdicts: [
      {
        target: 'search, one keystroke, 5k records, CPU slowed 4x, p95',
        limit: 8,
        measured: quantile(ours?.rounds.flat() ?? [], 0.95),
        ...slow,
      },
      {
        target: 'search, recall of names typed with a slip',
        limit: 0.97,
        measured: ours?.slipRecall ?? 0,
        bound: 'at least',
        unit: '',
      },
    ],
    checked: ['all finders typed the same queries; names with accents are typed without'],
  }
}

function rowOf({ records, slowed }: Size, { finder, build, rounds, recall, slipRecall }: Typed): Row {
  const of = (part: number) => sampleOf(rounds.map((keys) => quantile(keys, part)))
  return {
    work: `${records.toLocaleString('en')} records${slowed > 1 ? `, CPU slowed ${slowed}x` : ''}`,
    contender: finder,
    figures: { build, p50: of(0.5), p95: of(0.95), recall, 'recall with a slip': slipRecall },
  }
}

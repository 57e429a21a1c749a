/**
 * Any number of entries about one thing, as one member may sign them, costs linear time: 20,000 of them took up to a minute each time
 * that they were read. Quadratic time is past the limit of a test.
 */
import { expect, it } from 'vitest'
import { fixturePack } from '../../testing/fixture-pack'
import { observed } from '../../testing/observed'
import { withdrawal } from '../../testing/withdrawal'
import { firstNameIn, successorsOf } from './assembly/continuation-queries'
import { successionsOf } from './assembly/successions'
import { disputesOf } from './entries/disputes'
import { type Entry, entityKey, scopedWithdrawnNames } from './entries/entries'
import { buildLedger } from './ledger/ledger'
import { fold } from './ledger/summary-fold'
import { emptySummary } from './ledger/summary-state'

const MANY = 20_000
const article = fixturePack.articles.find(({ kind }) => kind === 'article')
const [observation] = fixturePack.observations
if (!article || !observation) throw new Error('no article or observation')
const KEY = entityKey('article', article.id)

const madeAt = (n: number): string => new Date(Date.parse('2026-03-01T08:00:00Z') + n).toISOString()
const many = <T>(make: (n: number, id: string) => T): T[] =>
  Array.from({ length: MANY }, (_, n) => make(n, `entry-${String(n).padStart(8, '0')}`))
const by = (letter: string) => ({ by: { device: letter.repeat(26), name: letter } })
const version = (n: number, id: string, author: string): Entry => ({
  kind: 'article',
  id,
  layer: 'delegation',
  negotiation: fixturePack.id,
  madeAt: madeAt(n),
  ...by(author),
  entity: { ...article, names: { ...article.names, en: `Name ${n}` } },
})
const correction = (n: number, id: string): Entry => ({
  ...observed({ id, article: observation.article, date: '2026-03-01', status: 'clean' }),
  ...by('b'),
  madeAt: madeAt(n),
  supersedes: observation.id,
})

it.each<readonly [string, () => unknown, number]>([
  ['withdrawals of one entry', () => [...scopedWithdrawnNames(many((_, id) => withdrawal(observation.id, { id })))], 1],
  ['corrections of one, in the disputes', () => disputesOf(fixturePack, many(correction), []), 1],
  [
    'corrections of one, in the summary',
    () => fold(emptySummary(fixturePack), many(correction))?.corrections.get(observation.id),
    MANY,
  ],
  [
    'versions of one entity',
    () =>
      disputesOf(
        fixturePack,
        many((n, id) => version(n, id, n % 2 ? 'b' : 'c')),
        [],
      ),
    1,
  ],
  [
    'versions of one, and as many withdrawals of it',
    () =>
      disputesOf(
        fixturePack,
        many((n, id) => (n % 2 ? version(n, id, 'b') : withdrawal(KEY, { id, ...by('c'), madeAt: madeAt(0) }))),
        [],
      ),
    MANY / 2,
  ],
  [
    'parts of one split',
    () =>
      successionsOf([
        article,
        ...many((_, id) => ({
          ...article,
          id,
          from: '2026-03-01',
          continues: [article.id],
          continuesAs: 'split' as const,
        })),
      ])[0]?.into,
    MANY,
  ],
  [
    'renames in a row',
    () => {
      const line = many((n, id) => ({
        ...{ ...article, id, from: '2026-03-01' },
        continues: [n === 0 ? article.id : `entry-${String(n - 1).padStart(8, '0')}`],
      }))
      const articles = [article, ...line.slice(0, 6_000)]
      buildLedger({ ...fixturePack, articles }, [])
      const first = firstNameIn(articles)
      expect(new Set(articles.map(({ id }) => first(id)))).toEqual(new Set([article.id]))
      return successorsOf(articles)
    },
    6_000,
  ],
])('%s', (_, read, found) => expect(read()).toHaveLength(found))

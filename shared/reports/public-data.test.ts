import fc from 'fast-check'
import { expect, it } from 'vitest'
import { recordsWith } from '../../testing/canary'
import { fixturePack as pack } from '../../testing/fixture-pack'
import { observed } from '../../testing/observed'
import { assemble } from '../domain/assembly/assemble'
import { inForce } from '../domain/assembly/continuation-queries'
import { continuationsOf } from '../domain/assembly/continuations'
import { type EntityEntry, type Entry, entityKey, type Layer } from '../domain/entries/entries'
import { buildLedger, firstSeenIn, type Ledger, statusAsOf } from '../domain/ledger/ledger'
import type { Negotiation } from '../domain/types'
import { makeSnapshot } from '../messages/snapshot'
import { PublicData } from './public-data'

const made = {
  id: 'made-0001',
  layer: 'public',
  negotiation: 'wto-ecommerce',
  madeAt: '2026-11-24T10:00:00.000Z',
} as const
const milestone = recordsWith('said', 'public').find((one) => one.kind === 'milestone')
if (milestone?.kind !== 'milestone') throw new Error('no milestone')
const [shipped] = pack.milestones
if (!shipped) throw new Error('no milestone that ships')
const corrected = (layer: Layer): EntityEntry => ({ ...milestone, layer, entity: { ...shipped, title: 'Corrected' } })
const removed = (layer: Layer): Entry => ({
  ...made,
  kind: 'withdrawal',
  layer,
  withdraws: entityKey('milestone', shipped.id),
  reason: '',
})
const titles = pack.milestones.map(({ title }) => title)
const others = titles.slice(1)

it.each<[string, Entry, readonly string[]]>([
  ['what was added', milestone, [...titles, milestone.entity.title]],
  ['a correction of what ships', corrected('public'), ['Corrected', ...others]],
  ['no private correction', corrected('private'), titles],
  ['nothing that was removed of what ships', removed('public'), others],
  ['what was removed in private', removed('private'), titles],
  ['nothing of another negotiation', { ...milestone, negotiation: 'another' }, titles],
])('has %s', (_, entry, expected) => {
  expect(PublicData.of(pack, [entry]).negotiation.milestones.map(({ title }) => title)).toEqual(expected)
})

it.each([
  ['counts an observation', pack.id, 1],
  ['not one of another negotiation, on an article of the same name', 'another', 0],
])('%s', (_, negotiation, count) => {
  const observation = {
    ...observed({ id: 'obs-0001', article: 'spam', date: '2026-11-24', status: 'clean' }),
    negotiation,
  }
  const { ledger } = PublicData.of(pack, [observation])
  expect([...ledger.entries.values()].flat().filter(({ origin }) => origin === 'mine')).toHaveLength(count)
})

const FIRST = ['spam', 'transparency', 'paperless-trading']
const template = pack.articles.find(({ id }) => id === 'spam')
if (!template) throw new Error('no article')
const days = fc.constantFrom('2021-03-01', '2021-06-01', '2021-09')
/** Articles that continue those before them: private ones what ships, public ones at least one that is public. */
const continuing = fc
  .array(fc.record({ isPrivate: fc.boolean(), of: fc.array(fc.nat(), { minLength: 1, maxLength: 2 }), from: days }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((list) => {
    const known = [...FIRST]
    return list.map(({ isPrivate, of: [one = 0, ...others], from }, index): EntityEntry => {
      const id = `${isPrivate ? 'hidden' : 'shown'}-${index}`
      const open = isPrivate ? FIRST : known.filter((other) => !other.startsWith('hidden'))
      const any = isPrivate ? FIRST : known
      const continues = [open[one % open.length] ?? '', ...others.map((at) => any[at % any.length] ?? '')]
      known.push(id)
      const layer = isPrivate ? 'private' : 'public'
      return { ...made, id: `entry-${id}`, layer, kind: 'article', entity: { ...template, id, continues, from } }
    })
  })
const stated = fc
  .array(fc.record({ article: fc.constantFrom(...FIRST, 'shown-0', 'shown-1'), date: days }), { maxLength: 6 })
  .map((list) => list.map((one, n) => observed({ id: `said-000${n}`, status: n % 2 ? 'clean' : 'parked', ...one })))

it('has each continuation and each status as the app has them, and so has the snapshot', () => {
  fc.assert(
    fc.property(continuing, stated, (articles, observations) => {
      const entries = [...articles, ...observations]
      const { negotiation, ledger, entries: left } = PublicData.of(pack, entries)
      const whole = assemble(pack, entries)
      const snapshot = makeSnapshot(pack, entries, 'id', made.madeAt).pack
      const told = (of: Negotiation, by: Ledger) => {
        const kinds = new Map(continuationsOf(of.articles).map(({ article, kind }) => [article, kind]))
        const isInForce = inForce(of.articles, firstSeenIn(by))
        return of.articles
          .filter(({ id }) => !id.startsWith('hidden'))
          .map((article) => [
            article.id,
            kinds.get(article.id),
            // What ships may have left for a private article only.
            FIRST.includes(article.id) || isInForce(article, '2021-07-01'),
            statusAsOf(by, article.id, '2021-10-01').standing?.status.id,
          ])
      }
      const inApp = told(whole, buildLedger(whole, entries))
      expect(told(negotiation, ledger)).toEqual(inApp)
      expect(told(snapshot, buildLedger(snapshot))).toEqual(told(negotiation, ledger))
      expect(JSON.stringify([negotiation.articles, left, snapshot])).not.toContain('hidden')
    }),
  )
})

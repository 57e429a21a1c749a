import { expect, it } from 'vitest'
import { type EntityEntry, type Entry, entityKey, type Layer } from '../domain/entries'
import { recordsWith } from '../testing/canary'
import { fixturePack as pack } from '../testing/fixture-pack'
import { observed } from '../testing/observed'
import { PublicData } from './public-data'

const made = { id: 'made-0001', layer: 'public', madeAt: '2026-11-24T10:00:00.000Z' } as const
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
  ['of before entries named a negotiation', undefined, 1],
  ['not one of another negotiation, on an article of the same name', 'another', 0],
])('%s', (_, negotiation, count) => {
  const observation = {
    ...observed({ id: 'obs-0001', article: 'preamble', date: '2026-11-24', status: 'clean' }),
    negotiation,
  }
  const { ledger } = PublicData.of(pack, [observation])
  expect([...ledger.entries.values()].flat().filter(({ origin }) => origin === 'mine')).toHaveLength(count)
})

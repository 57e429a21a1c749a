import { expect, it } from 'vitest'
import type { Author, Entry, Layer, ObservationEntry } from '../../../shared/domain/entries/entries'
import { publicView } from '../../../shared/domain/entries/layers'
import { buildLedger } from '../../../shared/domain/ledger/ledger'
import { unfitIn } from '../../../shared/pack/entry-schema'
import { recordsWith } from '../../../testing/canary'
import { fixturePack as pack } from '../../../testing/fixture-pack'
import { withdrawalsOf } from '../../model/typed/undo'
import { correctedEntries } from './corrected-entries'

const made = recordsWith('said', 'public').find((entry) => entry.kind === 'observation')
if (made?.kind !== 'observation') throw new Error('no observation')
const wrong = { ...made, id: 'wrong-one-0001', article: 'spam' }

it.each(['spam', 'source-code'])('leaves the corrected status update alone, on %s', (article) => {
  const right = { ...wrong, id: 'right-one-0001', article, reason: 'It was another' }
  const { entries } = buildLedger({ ...pack, observations: [] }, [wrong, ...correctedEntries(wrong, right)])
  expect([...entries].flatMap(([on, all]) => all.map(({ observation }) => [on, observation.id]))).toEqual([
    [article, right.id],
  ])
})

it.each(['spam', 'source-code'])('leaves that of a dataset corrected, on %s', (article) => {
  const right = { ...wrong, id: 'right-one-0001', article, reason: 'It was another' }
  const [ours] = pack.observations
  if (!ours) throw new Error('no observation')
  const { entries } = buildLedger({ ...pack, observations: [ours] }, correctedEntries(ours, right))
  expect([...entries.values()].flat().map(({ observation }) => observation.id)).toEqual([right.id])
})

const idsIn = (entries: readonly Entry[], observations = pack.observations.slice(0, 0)) =>
  [...buildLedger({ ...pack, observations }, entries).entries.values()].flat().map(({ observation }) => observation.id)
const their: Author = { device: 'another', name: 'A. Colleague' }

/** Corrects the first of the chain again and again, each time in the layer given. */
function chainOf(layers: readonly Layer[], by?: Author): readonly Entry[] {
  const [first = 'public', ...rest] = layers
  const chain: ObservationEntry[] = [
    { ...wrong, id: 'step-0000', layer: first, supersedes: undefined, ...(by && { by }) },
  ]
  let saved: readonly Entry[] = chain
  for (const [at, layer] of rest.entries()) {
    const [now, ...before] = chain
    if (!now) break
    const next = { ...wrong, id: `step-000${at + 1}`, layer, supersedes: undefined, reason: 'A slip' }
    saved = [...saved, ...correctedEntries(now, next, before)]
    chain.unshift(...saved.filter((one): one is ObservationEntry => one.kind === 'observation' && one.id === next.id))
  }
  return saved
}

it.each<[readonly Layer[], Author | undefined, readonly string[], readonly string[]]>([
  [['public', 'private', 'public'], undefined, ['step-0002'], ['step-0002']],
  [['public', 'private'], undefined, ['step-0001'], []],
  [['private', 'public'], undefined, ['step-0001'], ['step-0001']],
  [['private', 'private', 'public'], undefined, ['step-0002'], ['step-0002']],
  [['public', 'private', 'public'], their, ['step-0002'], ['step-0002']],
  [['public', 'private'], their, ['step-0001'], ['step-0000']],
])('corrected in the layers %j counts once here, and is public as it should be', (layers, by, here, out) => {
  const entries = chainOf(layers, by)
  expect([idsIn(entries), idsIn(publicView(entries, pack))]).toEqual([here, out])
})

it.each<[string, Layer, string]>([
  ['made private', 'private', 'spam'],
  ['moved to another article', 'public', 'source-code'],
  ['corrected', 'public', 'spam'],
])('counts again once it was %s and that is undone', (_case, layer, article) => {
  const { supersedes: _, ...first } = wrong
  const before: ObservationEntry = { ...first, statement: 'As it was' }
  const entries = correctedEntries(before, { ...before, id: 'right-one-0001', layer, article, statement: 'Corrected' })
  const all = [before, ...entries, ...withdrawalsOf(entries, 'Undone', true)]
  const counted = [...buildLedger({ ...pack, observations: [] }, all).entries.values()].flat()
  expect(counted.map(({ observation }) => [observation.article, observation.statement])).toEqual([
    ['spam', 'As it was'],
  ])
  expect(all.map(unfitIn)).toEqual(all.map(() => null))
})

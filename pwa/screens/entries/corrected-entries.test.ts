import { expect, it } from 'vitest'
import { buildLedger } from '../../../shared/domain/ledger'
import { recordsWith } from '../../../shared/testing/canary'
import { fixturePack as pack } from '../../../shared/testing/fixture-pack'
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

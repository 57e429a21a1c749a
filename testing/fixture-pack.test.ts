import { expect, it } from 'vitest'
import { buildLedger, countPhases } from '../shared/domain/ledger/ledger'
import { fixturePack } from './fixture-pack'

it('holds twelve articles and the agreement as a whole', () => {
  const kinds = fixturePack.articles.map(({ kind }) => kind)
  expect(kinds.filter((kind) => kind === 'article')).toHaveLength(12)
  expect(kinds.filter((kind) => kind === 'instrument')).toHaveLength(1)
})

it('has three clean, two nearly clean and one parked on 22 July 2021', () => {
  expect(countPhases(buildLedger(fixturePack), fixturePack.articles, '2021-07-22')).toMatchObject({
    clean: 3,
    'nearly-clean': 2,
    parked: 1,
  })
})

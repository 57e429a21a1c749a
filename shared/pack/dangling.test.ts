import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyRecord } from '../../testing/arbitraries'
import { fixturePack as pack } from '../../testing/fixture-pack'
import { assemble } from '../domain/assembly/assemble'
import { type Entry, entityKey } from '../domain/entries/entries'
import { withoutDangling } from './dangling'
import { readPack } from './read'

const ids = fc.constantFrom(
  ...pack.articles.map(({ id }) => entityKey('article', id)),
  ...pack.meetings.map(({ id }) => entityKey('meeting', id)),
  ...pack.themes.map(({ id }) => entityKey('theme', id)),
  ...pack.statuses.map(({ id }) => entityKey('status', id)),
)
const withdrawal = fc.tuple(fc.uuid(), ids).map(
  ([id, withdraws]): Entry => ({
    kind: 'withdrawal',
    id,
    layer: 'public',
    negotiation: 'wto-ecommerce',
    madeAt: '2026-11-27T10:00:00.000Z',
    withdraws,
    reason: '',
  }),
)

it('leaves a pack as it is', () => expect(withoutDangling(pack)).toEqual(pack))

it('makes a valid pack of any assembled negotiation', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(anyRecord, withdrawal), { maxLength: 20 }), (entries) => {
      const { provenance: _, ...assembled } = withoutDangling(assemble(pack, entries))
      const read = readPack(assembled)
      expect(read.ok ? null : read.problem).toBeNull()
    }),
  )
})

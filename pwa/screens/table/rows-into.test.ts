/** Comparison of table rows with the negotiation to which they are added. */
import { expect, it } from 'vitest'
import { fixturePack as pack } from '../../../testing/fixture-pack'
import { observed } from '../../../testing/observed'
import { stateWith } from '../../../testing/record-state'
import { BOARD } from '../../model/address'
import { address, appData, shownData } from '../../model/state'
import { rowsInto } from './rows-into'

it.each(['', 'pack', 'mine'])('has all observations under the filter by origin “%s”', (source) => {
  const mine = observed({ id: 'mine-0001', article: 'spam', date: '2026-11-24', status: 'clean' })
  appData.value = stateWith(pack, [{ ...mine, layer: 'private', negotiation: pack.id }])
  address.value = { ...BOARD, negotiation: pack.id, params: source === '' ? {} : { source } }
  const data = shownData.value
  if (!data) throw new Error('nothing is open')
  const { into, layers } = rowsInto(data)
  expect(into.observations.map(({ id }) => id).sort()).toEqual(
    [mine.id, ...pack.observations.map(({ id }) => id)].sort(),
  )
  expect([...layers]).toEqual([[mine.id, 'private']])
})

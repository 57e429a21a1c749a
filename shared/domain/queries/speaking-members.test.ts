import { expect, it } from 'vitest'
import { fixturePack as pack } from '../../../testing/fixture-pack'
import { speakingMembers } from './speaking-members'

it('counts co-convenors most, then facilitators and proponents, and nobody else', () => {
  const counts = speakingMembers(pack)
  const most = [...counts].sort(([, a], [, b]) => b - a).map(([member]) => member)
  expect(most.slice(0, 12)).toEqual(expect.arrayContaining(['au', 'jp', 'sg']))
  expect(counts.get('al')).toBeUndefined()
})

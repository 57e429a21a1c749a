import { expect, it } from 'vitest'
import { fixturePack as pack } from '../testing/fixture-pack'
import { speakingMembers } from './speaking-members'

it('hears co-convenors most, then facilitators and proponents, and nobody else', () => {
  const voices = speakingMembers(pack)
  const most = [...voices].sort(([, a], [, b]) => b - a).map(([member]) => member)
  expect(most.slice(0, 12)).toEqual(expect.arrayContaining(['au', 'jp', 'sg']))
  expect(voices.get('al')).toBeUndefined()
})

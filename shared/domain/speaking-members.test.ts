import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readPackText } from '../pack/read'
import { speakingMembers } from './speaking-members'

const read = readPackText(readFileSync('public/packs/wto-ecommerce.json', 'utf8'))
if (!read.ok) throw new Error(read.problem.reason)
const { pack } = read

it('hears co-convenors most, then facilitators and proponents, and nobody else', () => {
  const voices = speakingMembers(pack)
  const most = [...voices].sort(([, a], [, b]) => b - a).map(([member]) => member)
  expect(most.slice(0, 12)).toEqual(expect.arrayContaining(['au', 'jp', 'sg']))
  expect(voices.get('al')).toBeUndefined()
})

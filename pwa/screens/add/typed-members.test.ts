import { describe, expect, it } from 'vitest'
import { fixturePack } from '../../../testing/fixture-pack'
import { finishedIn, membersIn } from './typed-members'

const { members } = fixturePack

describe('a typed list of members', () => {
  it.each([
    ['Singapore, Japan, Brazil', ['sg', 'jp', 'br'], ''],
    ['singapour; JAPÓN', ['sg', 'jp'], ''],
    ['Hong Kong, China', ['hk'], ''],
    ['China, Hong Kong, China, Japan', ['cn', 'hk', 'jp'], ''],
    ['Korea, Rep of', ['kr'], ''],
    ['Japan; Korea, Rep. of, Brazil', ['jp', 'kr', 'br'], ''],
    ['Japan, Atlantis', ['jp'], 'Atlantis'],
    [' , ', [], ''],
  ])('%s', (text, ids, rest) => expect(membersIn(text, members)).toEqual({ ids, rest }))

  it.each([
    ['Singapore', [], 'Singapore'],
    ['Singapore,', ['sg'], ''],
    ['Singapore, ', ['sg'], ''],
    ['Hong Kong,', [], 'Hong Kong,'],
    ['Korea,', [], 'Korea,'],
    ['Korea, Rep of,', ['kr'], ''],
    ['Atlantis, Japan,', ['jp'], 'Atlantis, '],
  ])('%s as far as it is finished', (text, ids, rest) => expect(finishedIn(text, members)).toEqual({ ids, rest }))
})

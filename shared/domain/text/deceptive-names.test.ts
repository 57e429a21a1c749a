import { expect, it } from 'vitest'
import { deceptionsIn, isolated, skeletonOf } from './deceptive-names'
import { nameIn } from './names'

it.each<[string, string, readonly string[]]>([
  ['E-commerce', 'plain', []],
  ['Comercio electrónico: economía', 'accents', []],
  ['Электронная торговля', 'another alphabet', []],
  ['WTO переговоры', 'two alphabets in two words', []],
  ['تجارة', 'right to left', []],
  ['E-commerce \u202Edeifirev', 'an override', ['controls']],
  ['\u2067verified\u2069', 'an isolate', ['controls']],
  ['E-\u200Bcommerce', 'what is not seen', ['controls']],
  ['E-c\u043Emmerce', 'a letter of another alphabet', ['look-alikes']],
  ['\u202AE-c\u03BFmmerce', 'both', ['controls', 'look-alikes']],
])('%s has %s', (name, _, expected) => expect(deceptionsIn({ en: name })).toEqual(expected))

it('a name in a sentence ends its own direction, and shows nothing that it hides', () => {
  expect(isolated('E\u202Ecommerce\u2069')).toBe('\u2068Ecommerce\u2069')
  expect(nameIn({ en: 'E-commerce \u202Edeifirev' }, 'en')).toBe('E-commerce deifirev')
})

it.each([
  ['E-c\u043Emmerce', 'E-Commerce', true],
  ['E\u2011commerce', 'E-commerce', true],
  ['Commerce électronique', 'Commerce electronique', true],
  ['Investment', 'E-commerce', false],
])('%s and %s may be taken for one: %s', (one, other, isSame) =>
  expect(skeletonOf(one) === skeletonOf(other)).toBe(isSame),
)

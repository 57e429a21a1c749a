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
  ['E-commerce\u200F', 'a mark of direction', ['controls']],
  ['E-commerce\u2029verified', 'a separator, which ends what isolates a name', ['controls']],
  ['E-com\u00ADmerce', 'a hyphen that is not seen', ['controls']],
  ['E-commerce\u{E0056}', 'a tag', ['controls']],
  ['ई-कॉमर्स क्\u200Dष', 'a joiner', []],
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
  ['E-commerce\u061C', 'E-commerce', true],
  ['\u{1D404}-commerce', 'E-commerce', true],
  ['\u1D07-\u1D04\u1D0F\u1D0D\u1D0D\u1D07\u0280\u1D04\u1D07', 'E-commerce', true],
  ['E-c0mmerce', 'E-commerce', true],
  ['E-c\u0585mmerce', 'E-commerce', true],
  ['\u0501ata f\u04CFow', 'Data flow', true],
  ['Commerce électronique', 'Commerce electronique', true],
  ['Investment', 'E-commerce', false],
])('%s and %s may be taken for one: %s', (one, other, isSame) =>
  expect(skeletonOf(one) === skeletonOf(other)).toBe(isSame),
)

import { expect, test } from 'vitest'
import { shippedLexicons } from '../../tools/evaluation/corpus'
import { LANGS } from '../domain/types'
import { smallWords } from './compile'
import { functionWordsOf, hashOf, pageLang } from './language'

const small = smallWords()
const words = functionWordsOf(small)
const french = 'Les groupes ont travaillé sur le texte et sur les questions de la table dans un esprit de dialogue.'
const english = 'The groups have worked on the text and on the questions of the table with a will to get to an end.'

test.each([
  ['words that are clear, whatever the page says', { lang: 'en', url: 'https://www.wto.org/english/x.htm' }, 'fr'],
  ['what the reader chose, whatever the words say', { readAs: 'es', lang: 'en' }, 'es'],
] as const)('a page is in the language of %s', (_, page, lang) => {
  expect(pageLang(words, { blocks: [french], ...page })).toBe(lang)
})

test.each([
  ['its own language', { lang: 'fr-CH', url: 'https://www.wto.org/spanish/x.htm' }, 'fr'],
  ['its address', { lang: 'de', url: 'https://www.wto.org/spanish/x.htm' }, 'es'],
  ['nothing but a small word', { blocks: ['Chine et Japon'] }, 'fr'],
  ['nothing', { blocks: ['Tokyo'] }, 'en'],
] as const)('without clear words a page is in the language that is told by %s', (_, page, lang) => {
  expect(pageLang(words, { blocks: [french, english], ...page })).toBe(lang)
})

test('words are told whatever signs are in them', () => {
  const written = french.normalize('NFD').replace(/la/g, 'l\u00ada').replace(/ /g, '\u00a0').toUpperCase()
  expect(pageLang(words, { blocks: [written], lang: 'en' })).toBe('fr')
})

test('the first words of a long page tell', () => {
  expect(pageLang(words, { blocks: [`${french} `.repeat(100), `${english} `.repeat(1000)], lang: 'en' })).toBe('fr')
})

test.each(LANGS)('no word of a lexicon is taken for a small word that it is not: %s', (lang) => {
  const { letters, wordStarts } = shippedLexicons().of(lang)
  const known = new Set(LANGS.flatMap((one) => small[one].split(' ')))
  const taken: string[] = []
  for (let word = 1; word < wordStarts.length - 1; word++) {
    const text = String.fromCharCode(...letters.subarray(wordStarts[word], wordStarts[word + 1]))
    if (words.has(hashOf(text)) && !known.has(text)) taken.push(text)
  }
  expect(taken).toEqual([])
})

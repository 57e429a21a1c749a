import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Lesson, lessonsFile, readLessons } from '../../shared/recognition/evaluation/lessons'
import { readNames } from '../../shared/recognition/read-names'
import { lessonFeatures } from '../../shared/recognition/second-reader/lesson-features'
import { shippedLexicons } from './corpus'
import { learntExamples, learntLessons, trainedModule, WEIGHTS_FILE, withLessons } from './training'

test('training again gives the same weights: after a change of what they are learnt from, npm run train', () => {
  expect(
    trainedModule(shippedLexicons(), learntExamples(), learntLessons()) === readFileSync(WEIGHTS_FILE, 'utf8'),
  ).toBe(true)
})

const TEXT = 'The co-convenors cleaned the article on spam. The article on source code was parked.'

/** Features of an article in a sentence of the text. */
const featuresOf = (article: string, quote: string): readonly number[] => {
  const page = readNames(shippedLexicons().of('en'), { blocks: [TEXT], about: true, lang: 'en' })
  const start = TEXT.indexOf(quote)
  return page.readClaims(lessonFeatures({ article, block: 0, start, end: start + quote.length }))
}

test.each<[string, string, string, boolean]>([
  ['an article in its sentence', 'spam', 'cleaned the article on spam', true],
  ['another in its own', 'source-code', 'source code was parked', true],
  ['an article that the sentence does not name', 'spam', 'source code was parked', false],
  ['one that the text does not name', 'transparency', 'source code was parked', false],
])('a lesson has features of %s: %s in “%s”', (_, article, quote, has) => {
  const features = featuresOf(article, quote)
  expect(features.length > 5).toBe(has)
  expect([...new Set(features)].sort((a, b) => a - b)).toEqual(features)
})

const lesson = (article: string, over: Partial<Lesson> = {}): Lesson => ({
  kind: 'explicit',
  deed: 'refused',
  outcome: 'none',
  features: featuresOf(article, article === 'spam' ? 'on spam' : 'source code was parked'),
  ...over,
})

test('lessons are taken in from exported files, each once, and change what is learnt', () => {
  const file = lessonsFile([lesson('source-code'), lesson('spam'), lesson('spam')])
  expect(file).not.toMatch(/spam|source|https?:/)
  const all = withLessons([lesson('spam')], [file, lessonsFile([lesson('spam', { deed: 'saved', outcome: 'clean' })])])
  expect(all.map(({ deed, outcome }) => `${deed} ${outcome}`)).toEqual(['refused none', 'refused none', 'saved clean'])
  const lexicons = shippedLexicons()
  const examples = learntExamples().slice(0, 40)
  const repeated = Array.from({ length: 20 }, () => lesson('source-code'))
  expect(trainedModule(lexicons, examples, repeated)).not.toBe(trainedModule(lexicons, examples))
})

test.each<[string, string, RegExp]>([
  ['another file', '{"passages":[]}', /format/],
  ['features of another version', lessonsFile([]).replace('"features":1', '"features":2'), /features/],
  [
    'a feature that is a word',
    lessonsFile([]).replace('[\n\n]', '[{"kind":"explicit","deed":"saved","outcome":"clean","features":["spam"]}]'),
    /features/,
  ],
  [
    'an address',
    lessonsFile([]).replace(
      '[\n\n]',
      '[{"kind":"explicit","deed":"saved","outcome":"clean","features":[1],"url":"https://a.example"}]',
    ),
    /url/,
  ],
])('a file with %s is refused', (_, text, reason) => {
  expect(() => readLessons(text)).toThrow(reason)
})

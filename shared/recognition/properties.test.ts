import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { shippedPack } from '../../tools/evaluation/corpus'
import { compileLexicon, compileLexicons, readNames, readPage } from './index'
import { wordsOf } from './names/words'
import { scanBlocks } from './scan'
import { statementsIn } from './second-reader/statements'
import type { Reading } from './types'

// Random and hostile text takes its time on a busy machine; what is asserted is steps.
vi.setConfig({ testTimeout: 240_000 })

const pack = shippedPack()
const lexicons = compileLexicons(pack)
const english = lexicons.of('en')
const names = [...pack.articles, ...pack.members].flatMap((entry) => Object.values(entry.names))
const glue = [
  ' and ',
  ', ',
  ' ',
  '. ',
  ' on the text of ',
  '; the facilitators of small groups discussed ',
  ' is clean',
  ' (',
  ')',
  '“',
  '\n',
]

/** Text as on a page: names, what stands between them, and anything else. */
const prose = fc
  .array(
    fc.oneof(fc.constantFrom(...names), fc.constantFrom(...glue), fc.string({ unit: 'grapheme', maxLength: 12 })),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))
const page = (text: string) => ({
  blocks: [text],
  title: 'E-commerce negotiations',
  url: 'https://www.wto.org/english/x/ecom_22jul21_e.htm',
})

test('offsets map back to the original', () => {
  fc.assert(
    fc.property(prose, (text) => {
      const { mentions, claims } = readPage(lexicons, page(text))
      let end = 0
      for (const mention of mentions) {
        expect(mention.start).toBeGreaterThanOrEqual(end)
        expect(text.slice(mention.start, mention.end).trim()).toBe(text.slice(mention.start, mention.end))
        end = mention.end
      }
      expect(end).toBeLessThanOrEqual(text.length)
      for (const { evidence, sentence } of claims) {
        expect(sentence.start <= evidence.start && evidence.start < evidence.end && evidence.end <= sentence.end).toBe(
          true,
        )
        expect(sentence.end).toBeLessThanOrEqual(text.length)
      }
    }),
  )
})

const ids = (text: string) => readPage(lexicons, page(text)).mentions.map((mention) => mention.id)

test('folding changes nothing: accents taken apart, other quotes, other spaces', () => {
  fc.assert(
    fc.property(prose, (text) => {
      const plain = text.normalize('NFC')
      const wanted = ids(plain)
      expect(ids(plain.normalize('NFD').replace(/\p{M}{2,}/gu, (marks) => marks))).toEqual(wanted)
      expect(ids(plain.replace(/'/g, '’'))).toEqual(wanted)
      expect(ids(plain.replace(/ /g, '\u00a0'))).toEqual(wanted)
    }),
  )
})

test.each(['\u0385', '\u1fee', '\u1fc1', '\u1e05', '\u1f00'])('folding takes %j as what it is made of', (sign) => {
  const text = `Agreement on Electronic Commerce${sign}`
  expect(ids(text.normalize('NFD'))).toEqual(ids(text))
})

test.each(['Chad, Zambia and Oman and Norway À0丽', 'Chad É. Oman', 'India Ư', 'CÔTE D’IVOIRE, US ÉTÉ NÀ'])(
  'counts letters, not signs: %s',
  (text) => {
    expect(ids(text.normalize('NFD'))).toEqual(ids(text.normalize('NFC')))
  },
)

test('the words of a page are those of the compiler', () => {
  fc.assert(
    fc.property(prose, (text) => {
      const scan = scanBlocks(english, [text])
      expect(scan.count).toBe(wordsOf(text).length)
    }),
  )
})

test('an unrelated pattern changes nothing else', () => {
  const richer = compileLexicons({
    ...pack,
    words: [{ lang: 'en', text: 'Zyxwort qqv', names: { kind: 'article', id: 'spam' } }],
  })
  fc.assert(
    fc.property(prose, (text) => {
      expect(readPage(richer, page(text))).toEqual(readPage(lexicons, page(text)))
    }),
  )
})

test('cutting a page into other blocks at its paragraphs changes no mention', () => {
  fc.assert(
    fc.property(fc.array(prose, { maxLength: 5 }), (texts) => {
      const count = (blocks: string[]) => readPage(lexicons, { ...page(''), blocks }).mentions.length
      expect(count(texts.flatMap((text) => [text, '']))).toBe(count(texts))
    }),
  )
})

test('a reading is the same after any other', () => {
  fc.assert(
    fc.property(prose, prose, (text, other) => {
      const alone = readPage(lexicons, page(text))
      readPage(lexicons, page(other))
      readPage(lexicons, page(`${other} ${text} ${other}`))
      expect(readPage(lexicons, page(text))).toEqual(alone)
      const { mentions, readClaims } = readNames(english, page(text))
      if (alone.lang === 'en') expect({ mentions, ...readClaims(statementsIn) }).toMatchObject(only(alone))
    }),
  )
})

const only = ({ mentions, claims, suggestions, roles }: Reading) => ({ mentions, claims, suggestions, roles })

test('never throws, whatever the page says it is', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'binary' })),
      fc.option(fc.string(), { nil: undefined }),
      fc.option(fc.string(), { nil: undefined }),
      (blocks, url, lang) => {
        readPage(lexicons, { blocks, url, lang, title: url, metaDate: lang })
      },
    ),
  )
})

const MEGABYTE = 1 << 20
test.each([
  'Korea, Republic of ',
  'a',
  'a ',
  'spam ',
  'United States of ',
  'a. ',
  "l'",
  'spam discussed clean text on ',
  '“,(-;',
  '\ud800',
  '\n',
  'Mr J. of the ',
])('linear on a megabyte of %j', (unit) => {
  const few = unit.repeat(Math.ceil(MEGABYTE / 16 / unit.length))
  const many = few.repeat(16)
  const steps = (text: string) => scanBlocks(english, [text]).steps
  const [small, large] = [steps(few), steps(many)]
  expect(large.characters).toBe(many.length)
  expect(large.comparisons).toBeLessThanOrEqual(small.comparisons * 16.1 + 100)
  expect(large.comparisons).toBeLessThanOrEqual(many.length * 6)
  // Quadratic, it would take minutes.
  readPage(lexicons, page(few.repeat(4)))
})

test('fifty thousand patterns cost no more comparisons than twice three thousand', () => {
  const { articles, members, groups } = pack
  const text = names.join(' and the ').repeat(20)
  const words = (count: number) =>
    Array.from({ length: count }, (_, i) => ({
      lang: 'en' as const,
      text: `topic${i} of study${i % 997} and practice`,
      names: { kind: 'article' as const, id: 'spam' },
    }))
  const comparisons = (count: number) =>
    scanBlocks(compileLexicon({ articles, members, groups, words: words(count) }, 'en'), [text]).steps.comparisons
  expect(comparisons(50_000)).toBeLessThanOrEqual(2 * comparisons(3_000))
})

// Quadratic, it would take an hour.
test('a megabyte of empty lines between a head and its items holds up nothing', () => {
  readPage(lexicons, page(`E-commerce. Clean so far:${'\n'.repeat(MEGABYTE)}!Spam${'\n'.repeat(MEGABYTE)}1. Spam`))
})

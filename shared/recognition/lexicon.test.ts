import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { shippedPack } from '../../tools/evaluation/corpus'
import { type Article, LANGS } from '../domain/types'
import {
  compileLexicon,
  compileLexicons,
  type PageText,
  packLexicon,
  readNames,
  readPage,
  unpackLexicon,
} from './index'

const pack = shippedPack()
const lexicons = compileLexicons(pack)

test.each(LANGS)('packs small, and the same each time: %s', (lang) => {
  const packed = packLexicon(lexicons.of(lang))
  const gzipped = (part: string | Uint8Array) => gzipSync(part, { level: 9 }).length
  expect(gzipped(packed.header) + gzipped(packed.bytes)).toBeLessThanOrEqual(40 * 1024)
  expect(packLexicon(compileLexicon(shippedPack(), lang))).toEqual(packed)
})

test.each(LANGS)('unpacks to what was packed, wherever the bytes lie: %s', (lang) => {
  const lexicon = lexicons.of(lang)
  const { header, bytes } = packLexicon(lexicon)
  const moved = new Uint8Array(bytes.length + 1)
  moved.set(bytes, 1)
  for (const placed of [bytes, moved.subarray(1)]) {
    const unpacked = unpackLexicon({ header, bytes: placed })
    for (const [name, value] of Object.entries(lexicon))
      expect([name, Array.from(Reflect.get(unpacked, name))]).toEqual([name, Array.from(value)])
  }
})

test.each([
  ['nothing', ''],
  ['what is no list', '{}'],
  ['what is cut off', '[9,"en",2,[],[[1'],
  ['another version', '[8,"en",2,[],[[1,1]]]'],
])('refuses %s', (_, header) => {
  expect(() => unpackLexicon({ header, bytes: new Uint8Array(64) })).toThrow('no lexicon of this version')
})

test('refuses bytes that were cut, also where other bytes follow them', () => {
  const { header, bytes } = packLexicon(compileLexicon(pack, 'en'))
  const longer = new Uint8Array(bytes.length * 2)
  longer.set(bytes)
  for (const cut of [longer.subarray(0, bytes.length - 4), bytes.slice(0, 64), new Uint8Array(0)])
    expect(() => unpackLexicon({ header, bytes: cut })).toThrow('no lexicon of this version')
})

test('a name that the user adds counts on the next page, and so does a phrase for a status', () => {
  const page = {
    blocks: ['In the e-commerce negotiations, the articles on junk mail and spam were tidied away.'],
    title: 'E-commerce talks',
  }
  expect(readPage(lexicons, page).claims).toEqual([])
  const words = [
    { lang: 'en', text: 'junk mail', names: { kind: 'article', id: 'spam' } },
    { lang: 'en', text: 'tidied away', names: { kind: 'status', id: 'clean' } },
    { lang: 'en', text: 'Helvetia', names: { kind: 'member', id: 'ch' } },
    { lang: 'en', text: 'nothing', names: { kind: 'member', id: 'nowhere' } },
  ] as const
  const richer = compileLexicons({ ...pack, words })
  const reading = readPage(richer, page)
  expect(reading.mentions.map((m) => m.id)).toEqual(['spam', 'spam'])
  expect(reading.claims.map((c) => [c.article, c.status])).toEqual([['spam', 'clean']])
})

test('a phrase that the user adds changes nothing of what its words are elsewhere', () => {
  const page = {
    blocks: ['In the e-commerce negotiations, members promptly agreed on spam. Cybersecurity is promptly closed.'],
    title: 'E-commerce talks',
  }
  const words = [{ lang: 'en', text: 'promptly nodded through', names: { kind: 'status', id: 'clean' } }] as const
  const claims = readPage(lexicons, page).claims
  expect(claims.map((c) => [c.article, c.status])).toEqual([
    ['spam', 'clean'],
    ['cybersecurity', 'clean'],
  ])
  expect(readPage(compileLexicons({ ...pack, words }), page).claims).toEqual(claims)
})

test.each([
  ['en', 'The article on spam was slowly agreed.'],
  ['fr', "L'article sur le spam a été pleinement arrêté."],
  ['es', 'El artículo sobre el correo basura ha sido sustancialmente acordado.'],
] as const)('an adverb that is part of a phrase elsewhere stays one, in %s', (lang, text) => {
  const title = {
    en: 'E-commerce talks',
    fr: 'Commerce électronique: négociations',
    es: 'Negociaciones sobre el comercio electrónico',
  }
  const { claims } = readPage(lexicons, { blocks: [text], title: title[lang], lang, about: true })
  expect(claims.map((c) => c.article)).toEqual(['spam'])
})

test.each([
  [
    'in letters before their tails',
    'abcxsame abdxsame abexsame',
    'abexsame, abfxsame, abcxsame and abdxsame',
    'ch no jp',
  ],
  ['in the part that a tail lacks of the fourth letter', 'aqbcd', 'a1bcd, aqbcd and a1bcd', 'no'],
  ['in length', 'bcd abcd', 'cd, abcd, aabcd and bcd', 'jp no'],
  ['in a letter of three', 'bcd bce', 'bcf, bce, acd and bcd', 'jp no'],
])('words that differ only %s are told apart', (_, names, block, told) => {
  const words = names.split(' ').map((text, i) => {
    const id = ['no', 'jp', 'ch'][i] ?? ''
    return { lang: 'en', text, names: { kind: 'member', id } } as const
  })
  const unpacked = unpackLexicon(packLexicon(compileLexicon({ ...pack, words }, 'en')))
  expect(readNames(unpacked, { blocks: [block] }).mentions.map((m) => m.id)).toEqual(told.split(' '))
})

test('a word longer than any that is looked up is never found, and harms no other', () => {
  const words = [{ lang: 'en', text: `${'a'.repeat(41)} spam`, names: { kind: 'article', id: 'spam' } }] as const
  const unpacked = unpackLexicon(packLexicon(compileLexicon({ ...pack, words }, 'en')))
  expect(readNames(unpacked, { blocks: [`${'a'.repeat(41)} spam, Norway`] }).mentions.map((m) => m.id)).toEqual(['no'])
})

const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView) => Buffer.from(buffer, byteOffset, byteLength)

test('numbers of the packed form go on beyond a byte, and beyond two', () => {
  const words = Array.from({ length: 40_000 }, (_, i) => {
    const text = `topic${i} of study${i % 40} und${i}`
    return { lang: 'en', text, names: { kind: 'article', id: 'spam' } } as const
  })
  const many = compileLexicon({ articles: pack.articles, members: pack.members, groups: pack.groups, words }, 'en')
  const unpacked = unpackLexicon(packLexicon(many))
  for (const name of ['childKeys', 'nodeLists', 'nodeEntries', 'letters'] as const)
    expect(Buffer.compare(bytesOf(unpacked[name]), bytesOf(many[name]))).toBe(0)
})

test('without a ladder no claims are read', () => {
  const { statuses, ...withoutLadder } = pack
  const plain = compileLexicons(withoutLadder)
  const page = {
    blocks: ['E-commerce negotiations: a clean text on spam was reached.'],
    title: 'E-commerce negotiations',
  }
  expect(readPage(plain, page).mentions).toHaveLength(1)
  expect(readPage(plain, page).claims.filter((c) => c.phase !== null)).toEqual([])
})

describe('the names of an article that others continue', () => {
  const [spam, code] = ['spam', 'source-code'].map((id) => pack.articles.find((one) => one.id === id))
  if (!spam || !code) throw new Error('not in the pack')
  const named = (id: string, continues: readonly string[], from: string): Article => ({
    ...spam,
    id,
    names: { en: `Matters of ${id}` },
    aliases: {},
    weakAliases: {},
    continues,
    from,
  })
  const RENAMED = [named('next', ['spam'], '2026-03-01'), named('last', ['next'], '2026-06')]
  const KEEPING = RENAMED.map((one) => ({
    ...one,
    aliases: { ...spam.aliases, en: [spam.names.en ?? '', ...(spam.aliases.en ?? [])] },
    weakAliases: spam.weakAliases,
  }))
  const MERGED = [named('merged', ['spam', 'source-code'], '2026-03-01')]
  const SPLIT = ['one', 'two'].map((id) => named(id, ['spam'], '2026-03-01'))
  const undated = { readOn: '2026-11-28' }

  test.each<[string, readonly Article[], Pick<PageText, 'metaDate' | 'readOn'>, string]>([
    ['stay with it before', RENAMED, { metaDate: '2026-02-28', ...undated }, 'spam'],
    ['lead to its new name', RENAMED, { metaDate: '2026-03-01', ...undated }, 'next'],
    ['lead to the last of its names', RENAMED, { metaDate: '2026-06-30', ...undated }, 'last'],
    ['lead to that of today, on a page without a date', RENAMED, undated, 'last'],
    ['lead to none that is ahead, on a page without a date', RENAMED, { readOn: '2026-05-01' }, 'next'],
    [
      'stay with it before, where the new one has them as other names',
      KEEPING,
      { metaDate: '2026-02-28', ...undated },
      'spam',
    ],
    ['lead to the last of its names, each of which has them', KEEPING, { metaDate: '2026-06-30', ...undated }, 'last'],
    ['lead to that of the day, each of which has them', KEEPING, { readOn: '2026-05-01' }, 'next'],
    ['lead to that into which several were merged', MERGED, undated, 'merged'],
    ['stay with it where it was split', SPLIT, undated, 'spam'],
  ])('%s', (_, more, dates, id) => {
    const lexicons = compileLexicons({ ...pack, articles: [...pack.articles, ...more] })
    const page = {
      about: true,
      blocks: ['The article on spam was cleaned.'],
      title: 'E-commerce talks',
    }
    const { mentions, claims } = readPage(lexicons, { ...page, ...dates })
    expect([mentions.map((one) => one.id), claims.map(({ article }) => article)]).toEqual([[id], [id]])
  })

  test('are one claim where both were merged', () => {
    const lexicons = compileLexicons({ ...pack, articles: [...pack.articles, ...MERGED] })
    const blocks = ['In the e-commerce negotiations, the articles on spam and on source code were cleaned.']
    const { claims } = readPage(lexicons, { blocks, title: 'E-commerce talks', ...undated })
    expect(claims.map(({ article, status }) => [article, status])).toEqual([['merged', 'clean']])
  })
})

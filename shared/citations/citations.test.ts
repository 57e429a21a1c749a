import { describe, expect, it } from 'vitest'
import { escapeBibtex, toBibtex } from './bibtex'
import { toText } from './plain'
import { citationKey, plainUrl, type Reference, withoutSite } from './reference'
import { toRis } from './ris'

const reference: Reference = {
  kind: 'page',
  key: ['plenary', 'fees', '2021-07-22'],
  title: 'Fees: clean text',
  authors: ['Talks & Co.'],
  container: 'Investment talks',
  publisher: 'Plenary',
  issued: '2021-07-22',
  accessed: '2026-11-28',
  url: 'https://plenary.example/#/n/talks/articles/fees?asOf=2021-07-22',
  note: null,
  lang: 'en',
}
const altered = (change: Partial<Reference>): Reference => ({ ...reference, ...change })

describe('BibTeX', () => {
  it('is an entry with its fields in order', () => {
    expect(toBibtex(reference)).toBe(
      [
        '@misc{plenary-fees-2021-07-22,',
        '  author = {{Talks \\& Co.}},',
        '  title = {{Fees: clean text}},',
        '  howpublished = {Investment talks, Plenary},',
        '  year = {2021},',
        '  month = jul,',
        '  day = {22},',
        '  url = {https://plenary.example/#/n/talks/articles/fees?asOf=2021-07-22},',
        '  urldate = {2026-11-28},',
        '  language = {en},',
        '}',
        '',
      ].join('\n'),
    )
  })
  it('leaves out what is not known, and the day of a month', () => {
    const { author, ...rest } = fieldsOf(
      toBibtex(altered({ authors: [], issued: '2021-07', url: null, lang: null, accessed: null })),
    )
    expect(author).toBeUndefined()
    expect(Object.keys(rest)).toEqual(['title', 'howpublished', 'year', 'month'])
  })
  it.each([
    ['100 % of $5 & #1_a', '100 \\% of \\$5 \\& \\#1\\_a'],
    ['a\\b', 'a\\textbackslash{}b'],
    ['{open', '\\textbraceleft{}open'],
    ['shut}', 'shut\\textbraceright{}'],
    ['2^8 ~ 256', '2\\textasciicircum{}8 \\textasciitilde{} 256'],
    ['Commerce électronique « net »', 'Commerce électronique « net »'],
    ['e\u0301crit', 'écrit'],
    ['two\r\nlines\u2028and\ttabs\u0000', 'two lines and tabs'],
    ['"quoted" @misc{x,', '"quoted" @misc\\textbraceleft{}x,'],
    ['', ''],
  ])('escapes %j', (text, escaped) => {
    expect(escapeBibtex(text)).toBe(escaped)
  })
  it.each(['}', '{', '\\}', '{{', '}}, note = {x', 'a\\', '@article{b}'])(
    'keeps its braces in balance with %j',
    (text) => {
      const entry = toBibtex(
        altered({ title: text, authors: [text, text], note: text, container: text, url: `https://a.example/${text}` }),
      )
      let depth = 0
      for (const char of entry) {
        if (char === '{') depth++
        if (char === '}') depth--
        expect(depth).toBeGreaterThanOrEqual(0)
      }
      expect(depth).toBe(0)
      expect(Object.keys(fieldsOf(entry))).toEqual(Object.keys(fieldsOf(toBibtex(altered({ note: 'x' })))))
    },
  )
})

/** Fields of an entry, each on a line. */
const fieldsOf = (entry: string): Record<string, string> =>
  Object.fromEntries([...entry.matchAll(/^ {2}(\w+) = (.*),$/gm)].map(([, name = '', value = '']) => [name, value]))

describe('RIS', () => {
  it('is a record of lines with CR LF', () => {
    expect(toRis(altered({ authors: ['One', 'Two'], note: 'Read there.' })).split('\r\n')).toEqual([
      'TY  - ELEC',
      'TI  - Fees: clean text',
      'AU  - One',
      'AU  - Two',
      'T2  - Investment talks',
      'PB  - Plenary',
      'PY  - 2021',
      'DA  - 2021/07/22',
      'Y2  - 2026/11/28',
      'UR  - https://plenary.example/#/n/talks/articles/fees?asOf=2021-07-22',
      'LA  - en',
      'N1  - Read there.',
      'ID  - plenary-fees-2021-07-22',
      'ER  - ',
      '',
    ])
  })
  it.each([
    ['2021-07', 'DA  - 2021/07/'],
    ['2021-07-22', 'DA  - 2021/07/22'],
  ])('writes the date %s', (issued, line) => {
    expect(toRis(altered({ issued }))).toContain(`\r\n${line}\r\n`)
  })
  it.each(['\r\nER  - \r\nTY  - BOOK', '\nAU  - Nobody', '\u2028AU  - Nobody', '\u0085AU  - Nobody', '\u000bAU  - N'])(
    'takes no further field from a text: %j',
    (text) => {
      const record = toRis(
        altered({ title: `a${text}`, note: text, publisher: text, authors: [text], url: `https://a.example/${text}` }),
      )
      const tags = record.split('\r\n').map((line) => line.slice(0, 6))
      expect(tags).toEqual(
        toRis(altered({ note: 'x' }))
          .split('\r\n')
          .map((line) => line.slice(0, 6)),
      )
      expect(record.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u)
    },
  )
  it.each([
    ['a chart', 'chart', 'FIGURE'],
    ['a source in words as no page', 'other', 'GEN'],
  ] as const)('names %s', (_, kind, type) => {
    expect(toRis(altered({ kind })).split('\r\n')[0]).toBe(`TY  - ${type}`)
  })
})

describe('the reference in plain text', () => {
  const words = { date: (date: string) => `on ${date}`, accessed: (date: string) => `Seen ${date}.` }
  it.each([
    [
      {},
      'Talks & Co. Fees: clean text. Investment talks. Plenary, on 2021-07-22. ' +
        'https://plenary.example/#/n/talks/articles/fees?asOf=2021-07-22 Seen 2026-11-28.',
    ],
    [{ authors: [], container: null, publisher: null, url: null }, 'Fees: clean text. on 2021-07-22.'],
    [
      {
        authors: ['A', 'B'],
        title: '“What now?”',
        container: null,
        publisher: null,
        issued: null,
        url: null,
        note: 'As\nread',
      },
      'A, B. “What now?” As read.',
    ],
  ])('has its sentences in order: %#', (change, text) => {
    expect(toText(altered(change), words)).toBe(text)
  })
})

it.each([
  [['plenary', 'Économie numérique', '2021'], 'plenary-economie-numerique-2021'],
  [['«»', '…'], 'reference'],
  [['a{b}', 'c,d'], 'a-b-c-d'],
  [['x'.repeat(200)], 'x'.repeat(80)],
  [['y'.repeat(200), '2021-07-22', 'ev-0083'], `${'y'.repeat(72)}-ev-0083`],
])('makes a key of %j', (parts, key) => {
  expect(citationKey(parts)).toBe(key)
})

it.each([
  ['https://a.example/b?c=d%20e#f', 'https://a.example/b?c=d%20e#f'],
  ['https://a.example/{x}\\y z', 'https://a.example/%7Bx%7D%5Cy%20z'],
  ['https://a.example/\r\nTY', 'https://a.example/%20TY'],
])('writes the address %j without what ends a field', (url, plain) => {
  expect(plainUrl(url)).toBe(plain)
})

it.each([
  ['WTO | 2026 News items - Talks go on', 'Talks go on'],
  ['OMC | Nouvelles 2026 - Les pourparlers continuent', 'Les pourparlers continuent'],
  ['WTO | Electronic commerce - Joint initiative', 'Electronic commerce - Joint initiative'],
  ['Fees | customs - a 2026 view', 'Fees | customs - a 2026 view'],
  ['WTO | ', 'WTO | '],
])('takes the site from the title %j', (title, plain) => {
  expect(withoutSite(title)).toBe(plain)
})

import { describe, expect, it } from 'vitest'
import { shippedPack } from '../../tools/evaluation/corpus'
import { CODE_OF } from '../table/states/states'
import { type Comparison, compareDrafts } from './compare'
import { draftReader } from './draft'
import { sourceParagraphs } from './source-paragraphs'

const { articles: known, members } = shippedPack()
const read = draftReader({ articles: known, members, codeOf: CODE_OF })
const draftOf = (text: string) => read(text.split('\n').map((line) => ({ text: line })))
const compared = (old: string, next: string): Comparison => compareDrafts(draftOf(old), draftOf(next))
/** Changes of one article, as kind and words. */
const changesOf = (old: string, next: string) =>
  compared(`Article 1: Test\n${old}`, `Article 1: Test\n${next}`).articles.flatMap(({ changes }) =>
    changes.map(({ kind, old: was, new: is, members, unmarked }) =>
      [kind, was, is, members?.join(), unmarked && 'unmarked'].filter((part) => part !== undefined).join(' | '),
    ),
  )

describe('a change of a paragraph', () => {
  it.each<[string, string, string, string[]]>([
    ['none', 'Each Party shall publish its fees.', 'Each Party shall publish its fees.', []],
    ['quotes, dashes and spaces', 'The “fee” – if any.', 'The "fee"  - if any.', []],
    ['the label of a paragraph', '1. Each Party shall publish its fees.', '2. Each Party shall publish its fees.', []],
    ['a footnote mark', 'Each Party shall publish[1] its fees.', 'Each Party shall publish[2] its fees.', []],
    [
      'a bracket closed',
      'Each Party [shall] publish its fees.',
      'Each Party shall publish its fees.',
      ['bracket-closed | shall | shall'],
    ],
    [
      'a bracket opened',
      'Each Party shall publish its fees.',
      'Each Party [shall] publish its fees.',
      ['bracket-opened | shall | shall'],
    ],
    [
      'a bracket with new words',
      'Each Party shall publish its fees.',
      'Each Party shall publish its fees [and charges].',
      ['bracket-opened |  | and charges'],
    ],
    [
      'a bracket dropped with its words',
      'Each Party shall publish its fees [and charges].',
      'Each Party shall publish its fees.',
      ['bracket-dropped | and charges | '],
    ],
    [
      'one of two options',
      'Each Party [shall] [should] publish its fees.',
      'Each Party shall publish its fees.',
      ['option-chosen | shall / should | shall'],
    ],
    [
      'one of two in a bracket',
      'Each Party [may/shall] publish its fees.',
      'Each Party shall publish its fees.',
      ['option-chosen | may/shall | shall'],
    ],
    [
      'words without a mark',
      'Each Party shall publish its fees and charges online.',
      'Each Party shall publish its fees online.',
      ['text-removed | and charges |  | unmarked'],
    ],
    [
      'words in a bracket that stays',
      'Each Party [shall promptly publish] its fees.',
      'Each Party [shall publish] its fees.',
      ['text-removed | promptly | '],
    ],
    [
      'words for others',
      'Each Party shall publish its fees.',
      'Each Party shall notify its fees.',
      ['text-replaced | publish | notify'],
    ],
    [
      'a member that joins',
      'Each Party [IND: shall] publish its fees.',
      'Each Party [IND, CHN: shall] publish its fees.',
      ['attribution-added | shall | shall | CN'],
    ],
    [
      'a member that leaves',
      'Each Party [India, China: shall] publish its fees.',
      'Each Party [India: shall] publish its fees.',
      ['attribution-removed | shall | shall | CN'],
    ],
    [
      'an attributed bracket that closes',
      'Each Party [Brazil proposes: shall] publish its fees.',
      'Each Party shall publish its fees.',
      ['bracket-closed | shall | shall | BR'],
    ],
    [
      'a nested bracket',
      'Each Party [shall publish [promptly] its fees].',
      'Each Party [shall publish promptly its fees].',
      ['bracket-closed | promptly | promptly'],
    ],
    [
      'a note that goes',
      'Each Party shall publish. [Note: to be discussed further.]',
      'Each Party shall publish.',
      ['bracket-dropped | Note: to be discussed further. | '],
    ],
  ])('%s', (_, old, next, changes) => expect(changesOf(old, next)).toEqual(changes))
})

const ONE = 'Each Party shall publish its fees and charges on a website that is free of charge.'
const TWO = 'No Party shall require the transfer of source code as a condition of import or sale.'
const THREE = 'The Committee meets once a year and reviews how this Agreement works in practice.'

describe('paragraphs that are split, joined or broken', () => {
  it.each([
    ['split', `${ONE} ${TWO}`, `${ONE}\n${TWO}`],
    ['joined', `${ONE}\n${TWO}`, `${ONE} ${TWO}`],
  ])('%s, with the same words, are no change', (_, old, next) => expect(changesOf(old, next)).toEqual([]))
  it('broken at a width are one', () => {
    const broken =
      'The Parties shall keep a record of each crossing in the form that the\nCommittee approves, and shall give it to any Party that asks for it in\nwriting.'
    const text = (lines: string) => sourceParagraphs({ text: lines, format: 'text' }).map((one) => one.text)
    expect(text(broken)).toEqual([broken.replaceAll('\n', ' ')])
    expect(text(`${ONE}\n${TWO}`)).toEqual([ONE, TWO])
  })
})

describe('a heading', () => {
  const kinds = (old: string, next: string) =>
    compared(`${old}\n${ONE}`, `${next}\n${ONE}`).articles.flatMap(({ changes }) =>
      changes.map((one) => [one.kind, one.old, one.new]),
    )
  it.each([
    ['[Article 1: Fees]', 'Article 1: Fees', [['bracket-closed', 'Fees', 'Fees']]],
    ['Article 1: Fees', 'Article 1: [Fees]', [['bracket-opened', 'Fees', '[Fees]']]],
    ['Article 1: Fees', 'Article 1: Charges', [['text-replaced', 'Fees', 'Charges']]],
    ['ARTICLE 1: FEES', 'Article 1 – Fees', []],
  ])('%s, then %s', (old, next, changes) => expect(kinds(old, next)).toEqual(changes))
})

describe('articles', () => {
  const order = (comparison: Comparison) =>
    comparison.articles.map((one) => [one.old?.number ?? null, one.new?.number ?? null])
  it('are matched when renumbered, and swapped', () => {
    const comparison = compared(
      `Article 1: Fees\n${ONE}\nArticle 2: Source code\n${TWO}`,
      `Article 1: Source code\n${TWO}\nArticle 2: Fees\n${ONE}`,
    )
    expect(order(comparison)).toEqual([
      ['2', '1'],
      ['1', '2'],
    ])
    expect(comparison.articles.map(({ changes }) => changes.map(({ kind }) => kind))).toEqual([
      ['renumbered'],
      ['renumbered'],
    ])
  })
  it('are matched by their words where the heading has a slip', () =>
    expect(order(compared(`Article 1: Sorce code\n${TWO}`, `Article 4: Source code\n${TWO}`))).toEqual([['1', '4']]))
  it('are new or gone as a whole', () => {
    const comparison = compared(
      `Article 1: Fees\n${ONE}\nArticle 2: Review\n${THREE}`,
      `Article 1: Fees\n${ONE}\nArticle 2: Code\n${TWO}`,
    )
    expect(order(comparison)).toEqual([
      ['1', '1'],
      ['2', null],
      [null, '2'],
    ])
    expect(comparison.articles.map(({ changes }) => changes.map(({ kind }) => kind))).toEqual([
      [],
      ['text-removed'],
      ['text-added'],
    ])
  })
  it('that split keep what moved', () => {
    const comparison = compared(`Article 1: Fees\n${ONE}\n${TWO}`, `Article 1: Fees\n${ONE}\nArticle 2: Code\n${TWO}`)
    expect(comparison.articles.map(({ changes }) => changes.map(({ kind }) => kind))).toEqual([[], ['moved']])
  })
  it('keep the brackets of a paragraph that moves to another one', () => {
    const held = 'Each Party [IND: shall promptly publish] a list of the ports that it keeps open at night in winter.'
    const { articles } = compared(
      `Article 1: Fees\n${ONE}\n${held}\nArticle 2: Code\n${TWO}`,
      `Article 1: Fees\n${ONE}\nArticle 2: Code\n${TWO}\n${held}`,
    )
    expect(articles.map(({ changes }) => changes.map(({ kind }) => kind))).toEqual([[], ['moved']])
  })
  it('are not lines of a table of contents, nor references', () => {
    const text = `Contents\nArticle 1: Fees ....... 2\nArticle 2: Code ....... 3\nArticle 1: Fees\n${ONE}\nArticle 9 of the Agreement applies.\nArticle 2: Code\n${TWO}`
    expect(
      draftOf(text)
        .parts.filter(({ kind }) => kind === 'article')
        .map(({ number }) => number),
    ).toEqual(['1', '2'])
  })
})

describe('headings', () => {
  const headsOf = (text: string) =>
    draftOf(text).parts.flatMap(({ kind, number, title }) =>
      kind === 'outside' ? [] : [[kind, number, title].join(' | ')],
    )
  it.each<[string, string, string[]]>([
    [
      'in French',
      `Article premier : Droits\n${ONE}\nArticle 2\nCode source\n${TWO}`,
      ['article | premier | Droits', 'article | 2 | Code source'],
    ],
    [
      'in Spanish',
      `ARTÍCULO 1º: Tasas\n${ONE}\nArtículo 2.º Código\n${TWO}`,
      ['article | 1º | Tasas', 'article | 2.º | Código'],
    ],
    ['with a letter for a number', `Article X: Fees\n${ONE}`, ['article | X | Fees']],
    ['with a bracket in the title', `Article 1: [Fees]\n${ONE}`, ['article | 1 | [Fees]']],
    [
      'without those of a table that they follow on',
      `Article 1: Fees 2\nArticle 2: Code 3\nArticle 3: Review 4\nArticle 1: Fees\n${ONE}\nArticle 2: Code\n${TWO}\nArticle 3: Review\n${THREE}`,
      ['article | 1 | Fees', 'article | 2 | Code', 'article | 3 | Review'],
    ],
    [
      'and not a reference at the end of a broken line',
      `Article 1: Fees\nEach Party publishes what it has considered to be needed pursuant to\nArticle 9.\nIt notifies others.`,
      ['article | 1 | Fees'],
    ],
    [
      'nor the name of the whole agreement',
      `Agreement on Electronic Commerce\nThe Parties to this Agreement,\nArticle 1: Fees\n${ONE}`,
      ['preamble |  | ', 'article | 1 | Fees'],
    ],
  ])('%s', (_, text, heads) => expect(headsOf(text)).toEqual(heads))
  it('with a bracket that closes in no article is around the whole of it', () => {
    const [article] = compared('', `[Article 1: Fees\n${ONE}\n${TWO}`).articles
    expect(article?.new).toMatchObject({ brackets: 1, bracketedWords: article?.new?.words })
  })
})

it.each([
  ['the same', 4, () => 'The Parties [shall] note that this line is the same as all of the others.'],
  ['nearly the same', 3, (at: number) => `The Parties [shall] note that this line is nearly the same as number ${at}.`],
])('compares ten thousand paragraphs that are %s', (_, changes, line) => {
  const lines = Array.from({ length: 10_000 }, (_, at) => line(at))
  const next = [...lines.slice(0, 4000), 'It ends here.', ...lines.slice(4001)]
  expect(changesOf(lines.join('\n'), next.join('\n'))).toHaveLength(changes)
})

describe('a text and its translation', () => {
  const english = `Article 1: Fees\n[IND: ${ONE}]\nArticle 2: Review\n${THREE} The Parties shall keep the records of [any] crossing.`
  const french =
    'Article premier : Droits\n[IND: Chaque Partie publie ses droits et redevances sur un site dont la consultation est gratuite pour les usagers.]\nArticle 2 : Examen\nLe Comité se réunit une fois par an et examine le fonctionnement du présent accord dans les ports.'
  it('are compared by their articles and brackets alone', () => {
    const comparison = compared(english, french)
    expect(comparison.languages).toEqual({ old: 'en', new: 'fr' })
    expect(comparison.articles.map(({ old, new: next, changes }) => [old?.title, next?.title, changes])).toEqual([
      ['Fees', 'Droits', []],
      ['Review', 'Examen', [{ kind: 'bracket-closed', old: 'any', new: '' }]],
    ])
  })
  it('in one language are compared as all are', () =>
    expect(compared(english, english.replace('[any]', 'any')).languages).toBeUndefined())
})

it.each([
  ['brackets', '[a] '.repeat(100_000)],
  ['brackets in one another', '['.repeat(20_000)],
  ['words on a line', 'word '.repeat(150_000)],
  ['spaces', `a${' '.repeat(100_000)}b`],
  ['closing brackets', `${']'.repeat(100_000)} b`],
  ['dots', `${'.'.repeat(100_000)}x`],
])('reads a hundred thousand %s', (_, line) => expect(draftOf(`Article 1: Test\n${line}`).parts.length).toBe(1))

it('counts brackets, words in them, and members', () => {
  const [article] = compared(
    '',
    'Article 1: Test\n[CHN, IND: shall] [should] publish [2019] its [fees [and] charges\nA second paragraph].',
  ).articles
  expect(article?.new).toMatchObject({ brackets: 4, bracketedWords: 8, members: { CN: 1, IN: 1 } })
})
it('tells a bracket that is not closed, up to the end of its paragraph', () => {
  const { articles, problems } = compared('', 'Article 1: Test\nEach Party [shall publish.\nIt may charge.')
  expect(articles[0]?.new).toMatchObject({ brackets: 1, bracketedWords: 2 })
  expect(problems).toEqual([{ file: 'new', paragraph: '[shall publish.', what: 'bracket-not-closed' }])
})

/** Formatting and statements of agreement as marks of a draft: counted, and compared apart from its words. */
import { describe, expect, it } from 'vitest'
import { docxOf, type FormattedPair, formattedPair, htmlOf, plainOf } from '../../testing/drafts/formatted-pairs'
import type { DocumentRead } from '../documents/document'
import { parseDocx } from '../documents/docx'
import { parseHtml } from '../documents/html'
import { agreementIn } from './agreement'
import { type Comparison, compareDrafts } from './compare'
import { countsOf, draftReader } from './draft'
import { legendOf } from './legend'
import { sourceParagraphs } from './source-paragraphs'

const read = draftReader({ articles: [], members: [], codeOf: new Map() })
const draftOf = (document: DocumentRead) => {
  if (!document.ok) throw new Error(document.problem.code)
  return read(sourceParagraphs(document.document))
}
const fromHtml = (html: string) => draftOf(parseHtml(`<!doctype html>${html}`))
const fromText = (text: string) => read(sourceParagraphs({ text, format: 'text' }))
const told = ({ articles, outside }: Comparison) =>
  [...articles.flatMap(({ changes }) => changes), ...outside.changes].map(({ kind, old, new: next, mark, unmarked }) =>
    [kind, mark ?? (unmarked ? '!' : ''), old, next].join(' | '),
  )

const LANGS = ['en', 'fr', 'es'] as const
const PAIRS = Array.from({ length: 60 }, (_, seed) => [seed, formattedPair(seed, LANGS[seed % 3] ?? 'en')] as const)
const AS: Readonly<Record<string, (lines: FormattedPair['old']) => ReturnType<typeof draftOf>>> = {
  docx: (lines) => draftOf(parseDocx(docxOf(lines))),
  html: (lines) => draftOf(parseHtml(htmlOf(lines))),
}

describe('60 pairs with formatting', () => {
  it('are of all kinds of formatting', () =>
    expect(new Set(PAIRS.flatMap(([, { gold }]) => gold.map((one) => one.split(' | ', 2).join(' ')))).size).toBe(8))
  it.each(PAIRS)('have all of their changes found, and no other: %i', (_, pair) => {
    for (const [from, to] of [
      ['docx', 'docx'],
      ['docx', 'html'],
      ['html', 'docx'],
    ] as const)
      expect(told(compareDrafts(AS[from]?.(pair.old) ?? fail(), AS[to]?.(pair.new) ?? fail())).sort()).toEqual(
        [...pair.gold].sort(),
      )
  })
  it('have no change of one saved as another format, also as one without formatting', () => {
    for (const [, { old }] of PAIRS) {
      const [docx, html, plain] = [AS.docx?.(old) ?? fail(), AS.html?.(old) ?? fail(), fromText(plainOf(old))]
      for (const [one, other] of [
        [docx, html],
        [docx, plain],
        [plain, html],
      ] as const)
        expect(told(compareDrafts(one, other))).toEqual([])
    }
  })
})

function fail(): never {
  throw new Error('no such format')
}

const HEAD = '<p>Article 1: Fees</p>'
const TEXT = 'Each Party shall publish its fees on a website that is free of charge.'

it.each<[string, string, string, string[]]>([
  [
    'new words in a colour',
    `<p>${TEXT}`,
    `<p><mark>${TEXT.replace('publish', 'print and publish')}</mark>`,
    ['text-added |  |  | print and', `mark-added | yellow | ${TEXT} | ${TEXT.replace('publish', 'print and publish')}`],
  ],
  [
    'brackets inside',
    `<p>${TEXT.replace('shall', '[shall]')}`,
    `<p><mark>${TEXT.replace('shall', '[shall]')}</mark>`,
    [`mark-added | yellow | ${TEXT.replace('shall', '[shall]')} | ${TEXT.replace('shall', '[shall]')}`],
  ],
  ['a statement on a line of its own', `<p>${TEXT}`, `<p>${TEXT}<p>[agreed]`, ['mark-added | agreed |  | agreed']],
  [
    'a statement before the full stop',
    `<p>${TEXT}`,
    `<p>${TEXT.replace('.', ' (agreed ad ref).')}`,
    ['mark-added | agreed |  | agreed ad ref'],
  ],
  [
    'struck words that go, in the whole article',
    `<p>${TEXT}<p><s>The Committee meets once a year.</s>`,
    `<p>${TEXT}`,
    ['text-removed |  | The Committee meets once a year. | '],
  ],
])('%s', (_, old, next, changes) =>
  expect(told(compareDrafts(fromHtml(HEAD + old), fromHtml(HEAD + next))).sort()).toEqual([...changes].sort()),
)

it('counts paragraphs with a colour or a statement, and no statement as a bracket', () => {
  const html = `${HEAD}<p><mark>1. ${TEXT}</mark><p>2. ${TEXT} [agreed]<p>3. <mark>Each</mark> [Party] may ask for a list of them.`
  const part = fromHtml(html).parts.find(({ kind }) => kind === 'article')
  expect(part && countsOf(part)).toMatchObject({
    brackets: 1,
    marked: { paragraphs: 3, by: { yellow: 1, agreed: 1 } },
  })
})

it.each<[string, string | null]>([
  ['Each Party shall count. (agreed ad ref)', 'agreed ad ref'],
  ['Chaque Partie compte. [convenu]', 'convenu'],
  ['Cada Parte contará (acordado en plenaria).', 'acordado en plenaria'],
  ['The list (agreed in plenary) is public.', null],
  ['The fees [agreed by the Parties]', null],
])('%s', (text, statement) => expect(agreementIn(text)?.text ?? null).toBe(statement))

it.each<[string, object]>([
  [
    'Green shading: agreed in plenary; yellow: agreed in a working group.',
    { green: 'agreed in plenary', yellow: 'agreed in a working group' },
  ],
  ['Text highlighted in green indicates provisional agreement.', { green: 'provisional agreement' }],
  ['Surligné en vert : convenu', { green: 'convenu' }],
  ['Sombreado en amarillo = en debate', { yellow: 'en debate' }],
  ['Each Party shall promote green shipping.', {}],
])('the legend %s', (text, legend) => expect(legendOf([{ text }])).toEqual(legend))

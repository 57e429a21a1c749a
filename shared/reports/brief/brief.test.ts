/** History of an article in its brief: nothing that was said is left out in silence. */
import { expect, it } from 'vitest'
import { fixturePack as pack } from '../../../testing/fixture-pack'
import { observed } from '../../../testing/observed'
import { plainPhrases as phrases } from '../../../testing/plain-phrases'
import type { ObservationEntry } from '../../domain/entries/entries'
import type { Position } from '../../domain/types'
import { InternalData } from '../internal-data'
import { itemsOfBrief, unsourcedIn } from '../left-out'
import { buildMeetingReport } from '../meeting-report'
import { nameBook } from '../phrases'
import { PublicData } from '../public-data'
import { isPrivate } from '../report'
import { buildBrief } from './brief'

const said = (date: string, status: string, statement: string): ObservationEntry => ({
  ...observed({ id: `own-${statement}`, article: 'spam', date, status }),
  statement,
  evidence: { url: `https://a.example/${statement}` },
})
const START = [said('2023-06-22', 'in-progress', 'Worked on'), said('2023-10-01', 'nearly-clean', 'Close')]

it.each<[what: string, story: readonly ObservationEntry[], lines: readonly string[], untold: readonly string[]]>([
  ['each turn', START, ['history-words 2023-06-22 in-progress Worked on.', 'history-line 2023-10-01 nearly-clean'], []],
  [
    'all that was said of a turn',
    [said('2023-06-22', 'in-progress', 'Twice'), ...START],
    ['history-words 2023-06-22 in-progress Twice. Worked on.', 'history-line 2023-10-01 nearly-clean'],
    [],
  ],
  [
    'a flag that a later step ended',
    [said('2023-09', 'outstanding', 'Left for later'), ...START],
    [
      'history-words 2023-06-22 in-progress Worked on.',
      'history-words 2023-09 outstanding Left for later.',
      'history-line 2023-10-01 nearly-clean',
    ],
    [],
  ],
  [
    'the number of those that change nothing',
    [said('2023-11-01', 'discussed', 'Taken up'), ...START],
    ['history-words 2023-06-22 in-progress Worked on.', 'history-line 2023-10-01 nearly-clean'],
    ['untold-count 1 3'],
  ],
])('tells %s', (_, story, lines, untold) => {
  const data = PublicData.of({ ...pack, observations: [] }, story)
  const brief = buildBrief(data, { kind: 'article', id: 'spam' }, '2026-11-29', phrases)
  const texts = brief?.sections.flatMap((section) =>
    section.kind === 'lines' && section.heading === 'history' ? section.lines.map(({ text }) => text) : [],
  )
  const words = brief?.sections.flatMap((section) => (section.kind === 'words' ? section.paragraphs : []))
  expect([texts, words]).toEqual([
    lines.map((line) => line.replace(/ in-progress/, ' under-discussion, in-progress')),
    untold,
  ])
})

const covered = {
  ...pack,
  coverage: { completeTo: '2026-05-31', searchedOn: '2026-11-24', names: { en: 'Nothing later.' }, note: '' },
}
const activity = { ...said('2026-11-28', 'discussed', 'Taken up'), layer: 'private' } as const
const bare = { ...activity, evidence: { url: null } }

it.each<[what: string, noted: ObservationEntry, lines: readonly string[], unsourced: number]>([
  ['a private one with its mark', activity, ['private history-words 2026-11-28 discussed Taken up.'], 0],
  ['a public one', { ...activity, layer: 'public' }, ['public history-words 2026-11-28 discussed Taken up.'], 0],
  ['not one without a source, which it counts', bare, [], 1],
])('tells us what was added and changes no status, beside the coverage: %s', (_, noted, lines, unsourced) => {
  const of = { kind: 'article', id: 'spam' } as const
  const data = InternalData.of(covered, [noted])
  const brief = buildBrief(data, of, '2026-11-29', phrases)
  const added = brief?.sections
    .flatMap((section) => (section.kind === 'lines' ? section.lines : []))
    .filter(({ text }) => text.includes('2026-11-28'))
    .map((line) => `${isPrivate(line) ? 'private' : 'public'} ${line.text}`)
  expect(added).toEqual(lines)
  expect(unsourcedIn(itemsOfBrief(data, of, '2026-11-29'))).toHaveLength(unsourced)
  const coverage = brief?.head.find(([label]) => label === 'coverage')
  expect(coverage?.[1]).toBe('Nothing later. coverage-searched 2026-11-24 coverage-added 1 2026-11-28')
})

it.each<[what: string, noted: ObservationEntry, line: string]>([
  ['a private one', activity, 'status-line Spam discussed 2026-11-28 Taken up.'],
  ['one without words', { ...activity, statement: '' }, 'status-line Spam discussed 2026-11-28'],
  ['an inferred one', { ...activity, basis: 'inferred' }, 'status-line Spam inferred discussed 2026-11-28 Taken up.'],
])('gives the status and date of each status update in a report: %s', (_, noted, line) => {
  const span = { kind: 'period', from: '2026-11-01', to: '2026-11-29' } as const
  const report = buildMeetingReport(InternalData.of(pack, [noted]), span, '2026-11-29', phrases)
  const open = report?.sections.find(({ heading }) => heading === 'open')
  const spam = nameBook(pack, 'en').article('spam')
  expect(open?.kind === 'lines' ? open.lines.map(({ text }) => text.replace(spam, 'Spam')) : []).toEqual([line])
})

const [paper] = pack.documents
const [held] = pack.positions
const [role] = pack.roles
if (!paper || !held || !role) throw new Error('The fixture lacks a document, a position or a role')
const tabled = {
  ...paper,
  id: 'paper',
  articles: ['spam'],
  proponents: ['no'],
  symbol: 'INF/1',
  subject: 'Spam',
  date: '2026-11-20',
}
const noted = {
  ...held,
  articles: ['spam'],
  members: ['no'],
  stance: 'tabled',
  statement: 'Two years',
  date: '2026-11-20',
} as const
const talks = { ...pack, positions: [], documents: [], roles: [] }
const linesUnder = (wanted: string, of: Partial<typeof pack>) =>
  buildBrief(PublicData.of({ ...talks, ...of }, []), { kind: 'article', id: 'spam' }, '2026-11-29', phrases)
    ?.sections.filter(({ heading }) => heading === wanted)
    .flatMap((section) => (section.kind === 'lines' ? section.lines.map(({ text }) => text) : []))

it.each<[what: string, position: Partial<Position>, lines: readonly string[]]>([
  ['on its day', {}, ['stance-bare Norway tabled 2026-11-20 INF/1, Spam. Two years.']],
  [
    'on another day',
    { date: '2026-11-21' },
    ['stance-bare Norway tabled 2026-11-20 INF/1, Spam.', 'stance-bare Norway tabled 2026-11-21 Two years.'],
  ],
  [
    'of another verb',
    { stance: 'supports' },
    ['stance-bare Norway tabled 2026-11-20 INF/1, Spam.', 'stance-bare Norway supports 2026-11-20 Two years.'],
  ],
])('tells a document once with what was noted of it %s', (_, change, lines) => {
  const told = linesUnder('positions', { documents: [tabled], positions: [{ ...noted, ...change }] })
  expect(told).toEqual(lines)
})

it.each([
  ['since its first day', { from: '2026-11-20', to: null }, 'facilitator-since'],
  ['as mentioned on one day', { from: '2026-11-20', to: '2026-11-20' }, 'facilitator-line'],
  ['as mentioned on its last day', { from: null, to: '2026-11-20' }, 'facilitator-line'],
])('dates a role %s, as the page of its article', (_, dates, phrase) => {
  const facilitator = { ...role, article: 'spam', members: ['no'], person: 'A.', role: 'facilitator', track: undefined }
  const told = linesUnder('facilitators', { roles: [{ ...facilitator, ...dates }] })
  expect(told).toEqual([`${phrase} Norway, A., facilitator 2026-11-20`])
})

const pageOf = (data: PublicData | InternalData, id = 'spam', of: 'article' | 'member' = 'article', lang = phrases) =>
  buildBrief(data, { kind: of, id }, '2026-11-29', lang, [], undefined, 'page')
const textsUnder = (report: ReturnType<typeof pageOf>, wanted: string): readonly string[] =>
  report?.sections
    .filter(({ heading }) => heading === wanted)
    .flatMap((section) =>
      section.kind === 'lines'
        ? section.lines.map(({ text }) => text)
        : section.kind === 'words'
          ? section.paragraphs
          : [],
    ) ?? []

it('has on its page who is where, one line a kind of position, the newest first, without a text that was withdrawn', () => {
  const at = (id: string, members: readonly string[], stance: Position['stance'], date: string) => ({
    ...noted,
    id,
    members,
    stance,
    date,
  })
  const positions = [
    at('a', ['no'], 'supports', '2026-10-01'),
    at('b', ['ch'], 'supports', '2026-11-01'),
    at('c', ['us'], 'tabled', '2026-09-01'),
    at('d', ['us'], 'withdrew', '2026-10-01'),
  ]
  const page = pageOf(PublicData.of({ ...talks, positions, observations: [] }, START))
  expect(textsUnder(page, 'positions')).toEqual([
    'stance-latest Switzerland and Norway supports 2026-11-01 Two years.',
    'stance-bare United States withdrew 2026-10-01 Two years.',
  ])
  expect(textsUnder(page, 'history')).toEqual([])
  expect(textsUnder(page, 'not-listed')).toEqual(['page-rest 2'])
})

it('has our line for us alone: the red line, then the note', () => {
  const note = (id: string, text: string, redLine: boolean) =>
    ({
      kind: 'note',
      id,
      layer: 'private',
      negotiation: 'wto-ecommerce',
      madeAt: `2026-11-2${id}T00:00:00.000Z`,
      subject: { kind: 'article', id: 'spam' },
      text,
      redLine,
    }) as const
  const entries = [note('1', 'Ask for two years', false), note('2', 'Old', true), note('3', 'No criminal law', true)]
  expect(textsUnder(pageOf(InternalData.of(pack, entries)), 'our-line')).toEqual([
    'No criminal law',
    'Ask for two years',
  ])
  expect(textsUnder(pageOf(PublicData.of(pack, entries)), 'our-line')).toEqual([])
  const text = { name: 'W/1', outline: { language: null, words: 0, legend: {}, parts: [] } }
  expect(textsUnder(pageOf(InternalData.of(pack, [], text)), 'our-line')).toEqual(['text-absent W/1'])
})

it('has in another language no English sentence of the dataset, and quotes as they are, marked', () => {
  const french = { ...phrases, lang: 'fr' } as const
  const quotes = new Set(pack.observations.flatMap(({ evidence }) => evidence.quote ?? []))
  for (const { id } of pack.articles) {
    const lines = pageOf(PublicData.of(pack, []), id, 'article', french)?.sections.flatMap((section) =>
      section.kind === 'lines' ? section.lines : [],
    )
    const statements = pack.observations.flatMap(({ statement }) => (quotes.has(statement) ? [] : statement || []))
    for (const { text, english } of lines ?? []) {
      for (const statement of statements) expect(text).not.toContain(statement)
      if (text.startsWith('quoted')) expect(english.length).toBeLessThanOrEqual(1)
    }
  }
})

import { expect, it } from 'vitest'
import { colleague } from '../../../testing/colleague'
import { fixturePack } from '../../../testing/fixture-pack'
import { observed } from '../../../testing/observed'
import { withdrawal } from '../../../testing/withdrawal'
import { assemble } from '../assembly/assemble'
import type { Entry, InterventionEntry, ObservationEntry, PositionEntry } from '../entries/entries'
import { buildLedger } from '../ledger/ledger'
import type { NegotiationDocument, Role } from '../types'
import { lastSaid, type SaidFilter, saidUntil } from './last-said'

const [document, article] = [fixturePack.documents[0], fixturePack.articles.find(({ id }) => id === 'spam')]
if (!document || !article) throw new Error('not in the fixture')
const made = { layer: 'private', negotiation: 'wto-ecommerce', madeAt: '2026-11-20T10:00:00.000Z' } as const

const line = (id: string, change: Partial<InterventionEntry> = {}): InterventionEntry => ({
  ...made,
  kind: 'room',
  id,
  meeting: null,
  day: '2026-11-20',
  member: 'jp',
  article: 'spam',
  verb: 'asks',
  text: id,
  ...change,
})
const stated = (id: string, date: string, change: Partial<ObservationEntry> = {}): ObservationEntry => ({
  ...observed({ id, article: 'spam', date, status: 'discussed' }),
  statement: id,
  reportedBy: { person: null, role: 'ministry', members: ['jp'] },
  ...change,
})
const position = (id: string, day: string): PositionEntry => ({
  ...made,
  kind: 'position',
  id,
  day,
  member: 'jp',
  article: 'spam',
  stance: 'supports',
  statement: id,
  url: 'https://www.example.org/said',
})
const tabled = (id: string, date: string, proponents: readonly string[]): NegotiationDocument => ({
  ...document,
  id,
  date,
  subject: id,
  proponents,
  articles: ['spam'],
})

function view(entries: readonly Entry[], documents: readonly NegotiationDocument[] = [], day = '2026-12-01') {
  const pack = { ...fixturePack, documents, positions: [], observations: [], roles: [] as Role[] }
  const negotiation = assemble(pack, entries)
  return { negotiation, entries, ledger: buildLedger(negotiation, entries), day }
}
const renamed: Entry = {
  ...made,
  kind: 'article',
  id: 'renaming',
  layer: 'public',
  entity: { ...article, id: 'junk', continues: ['spam'], from: '2026-11-25' },
}

it.each<[what: string, entries: readonly Entry[], filter: SaidFilter, words: readonly string[]]>([
  [
    'newest first',
    [stated('old', '2026-01'), line('new'), position('between', '2026-03-02')],
    {},
    ['new', 'between', 'old'],
  ],
  [
    'of one day by its instant',
    [line('first'), line('second', { madeAt: '2026-11-20T11:00:00.000Z' })],
    {},
    ['second', 'first'],
  ],
  ['by a member', [line('theirs', { member: 'us' }), line('ours')], { member: 'jp' }, ['ours']],
  ['of an article', [line('other', { article: 'source-code' }), line('this')], { article: 'spam' }, ['this']],
  ['of what an article continues', [line('before'), renamed], { article: 'junk' }, ['before']],
  ['by a member of an article', [line('a', { member: 'us' }), line('b')], { member: 'us', article: 'spam' }, ['a']],
  ['not later', [line('later', { day: '2026-12-02' })], {}, []],
  ['not withdrawn', [line('gone'), withdrawal('gone')], {}, []],
  [
    'not by a facilitator, who speaks for the process',
    [stated('led', '2026-01', { reportedBy: { person: null, role: 'Small-group facilitator', members: ['jp'] } })],
    {},
    [],
  ],
  ['not by nobody', [stated('news', '2026-01', { reportedBy: { person: null, role: null, members: [] } })], {}, []],
  ['not planned', [stated('plan', '2026-01', { basis: 'planned' })], {}, []],
  ['not inferred', [stated('guess', '2026-01', { basis: 'inferred' })], {}, []],
  [
    'in its own words, where there is no summary',
    [stated('', '2026-01', { evidence: { url: null, quote: 'We agree.' } })],
    {},
    ['We agree.'],
  ],
])('is listed %s', (_, entries, filter, words) => {
  expect(saidUntil(view(entries), filter).map((said) => said.words)).toEqual(words)
})

it.each<[what: string, filter: SaidFilter, last: readonly string[]]>([
  ['of all', {}, ['jp spam newest', 'jp source-code one', 'us spam tabled']],
  ['of one article', { article: 'spam' }, ['jp spam newest', 'us spam tabled']],
  ['of one member', { member: 'jp' }, ['jp spam newest', 'jp source-code one']],
])('the last of each member and article is the newest: %s', (_, filter, last) => {
  const entries = [line('earlier'), line('newest', { day: '2026-11-23' }), line('one', { article: 'source-code' })]
  const of = view(entries, [tabled('tabled', '2026-02-01', ['us', 'jp'])])
  expect(lastSaid(of, filter).map(({ member, article, words }) => `${member} ${article} ${words}`)).toEqual(last)
})

it('tells by whom it was entered, and for whom it is', () => {
  const own = line('theirs', { by: colleague, layer: 'delegation' })
  const [said, document] = lastSaid(view([own], [tabled('paper', '2026-02-01', ['us'])]))
  expect(said).toMatchObject({ kind: 'room', verb: 'asks', origin: 'mine', layer: 'delegation', by: colleague })
  expect(document).toMatchObject({ kind: 'document', stance: 'tabled', origin: 'pack', layer: 'public', by: null })
})

it.each([
  ['pack', ['paper']],
  ['mine', ['line']],
] as const)('is of one origin alone: %s', (source, words) => {
  const of = { ...view([line('line')], [tabled('paper', '2026-02-01', ['us'])]), source }
  expect(saidUntil(of).map((said) => said.words)).toEqual(words)
})

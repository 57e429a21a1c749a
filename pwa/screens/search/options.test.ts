/** Results of a search and their order: names, the statements of a person, and the user's own words. */
import { beforeAll, expect, it } from 'vitest'
import { assemble } from '../../../shared/domain/assembly/assemble'
import type { Entry, ObservationEntry } from '../../../shared/domain/entries/entries'
import { buildLedger } from '../../../shared/domain/ledger/ledger'
import { fixturePack } from '../../../testing/fixture-pack'
import { observed } from '../../../testing/observed'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { indexNegotiation } from '../../model/negotiation/negotiation-index'
import { makeIndex } from '../../model/search'
import { entriesOf, KINDS } from '../../model/search/entries'
import {
  arranged,
  inOrder,
  isPartial,
  lacksSymbol,
  type Option,
  type OptionGroup,
  optionsFor,
  ownOptions,
  pairOptions,
} from './options'
import { placeOptions } from './places'

const entry: Entry = {
  ...observed({ id: 'said-0001', article: 'spam', date: '2026-11-24', status: 'clean' }),
  statement: 'Could live with source code in brackets.',
}
const named = (text: string): OptionGroup => {
  const name = { text, lang: 'en' }
  return {
    kind: 'article',
    options: [
      {
        type: 'hit',
        key: text,
        hit: { entry: { id: text, kind: 'article', names: [name] }, name, pieces: [], score: 0.9 },
      },
    ],
  }
}

it.each([
  ['first where a phrase is in them alone', 'live with source code', 'own article'],
  ['first also by the beginning of its last word', 'with sou', 'own article'],
  ['last where a name has the phrase', 'source code', 'article own'],
  ['last where their words are scattered', 'source brackets', 'article own'],
])('puts own words %s: “%s”', (_, query, kinds) => {
  const groups = inOrder([named('Source code')], ownOptions({ entries: [entry], total: 1 }, query), query)
  expect(groups.map(({ kind }) => kind).join(' ')).toBe(kinds)
})

it.each([
  ['once, by its name', 'proposal', 'own-paper', 'proposal'],
  ['as an entry where another document is found', 'proposal', 'other-paper', 'own proposal'],
  ['as an entry where an article of that id is found', 'article', 'own-paper', 'own article'],
] as const)('lists a document of the user %s', (_, kind, id, kinds) => {
  const [shipped] = fixturePack.documents
  if (!shipped) throw new Error('not in the fixture')
  const entity = { ...shipped, id: 'own-paper', symbol: 'INF/ECOM/99' }
  const own: Entry = {
    kind: 'document',
    id: 'entry-0001',
    layer: 'public',
    negotiation: 'wto-ecommerce',
    madeAt: entry.madeAt,
    entity,
  }
  const name = { text: 'Paper', lang: 'en' }
  const hit = { entry: { id, kind, names: [name] }, name, pieces: [], score: 0.9 }
  const named: OptionGroup = { kind, options: [{ type: 'hit', key: id, hit }] }
  const groups = inOrder([named], ownOptions({ entries: [own], total: 1 }, 'ecom/99'), 'ecom/99')
  expect(groups.map((group) => group.kind).join(' ')).toBe(kinds)
})

it.each([
  ['not again where its article is found', 'spam', 'article'],
  ['as an entry where another article is found', 'source-code', 'own article'],
])('lists a custom term %s', (_, id, kinds) => {
  const own: Entry = {
    kind: 'word',
    id: 'entry-0002',
    layer: 'public',
    negotiation: 'wto-ecommerce',
    madeAt: entry.madeAt,
    lang: 'en',
    text: 'encryption',
    names: { kind: 'article', id: 'spam' },
    on: true,
  }
  const groups = inOrder([named(id)], ownOptions({ entries: [own], total: 1 }, 'encryption'), 'encryption')
  expect(groups.map((group) => group.kind).join(' ')).toBe(kinds)
})

it.each([
  ['a symbol that no document has', 'INF/ECOM/88', 'INF/ECOM/22', true],
  ['one of which only the beginning is there', 'INF/ECOM/8888', 'INF/ECOM/88', true],
  ['one that a document has', 'inf/ecom/22', 'INF/ECOM/22', false],
  ['one that is still typed', 'INF/ECOM/2', 'INF/ECOM/22', false],
  ['the symbol of a revision', 'INF/ECOM/22', 'INF/ECOM/22/Rev.1', false],
  ['a name', 'sorce code', 'Source code', false],
])('lacks %s: “%s” beside “%s”', (_, query, text, expected) => expect(lacksSymbol([named(text)], query)).toBe(expected))

it('lacks no symbol that is in own words', () => {
  const own = { ...entry, statement: 'Tabled as INF/ECOM/88.' }
  const groups = ownOptions({ entries: [own], total: 1 }, 'INF/ECOM/88')
  expect(lacksSymbol([named('INF/ECOM/22'), ...groups], 'INF/ECOM/88')).toBe(false)
})

const index = makeIndex(
  entriesOf(fixturePack, {
    dateIn: (date) => date,
    kindOf: (kind) => kind,
    roleOf: (role) => role,
    langOf: () => 'en',
    instrument: 'The agreement as a whole',
  }),
  KINDS,
)
const noted: ObservationEntry = {
  ...observed({ id: 'said-0002', article: 'cryptography', date: '2026-11-24', status: 'discussed' }),
  reportedBy: { person: 'Dennis Shea', role: null, members: [] },
}
const textOf = (option: Option): string =>
  option.type === 'said'
    ? `${option.entry.observation.article} ${option.entry.observation.date}`
    : option.type === 'role'
      ? `${option.article} ${option.role.role}`
      : option.type

it.each([
  ['its statements, the latest first', 'Shea', '2026-11-27', ['cryptography 2026-11-24', 'source-code 2019-04-26']],
  ['its statements by the day', 'Shea', '2026-11-23', ['source-code 2019-04-26']],
  ['the article of its role too', 'Seojin Yang', '2026-11-27', ['spam small-group facilitator', 'spam 2021-02-05']],
  ['nothing before either', 'Seojin Yang', '2020-01-01', []],
  ['nothing for an article', 'spam', '2026-11-27', []],
])('adds to a person %s', (_, query, day, expected) => {
  const negotiation = indexNegotiation(fixturePack, '2026-11-27')
  const groups = optionsFor(index, negotiation, buildLedger(fixturePack, [noted]), day, query)
  expect(groups.find(({ kind }) => kind === 'said')?.options.map(textOf) ?? []).toEqual(expected)
})

it('lists a status update once, among the statements of its person', () => {
  const negotiation = indexNegotiation(fixturePack, '2026-11-27')
  const named = optionsFor(index, negotiation, buildLedger(fixturePack, [noted]), '2026-11-27', 'Dennis Shea')
  const groups = inOrder(named, ownOptions({ entries: [noted], total: 1 }, 'Dennis Shea'), 'Dennis Shea')
  expect(groups.map(({ kind }) => kind)).not.toContain('own')
})

const negotiation = assemble(fixturePack, [])
const view = { negotiation, entries: [], ledger: buildLedger(fixturePack), day: '2026-11-27' }
const pairText = (option: Option): string => {
  if (option.type === 'last') return `${option.said.id} ${option.said.member} ${option.said.article}`
  if (option.type === 'cell') return `${option.member} on ${option.article}`
  return option.type === 'hit' ? option.hit.entry.id : option.type
}

it.each([
  ['Japan spam', 'ev-0030 jp spam'],
  ['spam Japan', 'ev-0030 jp spam'],
  ['what did Japan last say on spam', 'ev-0030 jp spam'],
  ['japon messages électroniques', 'ev-0030 jp spam'],
  ['Jpan transparency', 'ev-0031 jp transparency'],
])('answers “%s” with the newest statement, the positions and both pages', (query, last) => {
  const [, member, article] = last.split(' ')
  const [group] = pairOptions(index, view, query)
  expect(group?.options.map(pairText)).toEqual([last, `${member} on ${article}`, article, member])
})

it.each([
  'source code',
  'online consumer protection',
  'New Zealand',
  'chinese taipei',
  'Japan',
  'open internet',
  'xyz spam',
])('sees no member beside an article in “%s”', (query) => expect(pairOptions(index, view, query)).toEqual([]))

it('tells nothing that was said after the day', () => {
  const [group] = pairOptions(index, { ...view, day: '2019-09-26' }, 'Japan spam')
  expect(group?.options.map(pairText)).toEqual(['spam', 'jp'])
})

const none = { named: [], elsewhere: [], pair: [], places: [], own: [], texts: [] }
const partial = (text: string): OptionGroup => {
  const { options, ...group } = named(text)
  return {
    ...group,
    options: options.map((one) => (one.type === 'hit' ? { ...one, hit: { ...one.hit, isPartial: true } } : one)),
  }
}

it.each([
  ['alone, and says so', { named: [partial('Spam')] }, 'article', true],
  [
    'not beside own words',
    { named: [partial('Spam')], own: ownOptions({ entries: [entry], total: 1 }, 'x') },
    'own',
    false,
  ],
  ['not beside a pair', { named: [partial('Spam')], pair: [{ ...named('x'), kind: 'last' as const }] }, 'last', false],
])('shows what lacks a word %s', (_, groups, kinds, isSaid) => {
  const shown = arranged({ ...none, ...groups }, 'spam code')
  expect([shown.map(({ kind }) => kind).join(' '), isPartial(shown)]).toEqual([kinds, isSaid])
})

beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
})
it.each([
  ['report', 'Report'],
  ['backup', 'Import and export'],
  ['add meeting', 'Add a meeting'],
  ['deadline', 'Add a milestone'],
  ['red lines', 'My entries'],
  ['languag', 'Settings'],
])('finds a screen or action: “%s”', (query, name) => {
  const [option] = placeOptions(query).flatMap(({ options }) => options)
  expect(option?.type === 'place' && option.name).toBe(name)
})
it.each(['spam', 'Japan', 'source code'])('finds no screen for “%s”', (query) =>
  expect(placeOptions(query)).toEqual([]),
)

// @vitest-environment happy-dom
import { render } from 'preact'
import { beforeAll, expect, it } from 'vitest'
import type { Author, Layer } from '../../../shared/domain/entries/entries'
import type { LedgerEntry } from '../../../shared/domain/ledger/ledger'
import type { Observation } from '../../../shared/domain/types'
import { colleague } from '../../../testing/colleague'
import { itemsOfRow } from '../../../testing/row-menu'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { thisDevice } from '../../store'
import { ObservationItem } from './ObservationItem'

const QUOTE = 'The text on spam was cleaned.'
const entryOf = (statement: string, origin: LedgerEntry['origin'] = 'pack'): LedgerEntry => ({
  day: '2021-07-22',
  origin,
  layer: 'public',
  isSourced: true,
  status: {
    id: 'clean',
    kind: 'step',
    order: 70,
    phase: 'clean',
    names: { en: 'Clean' },
    definitions: {},
    appliesTo: ['article'],
    words: {},
    note: '',
  },
  observation: {
    id: 'seen',
    article: 'spam',
    date: '2021-07-22',
    status: 'clean',
    statement,
    basis: 'reported',
    evidence: { url: null, quote: QUOTE },
    reportedBy: { person: null, role: null, members: [] },
  },
})

beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
})

it.each([
  ['as the statement', QUOTE, [`“${QUOTE}”`]],
  ['beside a different statement', 'Spam is clean.', ['Spam is clean.', `“${QUOTE}”`]],
])('shows the quote once, %s', (_, statement, shown) => {
  const container = document.createElement('div')
  render(<ObservationItem entry={entryOf(statement)} />, container)
  expect([...container.querySelectorAll('.words, blockquote')].map(({ textContent }) => textContent)).toEqual(shown)
})

it.each([
  ['fr', `«\u00a0${QUOTE}\u00a0»`],
  ['es', `«${QUOTE}»`],
] as const)('quotes in the marks of %s', async (lang, shown) => {
  await speak(lang)
  const container = document.createElement('div')
  render(<ObservationItem entry={entryOf('')} />, container)
  expect(container.querySelector('blockquote')?.textContent).toBe(shown)
  await speak('en')
})

it.each<[by: string, Author, Layer, tag: string]>([
  ['one’s own public', thisDevice(), 'public', 'Your entry'],
  ['one’s own private', thisDevice(), 'private', 'Your private entry'],
  ['one’s own', thisDevice(), 'delegation', 'Delegation'],
  ['a colleague’s public', colleague, 'public', ''],
  ['a colleague’s', colleague, 'delegation', 'Delegation'],
])('tells the origin or the visibility of %s status update', (_, by, layer, tag) => {
  const container = document.createElement('div')
  const { observation, ...entry } = entryOf('Spam is clean.', 'mine')
  render(<ObservationItem entry={{ ...entry, layer, observation: { ...observation, by } as Observation }} />, container)
  expect(container.querySelector('.mine-tag, .private-tag')?.textContent ?? '').toBe(tag)
  render(null, container)
})

it.each([
  ['corrected, in the dataset', 'pack', 'Correct'],
  ['corrected or withdrawn, where it is an entry', 'mine', 'Correct or withdraw'],
] as const)('says that a status update can be %s', (_, origin, text) => {
  const container = document.createElement('div')
  render(<ObservationItem entry={entryOf('Spam is clean.', origin)} />, container)
  expect(itemsOfRow(container)[0]?.textContent).toBe(text)
  render(null, container)
})

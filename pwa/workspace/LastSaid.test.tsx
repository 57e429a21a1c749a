// @vitest-environment happy-dom
/** Last said: the newest three by whoever said it, all on request, each with its menu. */
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeAll, expect, it } from 'vitest'
import type { Entry, InterventionEntry, PositionEntry } from '../../shared/domain/entries/entries'
import { colleague } from '../../testing/colleague'
import { fixturePack } from '../../testing/fixture-pack'
import { observed } from '../../testing/observed'
import { stateWith } from '../../testing/record-state'
import { itemsOfRow } from '../../testing/row-menu'
import { speak } from '../i18n'
import { loadMoreWords } from '../i18n/more'
import { appData, today } from '../model/state'
import { LastSaid } from './LastSaid'

const place = document.createElement('div')
beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
  today.value = '2026-11-27'
})
afterEach(() => render(null, place))

type Of = Parameters<typeof LastSaid>[0]['of']
const made = { layer: 'public', negotiation: 'wto-ecommerce', madeAt: '2026-11-20T10:00:00.000Z' } as const
const line = (id: string, change: Partial<InterventionEntry> = {}): InterventionEntry => ({
  ...made,
  kind: 'room',
  id,
  meeting: null,
  day: '2026-11-20',
  member: 'jp',
  article: 'spam',
  verb: 'supports',
  text: '',
  ...change,
})
const opposes: PositionEntry = {
  ...made,
  kind: 'position',
  id: 'position-0001',
  day: '2026-11-10',
  member: 'us',
  article: 'spam',
  stance: 'opposes',
  statement: 'Not this text',
  url: 'https://www.example.org/said',
}
const said = (id: string, article: string) => ({
  ...observed({ id, article, date: '2026-10-01', status: 'discussed' }),
  statement: 'On the agenda',
  reportedBy: { person: null, role: null, members: ['jp'] },
})

const rows = () => [...place.querySelectorAll('li')]
const texts = () => rows().map((row) => row.querySelector('.what')?.textContent)
const [shipped] = fixturePack.documents
if (!shipped) throw new Error('no document')
const paper = { ...shipped, symbol: 'JOB/1', subject: 'A paper of all', articles: [], proponents: ['us', 'gb'] }
function draw(entries: readonly Entry[], of: Of) {
  appData.value = stateWith({ ...fixturePack, documents: [paper], positions: [], observations: [] }, entries)
  render(<LastSaid of={of} />, place)
}

it.each<[what: string, entries: readonly Entry[], of: Of, lines: readonly string[]]>([
  ['a position', [opposes], { article: 'spam' }, ['United States opposes. Not this text']],
  ['a line without words', [line('a')], { article: 'spam' }, ['Japan supports']],
  ['a statement', [said('a', 'spam')], { article: 'spam' }, ['Japan: On the agenda']],
  [
    'the same of several articles once',
    [said('a', 'electronic-contracts'), said('b', 'paperless-trading')],
    { member: 'jp' },
    ['Electronic contracts and Paperless trading: On the agenda'],
  ],
  ['of many members what one of them said of no article', [], { member: 'us' }, ['Tabled text, JOB/1, A paper of all']],
  [
    'the last of each before what is earlier',
    [line('a'), line('b', { day: '2026-11-19' }), opposes, line('c', { member: 'sg', day: '2026-11-01' })],
    { article: 'spam' },
    ['Japan supports', 'United States opposes. Not this text', 'Singapore supports'],
  ],
])('tells %s', (_, entries, of, lines) => {
  draw(entries, of)
  expect(texts()).toEqual(lines)
})

it('says that nothing was said', () => {
  draw([], { article: 'spam' })
  expect(place.textContent).toContain('Nothing on record')
})

it('has three, and all on request', () => {
  const many = ['jp', 'us', 'sg', 'au', 'ch'].map((member) => line(member, { member }))
  draw(many, { article: 'spam' })
  expect(rows()).toHaveLength(3)
  const all = [...place.querySelectorAll('button')].find(({ textContent }) => textContent === 'All 5')
  act(() => all?.click())
  expect(rows()).toHaveLength(5)
})

it.each<[what: string, entry: Entry, row: string, items: readonly string[]]>([
  ['one’s own', line('a', { layer: 'private' }), 'own-private', ['Correct', 'Make public', 'Withdraw']],
  ['a colleague’s', line('a', { by: colleague }), '', ['Correct', 'Withdraw']],
  ['a position', opposes, '', ['Correct', 'Remove']],
  ['a status update', said('a', 'spam'), '', ['Correct or withdraw', 'Copy link', 'Cite']],
])('offers of %s what can be done with it', (_, entry, row, items) => {
  draw([entry], { article: 'spam' })
  expect(rows()[0]?.className ?? '').toBe(row)
  expect(itemsOfRow(place).map(({ textContent }) => textContent)).toEqual(items)
})

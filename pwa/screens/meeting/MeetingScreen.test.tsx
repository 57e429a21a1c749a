// @vitest-environment happy-dom
/** Positions and documents on the page of a meeting: under *Also on this day* what names none. */
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeAll, expect, it } from 'vitest'
import type { Entry } from '../../../shared/domain/entries/entries'
import { recordsWith } from '../../../testing/canary'
import { fixturePack } from '../../../testing/fixture-pack'
import { stateWith } from '../../../testing/record-state'
import { pressInRow } from '../../../testing/row-menu'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { parseAddress } from '../../model/address'
import { address, appData, baseAddress, isPrinting, today } from '../../model/state'
import { MeetingScreen } from './MeetingScreen'
import { Prepare } from './Prepare'

const MEETING = '2021-07-22-plenary'
const made = recordsWith('own-word', 'public')
const position = made.flatMap((one): Entry[] => (one.kind === 'position' ? [{ ...one, meeting: MEETING }] : []))
const elsewhere = made.filter(({ kind }) => kind === 'position')
const paper = made.flatMap((one): Entry[] =>
  one.kind === 'document' ? [{ ...one, entity: { ...one.entity, date: '2021-07-22' } }] : [],
)

const paperOf = (meeting: string) =>
  paper.map((one) => (one.kind === 'document' ? { ...one, entity: { ...one.entity, meeting } } : one))

const place = document.createElement('div')
document.body.append(place)

beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
  today.value = '2026-11-27'
})
afterEach(() => render(null, place))

const named = (meeting: string) => position.map((one) => ({ ...one, meeting })) as readonly Entry[]
it.each<[what: string, entries: readonly Entry[], heading: string, under: string | null]>([
  ['a position stated at it', position, 'Positions', 'Status updates from this meeting'],
  ['a position of its date alone', elsewhere, 'Positions', 'Also on this day'],
  ['a position stated at another', named('2019-01-25-davos'), 'Positions', null],
  ['a document of its date', paper, 'Proposals', 'Also on this day'],
  ['a document that names it', paperOf(MEETING), 'Proposals', 'Status updates from this meeting'],
  ['a document of its date that names another', paperOf('2019-01-25-davos'), 'Proposals', null],
])('lists %s', (_, entries, heading, under) => {
  appData.value = stateWith({ ...fixturePack, documents: [], positions: [] }, entries)
  address.value = baseAddress.value = parseAddress(`#/meetings/${MEETING}`)
  render(<MeetingScreen />, place)
  const term = [...place.querySelectorAll('dt')].find(({ textContent }) => textContent === heading)
  const headings = [...place.querySelectorAll('h2')].filter(
    (one) => term && one.compareDocumentPosition(term) & Node.DOCUMENT_POSITION_FOLLOWING,
  )
  expect(headings.at(-1)?.textContent?.replace(/ \d+$/, '').trim() ?? null).toBe(under)
  expect(term?.nextElementSibling?.textContent?.includes('own-word') ?? false).toBe(under !== null)
})

it.each<[what: string, entries: readonly Entry[], expected: readonly string[]]>([
  ['the dataset', [], ['words of the dataset']],
  ['the user, of any language', [...paper, ...position], []],
])('has a language mark on the words of %s', (_, entries, expected) => {
  const [shipped] = fixturePack.documents
  if (!shipped) throw new Error('not in the fixture')
  const documents =
    entries.length > 0 ? [] : [{ ...shipped, date: '2021-07-22', subject: 'words of the dataset', note: '' }]
  appData.value = stateWith({ ...fixturePack, documents, positions: [] }, entries)
  address.value = baseAddress.value = parseAddress(`#/meetings/${MEETING}`)
  render(<MeetingScreen />, place)
  const marked = [...place.querySelectorAll('dd small [lang="en"]')].map(({ textContent }) => textContent)
  expect(marked).toEqual(expected)
})

it.each<[choice: string, isChosen: boolean, printed: string | undefined]>([
  ['only by choice', false, undefined],
  ['by choice, marked', true, 'For us only: contains entries that are not public'],
])('prints the red lines of a meeting ahead %s', async (_, isChosen, mark) => {
  const [held] = fixturePack.meetings
  if (!held) throw new Error('not in the fixture')
  const ahead = { ...held, id: 'ahead', start: '2026-12-24', end: '2026-12-24', topics: ['spam'] }
  const notes = recordsWith('our-red-line', 'private').filter(({ kind }) => kind === 'note')
  appData.value = stateWith({ ...fixturePack, meetings: [ahead] }, notes)
  render(<Prepare meeting={ahead} />, place)
  if (isChosen) await act(() => place.querySelector<HTMLInputElement>('.prepare .for-us input')?.click())
  await act(() => {
    isPrinting.value = true
  })
  const prepare = place.querySelector('.prepare')
  expect(prepare?.textContent?.includes('our-red-line')).toBe(isChosen)
  expect(prepare?.querySelector('.mark')?.textContent).toBe(mark)
  await act(() => {
    isPrinting.value = false
  })
})

it.each([
  ['Add status', `#/record?meeting=${MEETING}`],
  ['Add a position', `#/add?day=2021-07-22&kind=position&meeting=${MEETING}`],
])('offers “%s” of it', (name, to) => {
  appData.value = stateWith(fixturePack)
  address.value = baseAddress.value = parseAddress(`#/meetings/${MEETING}`)
  render(<MeetingScreen />, place)
  pressInRow(place, name)
  expect(location.hash).toBe(to)
})

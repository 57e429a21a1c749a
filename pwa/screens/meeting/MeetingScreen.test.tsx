// @vitest-environment happy-dom
/** Positions and documents on the page of their meeting. */
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeAll, expect, it } from 'vitest'
import type { Entry } from '../../../shared/domain/entries/entries'
import { recordsWith } from '../../../testing/canary'
import { fixturePack } from '../../../testing/fixture-pack'
import { stateWith } from '../../../testing/record-state'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { parseAddress } from '../../model/address'
import { address, appData, baseAddress, today } from '../../model/state'
import { MeetingScreen } from './MeetingScreen'

const MEETING = '2021-07-22-plenary'
const made = recordsWith('own-word', 'public')
const position = made.flatMap((one): Entry[] => (one.kind === 'position' ? [{ ...one, meeting: MEETING }] : []))
const elsewhere = made.filter(({ kind }) => kind === 'position')
const paper = made.flatMap((one): Entry[] =>
  one.kind === 'document' ? [{ ...one, entity: { ...one.entity, date: '2021-07-22' } }] : [],
)

const place = document.createElement('div')
document.body.append(place)

beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
  today.value = '2026-11-27'
})
afterEach(() => render(null, place))

it.each<[what: string, entries: readonly Entry[], heading: string, listed: boolean]>([
  ['a position stated at it', position, 'Positions', true],
  ['a position of its date alone', elsewhere, 'Positions', false],
  ['a document of its date', paper, 'Proposals', true],
])('lists %s', (_, entries, heading, listed) => {
  appData.value = stateWith({ ...fixturePack, documents: [], positions: [] }, entries)
  address.value = baseAddress.value = parseAddress(`#/meetings/${MEETING}`)
  render(<MeetingScreen />, place)
  const term = [...place.querySelectorAll('dt')].find(({ textContent }) => textContent === heading)
  expect(term !== undefined).toBe(listed)
  expect(term?.nextElementSibling?.textContent?.includes('own-word') ?? false).toBe(listed)
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

it.each([
  ['Add status', `#/record?meeting=${MEETING}`],
  ['Add a position', `#/add?kind=position&meeting=${MEETING}`],
])('offers “%s” of it', async (name, to) => {
  appData.value = stateWith(fixturePack)
  address.value = baseAddress.value = parseAddress(`#/meetings/${MEETING}`)
  render(<MeetingScreen />, place)
  const button = [...place.querySelectorAll<HTMLButtonElement>('.acts button')].find(({ textContent }) =>
    textContent?.includes(name),
  )
  await act(() => button?.click())
  expect(location.hash).toBe(to)
})

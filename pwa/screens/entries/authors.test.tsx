// @vitest-environment happy-dom
import { render } from 'preact'
import { beforeAll, expect, it } from 'vitest'
import { colleague } from '../../../shared/testing/colleague'
import { fixturePack } from '../../../shared/testing/fixture-pack'
import { observed } from '../../../shared/testing/observed'
import { stateWith } from '../../../tools/record-state'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { parseAddress } from '../../model/address'
import { address, appData } from '../../model/state'
import { thisDevice } from '../../store'
import { EntriesScreen } from './EntriesScreen'

beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
})

const of = { article: 'spam', date: '2026-11-24', status: 'clean' }
const entries = [
  observed({ id: 'before-0001', ...of }),
  { ...observed({ id: 'mine-0001', ...of }), by: thisDevice() },
  { ...observed({ id: 'their-0001', ...of }), by: colleague },
  { ...observed({ id: 'passed-0001', ...of }), by: { device: 'unknown', name: '', from: colleague } },
  { ...observed({ id: 'unknown-0001', ...of }), by: { device: 'unknown', name: '' } },
]

it.each([
  ['', 5, ['All', 'you', 'A. Colleague', 'another device']],
  ['?by=own', 2, null],
  ['?by=other', 2, null],
  ['?by=unknown', 1, null],
  ['?by=other&kind=position', 0, null],
])('My entries%s lists %i', (query, count, authors) => {
  appData.value = stateWith(fixturePack, entries)
  address.value = parseAddress(`#/mine${query}`)
  const place = document.createElement('div')
  render(<EntriesScreen />, place)
  expect(place.querySelectorAll('.rows > li')).toHaveLength(count)
  const options = [...place.querySelectorAll('#mine-author option')].map((option) => option.textContent)
  if (authors) expect(options).toEqual(authors)
})

// @vitest-environment happy-dom
import { render } from 'preact'
import { beforeAll, expect, it } from 'vitest'
import type { ObservationEntry } from '../../../shared/domain/entries'
import { colleague } from '../../../shared/testing/colleague'
import { fixturePack } from '../../../shared/testing/fixture-pack'
import { observed } from '../../../shared/testing/observed'
import { stateWith } from '../../../tools/record-state'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { parseAddress } from '../../model/address'
import { address, appData, today } from '../../model/state'
import { thisDevice } from '../../store'
import { ChangesScreen } from './ChangesScreen'

beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
  today.value = '2026-11-27'
})

const parked = observed({ id: 'parked-0001', article: 'spam', date: '2026-11-24', status: 'parked' })

it.each<[string, Partial<ObservationEntry>, string]>([
  ['made on this device', { by: thisDevice() }, '(Your entry)'],
  ['from before entries had authors', {}, '(Your entry)'],
  ['imported from a colleague', { by: colleague }, '(A. Colleague)'],
  ['passed on by a colleague', { by: { device: 'third', name: 'C. Third', from: colleague } }, '(A. Colleague)'],
  ['private', { layer: 'private' }, '(Private)'],
])('a change says whose it is, where the status update is %s', (_, more, said) => {
  appData.value = stateWith(fixturePack, [{ ...parked, ...more }])
  address.value = parseAddress('#/changes?from=2026-11-20')
  const place = document.createElement('div')
  render(<ChangesScreen />, place)
  expect(place.querySelector('.rows small')?.textContent).toContain(said)
})

// @vitest-environment happy-dom
/** List of meetings: those that the user added say so. */
import { render } from 'preact'
import { afterEach, beforeAll, expect, it } from 'vitest'
import type { Entry, Layer } from '../../../shared/domain/entries/entries'
import { fixturePack } from '../../../testing/fixture-pack'
import { stateWith } from '../../../testing/record-state'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { appData, today } from '../../model/state'
import { MeetingsScreen } from './MeetingsScreen'

const place = document.createElement('div')
beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
  today.value = '2026-11-27'
})
afterEach(() => render(null, place))

function stated(layer: Layer): Entry {
  const [shipped] = fixturePack.meetings
  if (!shipped) throw new Error('not in the fixture')
  const entity = { ...shipped, id: 'own-meeting', title: 'Coffee with the Chair' }
  return {
    kind: 'meeting',
    id: 'entry-0001',
    layer,
    negotiation: 'wto-ecommerce',
    madeAt: '2026-11-24T10:00:00.000Z',
    entity,
  }
}

it.each([
  ['of the dataset', [], []],
  ['that the user added', [stated('public')], ['Your entry']],
  ['that the user added in private', [stated('private')], ['Private']],
  ['that was added for the delegation', [stated('delegation')], ['Delegation']],
] as const)('a meeting %s says whose it is', (_, entries, expected) => {
  appData.value = stateWith(fixturePack, entries)
  render(<MeetingsScreen />, place)
  const marks = [...place.querySelectorAll('th[scope=row] :is(.byline, .private-tag)')]
  expect(marks.map(({ textContent }) => textContent)).toEqual(expected)
})

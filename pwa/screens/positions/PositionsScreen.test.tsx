// @vitest-environment happy-dom
import { render } from 'preact'
import { beforeAll, expect, it, onTestFinished } from 'vitest'
import type { Entry, InterventionEntry, PositionEntry } from '../../../shared/domain/entries/entries'
import { fixturePack } from '../../../testing/fixture-pack'
import { stateWith } from '../../../testing/record-state'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { parseAddress } from '../../model/address'
import { address, appData, baseAddress, today } from '../../model/state'
import { PositionsScreen } from './PositionsScreen'

beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
  today.value = '2026-11-27'
})

const made = {
  layer: 'public',
  negotiation: 'wto-ecommerce',
  madeAt: '2026-11-24T10:00:00.000Z',
  day: '2026-11-24',
  member: 'ch',
} as const
const said: InterventionEntry = {
  kind: 'room',
  ...made,
  id: 'said-0001',
  meeting: null,
  article: 'spam',
  verb: 'supports',
  text: '',
}
const held: PositionEntry = {
  kind: 'position',
  ...made,
  id: 'held-0001',
  article: 'spam',
  stance: 'supports',
  statement: 'So it said.',
  url: null,
}

it.each<[string, readonly Entry[], number, string]>([
  ['an intervention', [said], 0, 'One intervention in the meeting log is shown too.'],
  ['two', [said, { ...said, id: 'said-0002' }], 0, '2 interventions in the meeting log are shown too.'],
  ['a position without a source', [held], 0, 'One position or role has no source.'],
  ['a position with one', [{ ...held, url: 'https://example.org/' }], 1, ''],
  ['nothing', [], 0, ''],
])('counts as what it is: %s', (_, entries, more, told) => {
  const sentence = (list: readonly Entry[]): string => {
    appData.value = stateWith(fixturePack, list)
    address.value = baseAddress.value = parseAddress('#/positions?cell=spam/ch')
    render(null, place)
    render(<PositionsScreen />, place)
    return place.querySelector('.lede p')?.textContent ?? ''
  }
  const place = document.createElement('div')
  // The table goes on being drawn in parts, which must not outlive the test.
  onTestFinished(() => render(null, place))
  const positionsIn = (text: string) => Number(/^(\d+) positions/.exec(text)?.[1])
  const before = positionsIn(sentence([]))
  const now = sentence(entries)
  expect(positionsIn(now) - before).toBe(more)
  expect(/ members?(?: · )?(.*)$/.exec(now)?.[1]).toBe(told)
  const notes = [...place.querySelectorAll('.stands .flag')].map((one) => one.textContent?.trim())
  expect(notes).toEqual(entries.filter(({ kind }) => kind === 'room').map(() => 'Meeting log · Your entry'))
})

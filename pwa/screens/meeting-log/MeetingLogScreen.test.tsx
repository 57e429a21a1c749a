// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import type { FollowEntry, InterventionEntry, TermEntry } from '../../../shared/domain/entries/entries'
import { eventually } from '../../../testing/eventually'
import { fixturePack } from '../../../testing/fixture-pack'
import { stateWith } from '../../../testing/record-state'
import { store } from '../../../testing/saving-store'
import { withdrawal } from '../../../testing/withdrawal'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { parseAddress } from '../../model/address'
import { address, appData, baseAddress, today } from '../../model/state'
import { MeetingLogScreen } from './MeetingLogScreen'

vi.mock('../../store', async (original) => (await import('../../../testing/saving-store')).savingStore(original))

const place = document.createElement('div')
afterEach(() => render(null, place))

beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
  today.value = '2026-11-27'
})

/** Followed, so that it comes first where nothing is typed. */
const followed: FollowEntry = {
  kind: 'follow',
  id: 'follow-0001',
  layer: 'private',
  negotiation: 'wto-ecommerce',
  madeAt: '2026-11-24T10:00:00.000Z',
  subject: { kind: 'member', id: 'tw' },
  on: true,
}

const logged: InterventionEntry = {
  kind: 'room',
  id: 'line-0001',
  layer: 'public',
  negotiation: 'wto-ecommerce',
  madeAt: '2026-11-24T10:00:00.000Z',
  day: '2026-11-24',
  meeting: null,
  member: 'jp',
  article: 'spam',
  verb: 'supports',
  text: '',
}

const term: TermEntry = {
  kind: 'word',
  id: 'term-0001',
  layer: 'private',
  negotiation: 'wto-ecommerce',
  madeAt: '2026-11-24T10:00:00.000Z',
  lang: 'en',
  text: 'Kiwis',
  names: { kind: 'member', id: 'nz' },
  on: true,
}

it.each([
  ['', ['Chinese Taipei']],
  ['China', ['China', 'Chinese Taipei', 'Hong Kong']],
  ['chine', ['China', 'Chinese Taipei', 'Hong Kong']],
  ['kong', ['Hong Kong']],
  ['kiwis', ['New Zealand']],
  ['xyz', []],
])('the filter “%s” offers the best match first', async (typed, first) => {
  appData.value = stateWith(fixturePack, [followed, term])
  address.value = baseAddress.value = parseAddress('#/room')
  render(<MeetingLogScreen />, place)
  const input = place.querySelector<HTMLInputElement>('.chips input')
  if (!input) throw new Error('no filter')
  await act(() => {
    input.value = typed
    input.dispatchEvent(new Event('input', { bubbles: true }))
  })
  const chips = [...(place.querySelectorAll('.chips')[0]?.querySelectorAll('.chip') ?? [])]
  expect(chips.slice(0, Math.max(1, first.length)).map(({ textContent }) => textContent)).toEqual(first)
})

it.each([
  ['article=spam', [[], ['Unsolicited commercial electronic messages (spam)']]],
  ['member=nz', [['New Zealand'], []]],
  ['member=nz&article=spam', [['New Zealand'], ['Unsolicited commercial electronic messages (spam)']]],
])('of the screen from which it was opened, %s is chosen', async (params, chosen) => {
  appData.value = stateWith(fixturePack, [])
  address.value = baseAddress.value = parseAddress(`#/room?${params}&meeting=none`)
  render(<MeetingLogScreen />, place)
  const pressed = [...place.querySelectorAll('.chips')].map((chips) =>
    [...chips.querySelectorAll('[aria-pressed="true"]')].map(({ textContent }) => textContent),
  )
  expect(pressed).toEqual(chosen)
})

it.each([
  ['after its meeting, with its last day', '2021-07-22-plenary', '2021-07-22'],
  ['of no meeting, with the day', 'none', '2026-11-27'],
])('a line is saved %s', async (_, meeting, day) => {
  appData.value = stateWith(fixturePack, [])
  address.value = baseAddress.value = parseAddress(`#/room?meeting=${meeting}`)
  render(<MeetingLogScreen />, place)
  for (const part of ['.chips .chip', '.chips ~ .chips .chip', '.verbs button'])
    await act(() => place.querySelector<HTMLButtonElement>(part)?.click())
  await eventually(() => expect(store.saved).toMatchObject([{ kind: 'room', layer: 'private', day }]))
})

it.each([
  ['nothing yet', [], 'Nothing yet.'],
  ['no line left', [logged, withdrawal(logged.id)], 'No lines are left: they were written up or withdrawn.'],
])('says that there is %s', (_, entries, expected) => {
  appData.value = stateWith(fixturePack, entries)
  address.value = baseAddress.value = parseAddress('#/room')
  render(<MeetingLogScreen />, place)
  expect(place.querySelector('section.log > p')?.textContent).toBe(expected)
})

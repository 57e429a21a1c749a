// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { showMember } from '../../testing/delegation/memory-delegation'
import { speak } from '../i18n'
import { loadMoreWords } from '../i18n/more'
import { isPrinting, today } from '../model/state'
import { delegation, type MemberState, ownMembership } from '../sync/model'
import { DelegationState } from './DelegationState'
import { Foot } from './Foot'

beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
})
const place = document.createElement('div')
afterEach(() => {
  render(null, place)
  ownMembership.value = null
  delegation.value = { stage: 'loading' }
  isPrinting.value = false
})

it.each<readonly [of: string, state: Partial<MemberState>, text: string, acts: boolean]>([
  [
    'an offline device',
    { connection: { kind: 'offline', since: '2026-11-20T12:00:00Z' } },
    'Offline since 20 Nov 2026',
    false,
  ],
  [
    'what waits',
    { connection: { kind: 'connecting' }, waiting: new Set(['a']) },
    'Delegation: connecting… · One entry waiting to sync',
    false,
  ],
  ['a refused device', { connection: { kind: 'refused' } }, 'The server does not accept this device.', true],
  [
    'an admin’s device',
    { requests: [{ id: 'r', name: 'Carla', access: 'reader', digits: null }] },
    'Delegation: connecting… · One device asks to join',
    true,
  ],
  ['a full server', { full: 'server' }, 'The server is full.', true],
])('the foot says the state of %s, in red only where the user must act', async (_, state, text, acts) => {
  today.value = '2026-11-24'
  showMember(state)
  await act(() => render(<DelegationState />, place))
  expect(place.textContent).toContain(text)
  expect(place.querySelector('a')?.className === 'acts-now').toBe(acts)
})

it('the foot says who removed this device', async () => {
  delegation.value = { stage: 'removed', delegation: 'Mission', by: 'Anna', at: '2026-11-20T12:00:00Z', madePrivate: 0 }
  await act(() => render(<DelegationState />, place))
  expect(place.textContent).toBe('Anna removed this device (20 Nov 2026)')
})

it('says nothing on paper', async () => {
  showMember()
  isPrinting.value = true
  await act(() => render(<DelegationState />, place))
  expect(place.textContent).toBe('')
})

it('is not there without a delegation', async () => {
  await act(() => render(<Foot />, place))
  expect(place.textContent).not.toContain('Delegation')
})

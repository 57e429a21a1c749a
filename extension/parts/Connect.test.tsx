// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { PwaState } from '../messages'

vi.mock('../i18n', () => ({
  t: (key: string, values: object = {}) => [key, ...Object.values(values)].join(' '),
  formatted: (key: string) => key,
}))
vi.mock('../browser', () => ({ ask: async () => null }))
const { Connect } = await import('./Connect')

const STATE: PwaState = {
  paired: false,
  pairing: true,
  version: null,
  protocol: null,
  metAt: null,
  problem: null,
  snapshot: null,
}
const place = document.createElement('div')
beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  render(null, place)
  vi.useRealTimers()
})

const show = (state: PwaState, hasAgain = false) =>
  act(() =>
    render(
      <Connect pwaUrl="http://localhost:4173/" state={state} hasAgain={hasAgain} act={(work) => void work()} />,
      place,
    ),
  )
const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms))
const told = () => place.querySelector('#met')?.textContent

test('tells what to do where nothing answers, and waits again after a press', async () => {
  await show(STATE)
  expect(told()).toBe('connect-waiting http://localhost:4173')
  await wait(29_000)
  // A first start on a busy machine.
  expect(told()).toBe('connect-waiting http://localhost:4173')
  await wait(1000)
  expect(told()).toBe('connect-silent http://localhost:4173')
  await act(() => place.querySelector<HTMLElement>('#connect')?.click())
  expect(told()).toBe('connect-waiting http://localhost:4173')
  await wait(8000)
  await show({ ...STATE, pairing: false, paired: true })
  expect(told()).toBe('options-met-only')
})

test.each([
  ['0.1.0', 'options-met 0.1.0'],
  [null, 'options-met-only'],
])('says that it is connected, with the version that is known: %s', async (version, text) => {
  await show({ ...STATE, pairing: false, paired: true, version })
  expect(told()).toBe(text)
})

test.each([
  ['to connect at first', false, false, 'connect'],
  ['none once connected', true, false, undefined],
  ['to connect again where that is offered', true, true, 'connect-again'],
])('has a button: %s', async (_, paired, hasAgain, text) => {
  await show({ ...STATE, pairing: false, paired }, hasAgain)
  expect(place.querySelector('#connect')?.textContent).toBe(text)
})

// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import { fixturePack } from '../../../testing/fixture-pack'
import { stateWith } from '../../../testing/record-state'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { parseAddress } from '../../model/address'
import { address, appData, baseAddress } from '../../model/state'
import { PrivateLock } from './PrivateLock'

vi.mock('../../store', async (original) => ({
  ...(await original<typeof import('../../store')>()),
  unlock: async (passphrase: string) => passphrase === 'the right one',
}))

beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
})
const place = document.createElement('div')
afterEach(() => render(null, place))

it.each([
  ['the right one', '#/settings?back=%23%2Farticles%2Fspam', '#/articles/spam'],
  ['the wrong one', '#/settings?back=%23%2Farticles%2Fspam', '#/settings?back=%23%2Farticles%2Fspam'],
  ['the right one', '#/settings', '#/settings'],
  ['the right one', '#/settings?back=https%3A%2F%2Fexample.org', '#/https://example.org'],
])('after %s at %s leads to %s', async (passphrase, at, to) => {
  history.replaceState(null, '', at)
  address.value = baseAddress.value = parseAddress(at)
  appData.value = { ...stateWith(fixturePack), lock: { id: 'one' } as never, isShut: true }
  render(<PrivateLock />, place)
  const input = place.querySelector('input')
  if (!input) throw new Error('no field')
  await act(async () => {
    input.value = passphrase
    input.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await act(async () => {
    place.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
    await new Promise((resolve) => setTimeout(resolve))
  })
  expect(location.hash).toBe(to)
})

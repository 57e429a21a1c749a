// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test, vi } from 'vitest'
import { speak } from '../i18n'
import { dismissMessage, showMessage } from '../model/undo'
import { Notices } from './Notices'

const place = document.createElement('div')
afterEach(() => {
  render(null, place)
  dismissMessage()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

test.each([
  ['goes after its time in sight', false, null],
  ['stays while the tab is hidden', true, 'Saved'],
])('a message %s', async (_, isHidden, expected) => {
  vi.useFakeTimers()
  await speak('en')
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(isHidden)
  showMessage('Saved')
  await act(() => render(<Notices />, place))
  await act(() => void vi.advanceTimersByTime(40_000))
  expect(place.querySelector('.toast span')?.textContent.trim() ?? null).toBe(expected)
})

// @vitest-environment happy-dom
/** Lifetime of toasts: those that ask for nothing go sooner. */
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import { speak } from '../i18n'
import { loadMoreWords } from '../i18n/more'
import { type Notice, notice } from '../model/state'
import { Notices } from './Notices'

beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
})
afterEach(() => vi.useRealTimers())

const action = { label: 'Install', run: () => undefined }

it.each<[string, Notice, number | null]>([
  ['asks for nothing', { text: 'Ready', passing: true }, 10],
  ['offers something', { text: 'Ready', passing: true, action }, 30],
  ['is to stay', { text: 'Ready' }, null],
])('a notice that %s', async (_, shown, seconds) => {
  vi.useFakeTimers()
  const place = document.createElement('div')
  notice.value = shown
  await act(() => render(<Notices />, place))
  let gone: number | null = null
  for (let second = 1; second <= 60 && gone === null; second++) {
    await act(() => void vi.advanceTimersByTime(1000))
    if (notice.value === null) gone = second
  }
  expect(gone).toBe(seconds)
  render(null, place)
  notice.value = null
})

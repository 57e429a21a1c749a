// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { GuardedButton } from './GuardedButton'

const place = document.createElement('div')
document.body.append(place)
const pressed = vi.fn()
let top = 0

const drawNow = (about: string) =>
  render(
    <GuardedButton class="btn" about={about} onPress={pressed}>
      Approve {about}
    </GuardedButton>,
    place,
  )
const draw = (about = 'Anna') => act(() => drawNow(about))
const button = () => place.querySelector('button') ?? place.appendChild(document.createElement('button'))
const wait = (ms: number) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)))

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] })
  vi.spyOn(HTMLElement.prototype, 'offsetTop', 'get').mockImplementation(() => top)
  // Where it is in the window, which scrolling changes all the time.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(() => new DOMRect(10, Math.random(), 90, 30))
  pressed.mockClear()
})
afterEach(async () => {
  await act(() => render(null, place))
  vi.useRealTimers()
  vi.restoreAllMocks()
})

it('acts once it was seen for a second, and says so', async () => {
  await draw()
  expect(button().getAttribute('aria-disabled')).toBe('true')
  button().click()
  await wait(900)
  button().click()
  expect(pressed).not.toHaveBeenCalled()
  await wait(200)
  expect(button().getAttribute('aria-disabled')).toBe('false')
  button().click()
  expect(pressed).toHaveBeenCalledOnce()
})

describe('does not act right after', () => {
  it.each<[string, () => unknown]>([
    ['the window came to the front', () => window.dispatchEvent(new Event('focus'))],
    ['another window was in front', () => window.dispatchEvent(new Event('blur'))],
    ['the tab was shown', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['it became about another', () => draw('Ben')],
    ['it moved', () => void (top += 40)],
  ])('%s', async (_, change) => {
    await draw()
    await wait(2000)
    await change()
    button().click()
    await wait(500)
    button().click()
    expect(pressed).not.toHaveBeenCalled()
    await wait(1200)
    button().click()
    expect(pressed).toHaveBeenCalledOnce()
  })
  it('it became about another, in the frame before its effects run', async () => {
    await draw()
    await wait(2000)
    drawNow('Ben')
    expect(button().getAttribute('aria-disabled')).toBe('true')
    button().click()
    expect(pressed).not.toHaveBeenCalled()
  })
  it('it was hidden', async () => {
    await draw()
    await wait(2000)
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    button().click()
    expect(pressed).not.toHaveBeenCalled()
  })
})

// @vitest-environment happy-dom
import { type ComponentType, render } from 'preact'
import { afterEach, expect, it, vi } from 'vitest'
import { eventually } from '../../../testing/eventually'
import { lazy } from './lazy'

afterEach(() => {
  render(null, document.body)
  vi.useRealTimers()
})

it('shows a component that finishes loading between the render and the effect of a second instance', async () => {
  let finish = (_: ComponentType) => {}
  const load = vi.fn(() => new Promise<ComponentType>((resolve) => (finish = resolve)))
  const Part = lazy(load, true)
  render(<Part />, document.body)
  await eventually(() => expect(load).toHaveBeenCalled())
  render(null, document.body)
  render(<Part />, document.body)
  finish(() => <p>loaded</p>)
  await eventually(() => expect(document.body.textContent).toBe('loaded'))
})

it.each([
  { failures: 1, shown: 'main', reported: 0 },
  { failures: 2, shown: '[role=alert]', reported: 1 },
])('after failing $failures times shows $shown', async ({ failures, shown, reported }) => {
  const report = vi.fn()
  vi.stubGlobal('reportError', report)
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  const load = vi.fn<() => Promise<ComponentType>>(async () => () => <main>loaded</main>)
  for (let failure = 0; failure < failures; failure++) load.mockRejectedValueOnce(new Error('the network changed'))
  const Part = lazy(load)
  render(<Part />, document.body)
  await eventually(() => expect(load).toHaveBeenCalled())
  await vi.advanceTimersByTimeAsync(1000)
  await eventually(() => expect(document.querySelector(shown)).not.toBeNull())
  expect(load).toHaveBeenCalledTimes(2)
  expect(report).toHaveBeenCalledTimes(reported)
  vi.unstubAllGlobals()
})

it('preloads once, and loads again when mounted if that failed', async () => {
  const load = vi.fn<() => Promise<ComponentType>>(async () => () => <main>loaded</main>)
  load.mockRejectedValueOnce(new Error('offline'))
  const Part = lazy(load)
  Part.preload()
  await eventually(() => expect(load).toHaveBeenCalledTimes(1))
  render(<Part />, document.body)
  await eventually(() => expect(document.querySelector('main')).not.toBeNull())
  Part.preload()
  expect(load).toHaveBeenCalledTimes(2)
})

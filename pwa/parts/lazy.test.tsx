// @vitest-environment happy-dom
import { type ComponentType, render } from 'preact'
import { expect, it, vi } from 'vitest'
import { lazy } from './lazy'

it('shows a component that finishes loading between the render and the effect of a second instance', async () => {
  let finish = (_: ComponentType) => {}
  const load = vi.fn(() => new Promise<ComponentType>((resolve) => (finish = resolve)))
  const Part = lazy(load, true)
  render(<Part />, document.body)
  await vi.waitFor(() => expect(load).toHaveBeenCalled())
  render(null, document.body)
  render(<Part />, document.body)
  finish(() => <p>loaded</p>)
  await vi.waitFor(() => expect(document.body.textContent).toBe('loaded'))
})

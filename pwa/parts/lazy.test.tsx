// @vitest-environment happy-dom
import { type ComponentType, render } from 'preact'
import { expect, it, vi } from 'vitest'
import { lazy } from './lazy'

it('shows a part that comes after it was drawn, and before it is asked for', async () => {
  let come = (_: ComponentType) => {}
  const load = vi.fn(() => new Promise<ComponentType>((resolve) => (come = resolve)))
  const Part = lazy(load, true)
  render(<Part />, document.body)
  await vi.waitFor(() => expect(load).toHaveBeenCalled())
  render(null, document.body)
  render(<Part />, document.body)
  come(() => <p>here</p>)
  await vi.waitFor(() => expect(document.body.textContent).toBe('here'))
})

// @vitest-environment happy-dom
import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { beforeEach, expect, it, vi } from 'vitest'
import { eventually } from '../../../testing/eventually'
import { ErrorBoundary } from './ErrorBoundary'

beforeEach(() => {
  render(null, document.body)
  vi.stubGlobal('reportError', vi.fn())
})

/** Draws nothing; runs `work` as an effect. */
function Effect({ work }: { work: () => void }) {
  useEffect(() => work(), [])
  return null
}

function fail(): never {
  throw new TypeError('broken')
}
const Throwing = () => fail()
const ThrowingLater = () => {
  const [isLate, setLate] = useState(false)
  return isLate ? fail() : <Effect work={() => setLate(true)} />
}

it.each([
  ['while it is drawn first', <Throwing key="" />],
  ['while it is drawn again', <ThrowingLater key="" />],
  ['in an effect', <Effect key="" work={fail} />],
])('replaces a part that throws %s, reports the error, and leaves the other parts their effects', async (_, part) => {
  const ran = vi.fn()
  render(
    <main>
      <ErrorBoundary>{part}</ErrorBoundary>
      <Effect work={ran} />
      <p>beside</p>
    </main>,
    document.body,
  )
  await eventually(() => expect(document.querySelector('[role=alert]')).not.toBeNull())
  await eventually(() => expect(ran).toHaveBeenCalledOnce())
  expect(document.body.textContent).toContain('beside')
  expect(reportError).toHaveBeenCalledOnce()
})

it('draws the part again on a retry', async () => {
  let isBroken = true
  const Part = () => (isBroken ? fail() : <p>drawn</p>)
  render(
    <ErrorBoundary>
      <Part />
    </ErrorBoundary>,
    document.body,
  )
  await eventually(() => expect(document.querySelector('.primary')).not.toBeNull())
  isBroken = false
  document.querySelector<HTMLButtonElement>('.primary')?.click()
  await eventually(() => expect(document.body.textContent).toBe('drawn'))
})

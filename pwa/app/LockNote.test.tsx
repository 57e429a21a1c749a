// @vitest-environment happy-dom
import { render } from 'preact'
import { expect, it, vi } from 'vitest'
import { PrivateLock } from '../screens/settings/PrivateLock'
import { LockNote } from './LockNote'
import { hear, load, whenRead } from './start'

/** What a reading of the record gives. */
const read = { records: [], sealed: [{}], lock: { id: 'one' }, isShut: true }
let reading: Promise<object>
vi.mock('../store', async (original) => ({
  ...(await original<typeof import('../store')>()),
  openRecord: () => reading,
}))

const place = document.createElement('div')
const draw = () => {
  render(
    <>
      <LockNote />
      <PrivateLock />
    </>,
    place,
  )
  return { isNoted: place.querySelector('.note') !== null, forms: place.querySelectorAll('form').length }
}

it('what another tab has just locked is neither told to be nothing nor to be locked again, until it is read', async () => {
  reading = Promise.resolve({ ...read, sealed: [], lock: null, isShut: false })
  await load()
  expect(draw()).toEqual({ isNoted: false, forms: 1 })
  let come = (_: object) => {}
  reading = new Promise((resolve) => (come = resolve))
  hear({ type: 'shut' })
  expect(draw()).toEqual({ isNoted: false, forms: 0 })
  come(read)
  await whenRead()
  expect(draw()).toEqual({ isNoted: true, forms: 1 })
})

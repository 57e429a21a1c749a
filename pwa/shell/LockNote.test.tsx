// @vitest-environment happy-dom
import { render } from 'preact'
import { expect, it, vi } from 'vitest'
import { recordsWith } from '../../shared/testing/canary'
import { speak } from '../i18n'
import { applyChange, loadData, whenRead } from '../model/load-data'
import { PrivateLock } from '../screens/settings/PrivateLock'
import { LockNote } from './LockNote'

const entries = recordsWith('kept', 'private')
/** A reading of the database with the private entries locked. */
const read = { entries: [], count: entries.length, lock: { id: 'one' }, isShut: true }
let reading: Promise<object>
vi.mock('../store', async (original) => ({
  ...(await original<typeof import('../store')>()),
  openData: () => reading,
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
  return { note: place.querySelector('.note')?.firstChild?.textContent, forms: place.querySelectorAll('form').length }
}

it('reports at once a lock set in another tab, and offers no second one', async () => {
  await speak('en')
  reading = Promise.resolve({ ...read, entries, lock: null, isShut: false })
  await loadData()
  expect(draw()).toEqual({ note: undefined, forms: 1 })
  let resolve = (_: object) => {}
  reading = new Promise((settle) => (resolve = settle))
  applyChange({ type: 'shut' })
  expect(draw()).toEqual({ note: '7 private entries are locked.', forms: 0 })
  resolve(read)
  await whenRead()
  expect(draw()).toEqual({ note: '7 private entries are locked.', forms: 1 })
})

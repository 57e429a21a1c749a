// @vitest-environment happy-dom
import { render } from 'preact'
import { expect, it, vi } from 'vitest'
import { recordsWith } from '../../shared/testing/canary'
import { speak } from '../i18n'
import { applyChange, loadData, whenRead } from '../model/load-data'
import { PrivateLock } from '../screens/settings/PrivateLock'
import { LockNote } from './LockNote'

const records = recordsWith('kept', 'private')
/** What a reading of the record gives. */
const read = { records: [], count: records.length, lock: { id: 'one' }, isShut: true }
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
  return { note: place.querySelector('.note')?.firstChild?.textContent, forms: place.querySelectorAll('form').length }
}

it('what another tab has just locked is told at once, and not to be locked again', async () => {
  await speak('en')
  reading = Promise.resolve({ ...read, records, lock: null, isShut: false })
  await loadData()
  expect(draw()).toEqual({ note: undefined, forms: 1 })
  let come = (_: object) => {}
  reading = new Promise((resolve) => (come = resolve))
  applyChange({ type: 'shut' })
  expect(draw()).toEqual({ note: '7 private records are locked.', forms: 0 })
  come(read)
  await whenRead()
  expect(draw()).toEqual({ note: '7 private records are locked.', forms: 1 })
})

// @vitest-environment happy-dom
import { render } from 'preact'
import { expect, it, vi } from 'vitest'
import { recordsWith } from '../../testing/canary'
import { fixturePack as pack } from '../../testing/fixture-pack'
import { stateWith } from '../../testing/record-state'
import { speak } from '../i18n'
import { applyChange, loadData, whenRead } from '../model/start/load-data'
import { appData, timesLocked } from '../model/state'
import { showSaved, undoMessage } from '../model/typed/undo'
import { PrivateLock } from '../screens/settings/PrivateLock'
import { LockNote } from './LockNote'

const entries = recordsWith('kept', 'private')
/** A reading of the database with the private entries locked. */
const { packs } = stateWith(pack)
const read = {
  packs,
  entries: [],
  ahead: [],
  count: entries.length,
  lock: { id: 'one' },
  isShut: true,
  older: [],
  sealedOlder: 0,
  unreadable: 0,
  unsealed: 0,
  damaged: [],
}
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
  expect(draw()).toEqual({ note: '18 entries are locked.', forms: 0 })
  resolve(read)
  await whenRead()
  expect(draw()).toEqual({ note: '18 entries are locked.', forms: 1 })
})

const load = async (state: object) => {
  reading = Promise.resolve({ ...read, ...state })
  await loadData()
}
const notes = () => {
  draw()
  return [...place.querySelectorAll('.note')].map((note) => note.textContent)
}

it('reports sealed entries that do not open, and entries in the clear, after they were sealed too', async () => {
  await load({ isShut: true, unsealed: 2 })
  await expect
    .poll(notes)
    .toEqual([
      '18 entries are locked. Unlock',
      '2 private entries were found without encryption. Unlock your private entries, then check them in My entries.',
    ])
  await load({ entries, older: entries.slice(0, 1), sealedOlder: 1, isShut: false, unreadable: 1 })
  await expect
    .poll(notes)
    .toEqual([
      '2 entries were saved by a version before Plenary 0.1.0. They are kept on this device, but this version cannot show them.',
      'One private entry cannot be decrypted. Restore it from a backup.',
      '2 private entries were found without encryption. Unlock your private entries, then check them in My entries.',
    ])
})

it('takes messages about saved entries off the screen, and counts the locking, by which screens are keyed', () => {
  showSaved(entries, 'Private status added: spam')
  const before = timesLocked.value
  applyChange({ type: 'shut' })
  expect(undoMessage.value).toBeNull()
  expect(timesLocked.value).toBe(before + 1)
})

it('shows nothing of a save that the lock has overtaken', async () => {
  await load({ lock: null, isShut: false })
  reading = Promise.resolve(read)
  applyChange({ type: 'shut' })
  applyChange({ type: 'kept', records: entries })
  showSaved(entries, 'Private status added: spam')
  expect(appData.value?.entries).toEqual([])
  await whenRead()
  expect(appData.value).toMatchObject({ entries: [], count: entries.length })
  expect(undoMessage.value).toBeNull()
  const open = recordsWith('open', 'public')
  applyChange({ type: 'kept', records: open })
  showSaved(open, 'Public status added: spam')
  expect(appData.value?.entries).toHaveLength(open.length)
  expect(undoMessage.value?.text).toBe('Public status added: spam')
})

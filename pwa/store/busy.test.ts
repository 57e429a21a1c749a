// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { beforeEach, expect, it, vi } from 'vitest'
import { eventually } from '../../testing/eventually'
import { VERSION } from './schema'

const mount = vi.fn()
vi.mock('../shell/mount', () => ({ mount }))

/** Creates the object stores that a start reads. */
async function make(): Promise<IDBDatabase> {
  const db = new Dexie('plenary')
  db.version(VERSION / 10).stores({ packs: '&slot', records: '&id', batches: '&id', sealed: '&id', meta: '&key' })
  await db.open()
  db.close()
  return await new Promise((resolve) => {
    const opening = indexedDB.open('plenary')
    opening.onsuccess = () => resolve(opening.result)
  })
}
/** Keeps a transaction open until the returned function is called. */
function hold(store: IDBObjectStore): () => void {
  let isHeld = true
  const go = () => isHeld && (store.count().onsuccess = go)
  go()
  return () => {
    isHeld = false
  }
}

beforeEach(async () => {
  await Dexie.delete('plenary')
  vi.resetModules()
  mount.mockClear()
  document.body.innerHTML = '<div id="app"></div>'
})

it('opens the app during a long write of another tab', async () => {
  const other = await make()
  const release = hold(other.transaction('meta', 'readwrite').objectStore('meta'))
  await import('../main')
  await eventually(() => expect(mount).toHaveBeenCalled())
  const { checkpoint, rows } = mount.mock.lastCall?.[1] ?? {}
  expect([checkpoint, rows()]).toEqual([null, expect.any(Promise)])
  release()
  other.close()
})
it('closes a database that opens after the timeout', async () => {
  let release = () => {}
  let done = () => {}
  const upgraded = new Promise<void>((resolve) => (done = resolve))
  const opening = indexedDB.open('plenary', VERSION)
  opening.onupgradeneeded = () => {
    release = hold(opening.result.createObjectStore('meta', { keyPath: 'key' }))
  }
  opening.onsuccess = () => {
    opening.result.close()
    done()
  }
  await eventually(() => expect(opening.transaction).not.toBeNull())
  const closed = vi.spyOn(IDBDatabase.prototype, 'close')
  await import('../main')
  await eventually(() => expect(mount).toHaveBeenCalled())
  const { checkpoint, rows } = mount.mock.lastCall?.[1] ?? {}
  expect([checkpoint, rows()]).toEqual([null, null])
  release()
  await upgraded
  await eventually(() => expect(closed).toHaveBeenCalledTimes(2))
})

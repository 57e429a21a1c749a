import { afterEach, expect, it, vi } from 'vitest'
import { type Entry, withdrawnIds } from '../../../shared/domain/entries/entries'
import { idUnder } from '../../../shared/domain/entries/id-under'
import { eventually } from '../../../testing/eventually'
import { fixturePack as pack } from '../../../testing/fixture-pack'
import { stateWith } from '../../../testing/record-state'
import { tallyIn } from '../negotiation/tally'
import { appData } from '../state'
import { applyChange, loadData, whenRead } from './load-data'

const ANNA = 'a'.repeat(26)
const note = (id: string): Entry => ({
  kind: 'note',
  id,
  layer: id.startsWith('private') ? 'private' : 'public',
  negotiation: 'wto-ecommerce',
  madeAt: `2026-11-24T10:00:00.${/\d{3}/.exec(id)?.[0]}Z`,
  subject: { kind: 'article', id: 'spam' },
  text: '',
  redLine: false,
})

/** Readings of the record that are on their way: each gives what was there when it began. */
const readings: ((ids: readonly string[]) => void)[] = []
vi.mock('../../store', async (original) => ({
  ...(await original<typeof import('../../store')>()),
  openData: () =>
    new Promise((resolve) => {
      readings.push((ids) =>
        resolve({
          packs: stateWith(pack).packs,
          entries: ids.map(note),
          ahead: [],
          rows: ids.length,
          count: ids.length,
          isShut: false,
        }),
      )
    }),
}))
const shown = () => appData.value?.entries.map(({ id }) => id)
const kept = (...ids: string[]) => applyChange({ type: 'kept', records: ids.map(note) })

afterEach(() => {
  readings.length = 0
  appData.value = null
})

it('shows what was kept while a first reading was on its way', async () => {
  const loaded = loadData()
  kept('note-002')
  readings[0]?.(['note-001'])
  await loaded
  expect(shown()).toEqual(['note-001', 'note-002'])
  expect(readings).toHaveLength(1)
})

it('reads a withdrawal that arrives as of what its author signed', async () => {
  const loaded = loadData()
  readings[0]?.(['note-001', idUnder('note-001', ANNA)])
  await loaded
  const by = { device: ANNA, name: '' }
  appData.value = appData.value && {
    ...appData.value,
    entries: appData.value.entries.map((entry, at) => (at === 0 ? entry : { ...entry, by })),
  }
  const madeAt = '2026-11-25T10:00:00.000Z'
  const withdrawal = {
    kind: 'withdrawal',
    layer: 'public',
    negotiation: pack.id,
    withdraws: 'note-001',
    reason: '',
  } as const
  applyChange({ type: 'kept', records: [{ ...withdrawal, id: 'withdrawal-1', madeAt, by }] })
  expect([...withdrawnIds(appData.value?.entries ?? [])]).toEqual([idUnder('note-001', ANNA)])
})

it('holds what counted until the clock was set back, so that what is saved next counts', async () => {
  const loaded = loadData()
  readings[0]?.(['note-001'])
  await loaded
  vi.setSystemTime('2026-11-20T10:00:00Z')
  applyChange({ type: 'kept', records: [{ ...note('note-002'), madeAt: '2026-11-20T10:00:00.000Z' }] })
  vi.useRealTimers()
  expect(shown()).toEqual(['note-002'])
  expect(appData.value?.ahead.map(({ id }) => id)).toEqual(['note-001'])
  expect(appData.value).toMatchObject({ rows: 2, count: 2 })
})

it.each<[string, string[], number]>([
  ['passed over what was kept', ['note-001'], 2],
  ['has it', ['note-001', 'note-002'], 2],
])('knows in how many rows the record lies where a reading %s', async (_, read, rows) => {
  const loaded = loadData()
  kept('note-002')
  readings[0]?.(read)
  await loaded
  expect(appData.value?.rows).toBe(rows)
  kept('note-003')
  expect(appData.value?.rows).toBe(rows + 1)
})

it('does not lose what was kept to a reading that began before it', async () => {
  const first = loadData()
  const second = loadData()
  readings[0]?.(['note-001'])
  await first
  kept('note-002')
  expect(shown()).toEqual(['note-001', 'note-002'])
  readings[1]?.(['note-001'])
  await second
  expect(shown()).toEqual(['note-001', 'note-002'])
})

it('brings nothing back that a restore replaced', async () => {
  const loaded = loadData()
  kept('note-002')
  applyChange({ type: 'replaced' })
  readings[0]?.(['note-001', 'note-002'])
  readings[1]?.(['note-003'])
  await loaded
  await eventually(() => expect(shown()).toEqual(['note-003']))
})

it('hides what is private as soon as it is locked, and shows it for no reading that began before', async () => {
  const loaded = loadData()
  readings[0]?.(['note-001', 'private-002'])
  await loaded
  const again = loadData()
  applyChange({ type: 'shut' })
  expect(shown()).toEqual(['note-001'])
  readings[1]?.(['note-001', 'private-002'])
  await again
  expect(shown()).toEqual(['note-001'])
  readings[2]?.(['note-001', 'note-003'])
  await whenRead()
  expect(shown()).toEqual(['note-001', 'note-003'])
})

it('counts what has just been locked before it is read again, also what was kept since the last reading', async () => {
  const loaded = loadData()
  readings[0]?.(['note-001', 'private-002'])
  await loaded
  kept('private-003')
  applyChange({ type: 'shut' })
  expect(appData.value && tallyIn(appData.value)).toEqual({ n: 1, withdrawn: 0, locked: 2 })
})

it('takes a reading that ends late for no newer one', async () => {
  const [first, second] = [loadData(), loadData()]
  readings[1]?.(['note-002'])
  await second
  readings[0]?.(['note-001'])
  await first
  expect(shown()).toEqual(['note-002'])
})

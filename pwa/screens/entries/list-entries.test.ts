import { expect, it, vi } from 'vitest'
import { type Entry, tallyOf } from '../../../shared/domain/entries/entries'
import { runToEnd } from '../../../shared/domain/pausable'
import { recordsWith } from '../../../testing/canary'
import { colleague } from '../../../testing/colleague'
import { observed } from '../../../testing/observed'
import { withdrawal } from '../../../testing/withdrawal'
import { searchable, searchableWords } from '../../model/search/own-words'
import { ownDevices } from '../../store'
import { authorsOf } from './EntryFiltersForm'
import { type EntryFilters, filtersIn, foldedIds, listEntries, NO_FILTERS, paramsOf } from './list-entries'

vi.mock('../../store', async (original) => {
  const store = await original<typeof import('../../store')>()
  return { ...store, ownDevices: vi.fn(store.ownDevices) }
})

const at = (day: string, id: string) => ({ id, madeAt: `${day}T12:00:00.000Z` })
const spam = {
  ...observed({ id: '', article: 'spam', date: '2026-05-01', status: 'clean' }),
  ...at('2026-06-01', 'first'),
}
const code = { ...spam, ...at('2026-06-02', 'second'), article: 'code', date: '2026-03', layer: 'private' as const }
const theirs = {
  ...spam,
  ...at('2026-06-03', 'third'),
  by: colleague,
  statement: 'Brackets remain',
  date: '2026-04-01',
}
const room = recordsWith('tea', 'private').find((one) => one.kind === 'room')
const note = recordsWith('tea', 'private').find((one) => one.kind === 'note')
if (room?.kind !== 'room' || !note) throw new Error('not in the fixture')
const line = { ...room, ...at('2026-06-04', 'fourth') }
const follow = { ...note, ...at('2026-06-05', 'fifth') }
const followed: Entry = {
  kind: 'follow',
  layer: 'private',
  negotiation: 'wto-ecommerce',
  ...at('2026-06-06', 'followed'),
  subject: { kind: 'article', id: 'spam' },
  on: true,
}
const entries: readonly Entry[] = [spam, code, theirs, line, follow]

const texts = {
  searchableText: (entry: Entry) =>
    searchable('article' in entry ? `Name of ${entry.article}` : 'Other') + searchableWords(entry),
  articleName: (id: string) => ({ spam: 'Unsolicited messages', code: 'Code' })[id] ?? id,
  compare: (a: string, b: string) => (a < b ? -1 : Number(a > b)),
}
const list = (filters: Partial<EntryFilters>) => runToEnd(listEntries(entries, { ...NO_FILTERS, ...filters }, texts))

it.each<[Partial<EntryFilters>, string]>([
  [{}, 'fifth fourth third second first'],
  [{ kind: 'observation' }, 'third second first'],
  [{ by: 'own' }, 'fifth fourth second first'],
  [{ by: colleague.device }, 'third'],
  [{ layer: 'private' }, 'fifth fourth second'],
  [{ layer: 'public' }, 'third first'],
  [{ article: 'code' }, 'second'],
  [{ article: 'spam' }, 'fifth fourth third first'],
  [{ from: '2026-06-02', to: '2026-06-03' }, 'third second'],
  [{ from: '2026-06-04' }, 'fifth fourth'],
  [{ to: '2026-06-01' }, 'first'],
  [{ q: 'bracket' }, 'third'],
  [{ q: 'tea' }, 'fifth fourth'],
  [{ q: 'name code' }, 'second'],
  [{ q: 'brackets spam' }, 'third'],
  [{ q: 'brackets', kind: 'room' }, ''],
  [{ sort: 'oldest' }, 'first second third fourth fifth'],
  [{ sort: 'dated', kind: 'observation' }, 'first third second'],
  [{ sort: 'article', kind: 'observation' }, 'second third first'],
])('%j lists %s', (filters, ids) => {
  expect(
    list(filters)
      .entries.map(({ id }) => id)
      .join(' '),
  ).toBe(ids)
})

it('counts each kind, of what the other filters let through', () => {
  expect([...list({ kind: 'room', layer: 'private' }).countByKind]).toEqual([
    ['note', 1],
    ['room', 1],
    ['observation', 1],
  ])
})

const ofDataset = withdrawal('article spam', { id: 'of-dataset' })
it.each<[string, readonly Entry[], string]>([
  ['nothing was withdrawn', [spam, code], 'second first'],
  ['one was undone', [spam, code, withdrawal('first', { id: 'undo' })], 'second first'],
  ['that was redone', [spam, withdrawal('first', { id: 'undo' }), withdrawal('undo', { id: 'redo' })], 'first'],
  ['the dataset’s was removed', [spam, ofDataset], 'of-dataset first'],
  ['it was removed twice', [ofDataset, { ...ofDataset, id: 'again' }], 'again'],
  ['that was undone', [spam, ofDataset, withdrawal('of-dataset', { id: 'undo' })], 'first'],
  ['an article is followed', [spam, followed], 'first'],
  ['that was undone too', [spam, followed, withdrawal('followed', { id: 'undo' })], 'first'],
])('lists as many rows as are counted, where %s', (_, all, ids) => {
  const listed = (filters: Partial<EntryFilters>) =>
    runToEnd(listEntries(all, { ...NO_FILTERS, ...filters }, texts, foldedIds(all))).entries
  const { n, withdrawn } = tallyOf(all)
  const rows = listed({})
  expect([rows.map(({ id }) => id).join(' '), rows.length]).toEqual([ids, n + withdrawn])
  const kinds = all.filter(({ kind }) => kind === 'withdrawal' || kind === 'follow').length
  expect(listed({ kind: 'withdrawal' }).length + listed({ kind: 'follow' }).length).toBe(kinds)
})

it.each<[Record<string, string>, Partial<EntryFilters>]>([
  [{}, {}],
  [
    { kind: 'room', layer: 'private', sort: 'dated' },
    { kind: 'room', layer: 'private', sort: 'dated' },
  ],
  [{ layer: 'other', sort: 'any', q: 'words' }, { q: 'words' }],
])('reads the address %j', (params, filters) => {
  const read = filtersIn(params)
  expect(read).toEqual({ ...NO_FILTERS, ...filters })
  expect(filtersIn(paramsOf(read))).toEqual({ ...read, q: '' })
})

it.each<[string, () => unknown, number]>([
  ['to filter by an author', () => list({ by: 'own' }), 1],
  // Twice more for the name of each other author.
  ['to list the authors', () => authorsOf([...entries, theirs]), 3],
])('reads the devices of the user no more often for more entries, %s', (_, work, times) => {
  vi.mocked(ownDevices).mockClear()
  work()
  expect(ownDevices).toHaveBeenCalledTimes(times)
})

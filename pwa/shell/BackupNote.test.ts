import { expect, it } from 'vitest'
import { unsavedIn } from './BackupNote'

const all = 7
const NONE = { count: all, lastBackup: null }
const noted = (at: string, records: number) => ({ ...NONE, lastBackup: { at, records } })

it.each([
  ['everything, where none was made', NONE, all],
  ['nothing, right after one', noted('2999-01-01T00:00:00.000Z', all), 0],
  ['what came since, whenever it was made', noted('2999-01-01T00:00:00.000Z', all - 2), 2],
  ['nothing that the last one has, whenever it was made', noted('2000-01-01T00:00:00.000Z', all), 0],
])('no backup has %s', (_, state, n) => {
  expect(unsavedIn(state)).toBe(n)
})

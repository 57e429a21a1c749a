import { expect, it } from 'vitest'
import { recordsWith } from '../../shared/domain/canary'
import type { Sealed } from '../../shared/pack/sealed'
import { unsavedIn } from './BackupNote'

const made = recordsWith('kept', 'public')
const all = made.length
const sealed: readonly Sealed[] = ['a', 'b'].map((id) => ({ id, iv: '', text: '' }))
const NONE = { records: made, isShut: false, sealed: [], lastBackup: null }
const noted = (at: string, records: number) => ({ ...NONE, lastBackup: { at, records } })

it.each([
  ['everything, where none was made', NONE, all],
  ['nothing, right after one', noted('2999-01-01T00:00:00.000Z', all), 0],
  ['what came since, whenever it was made', noted('2999-01-01T00:00:00.000Z', all - 2), 2],
  ['nothing that the last one has, whenever it was made', noted('2000-01-01T00:00:00.000Z', all), 0],
  ['what is locked', { ...NONE, isShut: true, sealed }, all + 2],
  ['what is open under a lock once', { ...NONE, sealed }, all],
])('no backup has %s', (_, state, n) => {
  expect(unsavedIn(state)).toBe(n)
})

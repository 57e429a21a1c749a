// @vitest-environment happy-dom
/** Export of the upcoming dates: a file only with an event, and a message on what it leaves out. */
import 'fake-indexeddb/auto'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import type { Entry } from '../../../shared/domain/entries/entries'
import { recordsWith } from '../../../testing/canary'
import { fixturePack } from '../../../testing/fixture-pack'
import { stateWith } from '../../../testing/record-state'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { appData, today } from '../../model/state'
import type { SavedFile } from '../files/file-download'
import { saveCalendar } from './save-calendar'

const saved: SavedFile[] = []
vi.mock('../files/file-download', () => ({ saveFile: async (file: SavedFile) => void saved.push(file) }))

const milestone = (id: string, layer: Entry['layer']): readonly Entry[] =>
  recordsWith(id, layer).flatMap((made): Entry[] =>
    made.kind === 'milestone' ? [{ ...made, id, entity: { ...made.entity, id, date: '2027-01-15' } }] : [],
  )

const OMITTED = 'One date is not public and is not included. To include it, make it public in My entries.'

beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
})
afterEach(() => {
  saved.length = 0
})

it.each<[string, readonly Entry[], string, number]>([
  ['no date', [], 'There are no dates after this one, so no calendar was saved.', 0],
  ['a public date', milestone('a', 'public'), 'Calendar saved: one date.', 1],
  [
    'a private date',
    milestone('a', 'private'),
    `None of these dates is public, so no calendar was saved. ${OMITTED}`,
    0,
  ],
  [
    'a date of each',
    [...milestone('a', 'public'), ...milestone('b', 'private')],
    `Calendar saved: one date. ${OMITTED}`,
    1,
  ],
])('with %s', async (_, entries, message, files) => {
  today.value = '2026-11-29'
  appData.value = stateWith(fixturePack, entries)
  expect(await saveCalendar()).toBe(message)
  expect(saved).toHaveLength(files)
})

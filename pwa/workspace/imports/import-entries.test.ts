// @vitest-environment happy-dom
import { beforeAll, expect, it, vi } from 'vitest'
import type { Author, Entry } from '../../../shared/domain/entries/entries'
import { colleague as other } from '../../../testing/colleague'
import { observed } from '../../../testing/observed'
import { speak } from '../../i18n'
import { isOwn } from '../../model/author'
import { type ImportOrigin, thisDevice } from '../../store'
import { importWithUndo } from './import-entries'

vi.mock('../../store', async (original) => ({
  ...(await original<typeof import('../../store')>()),
  importEntries: async (entries: readonly Entry[]) => ({ id: 'import-0001', added: entries }),
}))
vi.mock('../../model/start/data-replaced', () => ({ dataReplaced: async () => undefined }))

beforeAll(() => speak('en'))

it.each<[string, ImportOrigin, Author | undefined, boolean, boolean]>([
  ['without an author', 'export', undefined, false, false],
  ['without an author', 'link', undefined, false, false],
  ['of another', 'export', other, false, false],
  ['that claims to be of this device', 'export', thisDevice(), false, false],
  ['that claims to be of this device', 'outbox', thisDevice(), true, false],
  ['of another', 'outbox', other, true, false],
  ['without an author', 'outbox', undefined, false, false],
  ['without an author, which the user says is theirs', 'outbox', undefined, true, true],
])('an entry %s, from an %s, reads as made here: %s', async (_, from, by, isOwnAsSaid, expected) => {
  const entry = observed({ id: 'obs-0001', article: 'spam', date: '2026-11-24', status: 'clean' })
  const [added] = await importWithUndo([{ ...entry, ...(by && { by }) }], { from, isOwn: isOwnAsSaid }, () => '')
  expect(isOwn(added?.by)).toBe(expected)
})

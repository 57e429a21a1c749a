// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import type { Author, Entry } from '../../shared/domain/entries/entries'
import { datedNotes } from './NotesDue'

const note = (id: string, minute: number, text: string, day?: string, article = 'spam', by?: Author): Entry => ({
  kind: 'note',
  id,
  layer: 'private',
  negotiation: 'wto-ecommerce',
  madeAt: `2026-11-24T10:0${minute}:00.000Z`,
  subject: { kind: 'article', id: article },
  redLine: false,
  text,
  by,
  ...(day !== undefined && { day }),
})

it.each<[string, readonly Entry[], readonly string[]]>([
  ['none without a day', [note('a', 1, 'x')], []],
  [
    'the earliest first',
    [note('a', 1, 'x', '2026-12-09'), note('b', 2, 'y', '2026-12-04', 'open-government')],
    ['b', 'a'],
  ],
  ['not one that is done', [note('a', 1, 'x', '2026-12-09'), note('b', 2, 'x')], []],
  ['not one that was cleared', [note('a', 1, 'x', '2026-12-09'), note('b', 2, '', '2026-12-09')], []],
  ['not a red line', [{ ...note('a', 1, 'x', '2026-12-09'), redLine: true } as Entry], []],
  ['the later day of a note', [note('a', 1, 'x', '2026-12-04'), note('b', 2, 'x', '2026-12-09')], ['b']],
])('dated notes: %s', (_, entries, ids) => expect(datedNotes(entries, []).map(({ id }) => id)).toEqual(ids))

/** Test fixture: private notes, one per number, with ids and times in the order of the numbers. */
import type { NoteEntry } from '../shared/domain/entries/entries'

export const note = (id: number): NoteEntry => ({
  kind: 'note',
  id: `note-${id}`.padEnd(8, '-x'),
  layer: 'private',
  negotiation: 'wto-ecommerce',
  madeAt: new Date(Date.UTC(2026, 10, 24) + id).toISOString(),
  subject: { kind: 'article', id: 'spam' },
  text: `Words of ${id}`,
  redLine: false,
})

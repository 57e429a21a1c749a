import { describe, expect, it } from 'vitest'
import type { NoteEntry } from '../../shared/domain/entries'
import { thisDevice } from '../store'
import { noteOn } from './following'

const SUBJECT = { kind: 'article', id: 'spam' } as const
const note = (text: string, more: Partial<NoteEntry>): NoteEntry => ({
  kind: 'note',
  id: `note-of-${text}`,
  layer: 'private',
  madeAt: '2026-03-01T08:00:00.000Z',
  subject: SUBJECT,
  text,
  redLine: false,
  ...more,
})
const shared = { layer: 'delegation' } as const
const other = { by: { device: 'b'.repeat(26), name: 'Ben' } }

describe('the note on a subject', () => {
  it.each<readonly [string, readonly NoteEntry[], string | null]>([
    ['is the latest', [note('first', {}), note('second', shared)], 'second'],
    [
      'of another author in the delegation takes the place of none',
      [note('mine', {}), note('theirs', { ...shared, ...other })],
      'mine',
    ],
    ['of this device in the delegation counts', [note('mine', { ...shared, by: thisDevice() })], 'mine'],
    ['of another alone is none of one’s own', [note('theirs', { ...shared, ...other })], null],
    ['that was emptied is none', [note('first', {}), note('', {})], null],
  ])('%s', (_, entries, text) => {
    expect(noteOn(entries, SUBJECT, false)?.text ?? null).toBe(text)
  })
})

// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import type { Author, NoteEntry } from '../../shared/domain/entries/entries'
import { showMember } from '../../testing/delegation/memory-delegation'
import { thisDevice } from '../store'
import { ownMembership } from '../sync/model'
import { notesInForceOn } from './notes-in-force'

const subject = { kind: 'article', id: 'spam' } as const
const note = (id: string, by: Author | undefined, text: string, minute: number): NoteEntry => ({
  kind: 'note',
  id,
  layer: 'delegation',
  negotiation: 'wto-ecommerce',
  madeAt: `2026-11-24T10:0${minute}:00.000Z`,
  subject,
  redLine: false,
  text,
  by,
})
const OTHER = { device: 'device-of-anna', name: 'Anna' }
const BEN = { device: 'device-of-ben', name: 'Ben' }

afterEach(() => {
  ownMembership.value = null
})

it.each<readonly [of: string, notes: readonly NoteEntry[], isMember: boolean, text: string, others: readonly string[]]>(
  [
    ['no note', [], true, '', []],
    ['without a delegation', [note('a', thisDevice(), 'mine', 1), note('b', OTHER, 'hers', 2)], false, 'hers', []],
    ['in a delegation', [note('a', thisDevice(), 'mine', 1), note('b', OTHER, 'hers', 2)], true, 'mine', ['hers']],
    ['after another’s change', [note('a', OTHER, 'first', 1), note('b', OTHER, 'second', 2)], true, '', ['second']],
    ['after another has cleared it', [note('a', OTHER, 'first', 1), note('b', OTHER, '', 2)], true, '', []],
    ['of two others', [note('a', OTHER, 'hers', 1), note('b', BEN, 'his', 2)], true, '', ['hers', 'his']],
    ['from before authors', [note('a', undefined, 'old', 1)], true, 'old', []],
  ],
)('the notes on an article, %s', (_, notes, isMember, text, others) => {
  if (isMember) showMember()
  const found = notesInForceOn(notes, subject, false)
  expect([found.text, found.others.map((one) => one.text)]).toEqual([text, others])
  expect(notesInForceOn(notes, subject, true)).toEqual({ text: '', day: '', layer: null, others: [] })
})

/**
 * Notes on a subject as this device edits and shows them. In a delegation each author edits their own, and those of the
 * others are shown beside it; elsewhere the latest one is edited, whoever made it.
 */
import { notesInForce } from '../../shared/domain/entries/disputes'
import type { Entry, Layer, NoteEntry, Subject } from '../../shared/domain/entries/entries'
import { isOwn } from '../model/author'
import { notesOn } from '../model/following'
import { ownDevices } from '../store'
import { hasDelegation } from '../sync/model'

export interface NotesInForce {
  /** Text of the form; empty without a note. */
  readonly text: string
  /** Day by which it is to be done; empty without one. */
  readonly day: string
  /** Visibility of that text; `null` without a note. */
  readonly layer: Layer | null
  readonly others: readonly NoteEntry[]
}

export function notesInForceOn(records: readonly Entry[], subject: Subject, redLine: boolean): NotesInForce {
  const notes = notesOn(records, subject, redLine)
  if (!hasDelegation.value) return { ...shownIn(notes.at(-1)), others: [] }
  return {
    ...shownIn(notes.findLast(({ by }) => isOwn(by))),
    others: notesInForce(
      notes.filter(({ by }) => !isOwn(by)),
      ownDevices(),
    ),
  }
}

/** An empty note clears the one before it. */
const shownIn = (note: NoteEntry | undefined) => ({
  text: note?.text ?? '',
  day: note?.text ? (note.day ?? '') : '',
  layer: note?.text ? note.layer : null,
})

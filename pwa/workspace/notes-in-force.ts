/**
 * Notes on a subject as this device edits and shows them. In a delegation each author edits their own, and those of the
 * others are shown beside it; elsewhere the latest one is edited, whoever made it.
 */
import { notesInForce } from '../../shared/domain/disputes'
import type { Entry, NoteEntry, Subject } from '../../shared/domain/entries'
import { isOwn } from '../model/author'
import { notesOn } from '../model/following'
import { thisDevice } from '../store'
import { hasDelegation } from '../sync/model'

export interface NotesInForce {
  /** Text of the form; empty without a note. */
  readonly text: string
  readonly others: readonly NoteEntry[]
}

export function notesInForceOn(records: readonly Entry[], subject: Subject, redLine: boolean): NotesInForce {
  const notes = notesOn(records, subject, redLine)
  if (!hasDelegation.value) return { text: notes.at(-1)?.text ?? '', others: [] }
  return {
    text: notes.findLast(({ by }) => isOwn(by))?.text ?? '',
    others: notesInForce(
      notes.filter(({ by }) => !isOwn(by)),
      thisDevice().device,
    ),
  }
}

/** Drafts that go with an erased entry: of its own form, and those that quote its words. */
import { type Entry, isEntityEntry } from '../../shared/domain/entries'
import { deleteDrafts } from '../model/drafts'

/** Deletes the drafts about some entries of the open negotiation. */
export function deleteDraftsAbout(erased: readonly Entry[]): void {
  const forms = erased.flatMap(formsOf)
  const words = erased.flatMap(wordsIn)
  deleteDrafts((key, text) => forms.some((form) => key.startsWith(form)) || words.some((some) => text.includes(some)))
}

/** Keys, or their beginning, of the drafts of the form that states an entry. */
function formsOf(entry: Entry): readonly string[] {
  if (entry.kind === 'note') return [`.${entry.subject.kind} ${entry.subject.id} ${entry.redLine}`]
  return isEntityEntry(entry) || entry.kind === 'position' ? [`.add-${entry.kind}`] : []
}

/** Texts of several words in a value, as they are in a draft, which is JSON. */
function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.trim().includes(' ') ? [value, JSON.stringify(value).slice(1, -1)] : []
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(wordsIn) : []
}

/** Drafts that go with an erased entry: of its own form, those that quote its words, and of reports the comments made from it. */
import { type Entry, isEntityEntry } from '../../../shared/domain/entries/entries'
import { t } from '../../i18n'
import { changeDrafts } from '../../model/typed/drafts'
import { draftWithoutErased } from '../meeting/report-drafts'

/** Deletes what is about erased entries from the drafts of the open negotiation. `kept` are the entries that stay. */
export function deleteDraftsAbout(erased: readonly Entry[], kept: readonly Entry[]): void {
  const forms = erased.flatMap(formsOf)
  const ids = new Set(erased.map(({ id }) => id))
  const quotes = quoting(erased, kept)
  changeDrafts(
    (key, text) =>
      draftWithoutErased(key, text, ids, quotes) ??
      (forms.some((form) => key.startsWith(form)) || quotes(text) ? null : text),
  )
}

/** Fewest words of a text that others have not by chance. */
const SENTENCE = 4

/**
 * Tells a text that has words of erased entries, as they are or as in JSON; not those that an entry has that stays. A few words
 * alone are a quote only where they are the whole text, or a whole field of a form.
 */
export function quoting(erased: readonly Entry[], kept: readonly Entry[]): (text: string) => boolean {
  const left = kept.flatMap(wordsIn)
  const gone = [...new Set(erased.flatMap(wordsIn))].filter((words) => !left.some((other) => other.includes(words)))
  const isLong = (words: string) => words.split(/\s+/).length >= SENTENCE
  const sentences = gone.filter(isLong).flatMap((words) => [words, JSON.stringify(words).slice(1, -1)])
  const few = gone.filter((words) => !isLong(words))
  return (text) =>
    sentences.some((words) => text.includes(words)) ||
    few.some((words) => text.trim() === words || text.includes(JSON.stringify(words)))
}

/** Keys, or their beginning, of the drafts of the form that states an entry. */
function formsOf(entry: Entry): readonly string[] {
  if (entry.kind === 'note') return [`.${entry.subject.kind} ${entry.subject.id} ${entry.redLine}`]
  return isEntityEntry(entry) || entry.kind === 'position' ? [`.add-${entry.kind}`] : []
}

/** Fields that name someone: a text that has the name too is not made from the entry. */
const NAMES: ReadonlySet<string> = new Set(['by', 'person', 'role', 'label', 'chair'])

/** Texts of several words in an entry, but for the reasons that the app gives. */
const wordsIn = (entry: Entry): readonly string[] => textsIn(entry).filter((words) => !ownReasons().includes(words))

const ownReasons = (): readonly string[] => [
  t('log-written-up'),
  t('log-corrected-reason'),
  t('entries-reason-public'),
  t('entries-reason-private'),
  t('entries-reason-delegation'),
]

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.trim().includes(' ') ? [value.trim()] : []
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([field, part]) => (NAMES.has(field) ? [] : textsIn(part)))
}

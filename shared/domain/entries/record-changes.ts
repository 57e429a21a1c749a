/**
 * Changes (deltas) of the records of a negotiation itself: its roles, its kinds of meeting, its texts. What differs of each alone is
 * stated, names and words by language, so that of what two people change apart nothing is lost.
 */
import { textChanges, withTexts } from '../ladder/status-change'
import type { Names, WordLists } from '../text/names'

export interface NamedRecord {
  readonly id: string
  readonly names: Names
}

/** Fields of a record that differ; `null` where one goes. */
export type RecordChange = {
  readonly id: string
  readonly isNew?: boolean | undefined
  readonly names?: Names | undefined
  readonly words?: WordLists | undefined
}

/** A change of a record of a type. */
export type ChangeOf<T extends NamedRecord> = RecordChange & {
  readonly [P in keyof T]?: P extends 'id' ? string : T[P] | null | undefined
}

/** What is new among the records, and what differs of those that were there. */
export function recordChanges<T extends NamedRecord>(
  before: readonly T[],
  after: readonly T[],
): readonly RecordChange[] {
  const former = new Map(before.map((record) => [record.id, record]))
  return after.flatMap((record) => {
    const old = former.get(record.id)
    const change = old ? changeOf(old, record) : { isNew: true, ...filledOf(record) }
    return change ? [{ ...change, id: record.id }] : []
  })
}

export const removedRecords = (before: readonly NamedRecord[], after: readonly NamedRecord[]): readonly string[] => {
  const kept = new Set(after.map(({ id }) => id))
  return before.flatMap(({ id }) => (kept.has(id) ? [] : [id]))
}

/**
 * Records with some changes, without some. `wholeOf` gives a new record what it does not state, `null` where it cannot be one.
 * A change that leaves a record without a name takes none away.
 */
export function withRecordChanges<T extends NamedRecord>(
  records: readonly T[],
  changes: readonly ChangeOf<T>[] = [],
  removed: readonly string[] = [],
  wholeOf: (record: ChangeOf<T> & NamedRecord) => T | null,
): readonly T[] {
  if (changes.length === 0 && removed.length === 0) return records
  const byId = new Map(records.filter(({ id }) => !removed.includes(id)).map((record) => [record.id, record]))
  for (const { isNew, ...change } of changes) {
    const old = byId.get(change.id)
    const made = old ? changed(old, change) : isNew ? newOf(change, wholeOf) : null
    if (made) byId.set(made.id, made)
  }
  return [...byId.values()]
}

function newOf<T extends NamedRecord>(
  change: RecordChange,
  wholeOf: (record: ChangeOf<T> & NamedRecord) => T | null,
): T | null {
  const names = withTexts({}, change.names)
  if (Object.keys(names).length === 0) return null
  return wholeOf(filledOf({ ...change, names }) as unknown as ChangeOf<T> & NamedRecord)
}

/** A record without fields that it does not have. */
const filledOf = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value != null)) as T

function changeOf<T extends NamedRecord>(old: T, next: T): object | null {
  const [was, now] = [old, next].map(
    (record): Readonly<Record<string, unknown>> => Object.fromEntries(Object.entries(record)),
  )
  const fields = Object.keys({ ...old, ...next }).flatMap((field) => {
    const change = fieldChange(field, was?.[field] ?? null, now?.[field] ?? null)
    return change === undefined ? [] : [[field, change] as const]
  })
  return fields.length === 0 ? null : Object.fromEntries(fields)
}

/** What a field says now, by language where only some differ; nothing where it says the same. */
function fieldChange(field: string, was: unknown, now: unknown): unknown {
  if (field === 'names') return textChanges(was as Names, now as Names) ?? undefined
  if (field === 'words') return wordChanges(was as WordLists, now as WordLists)
  return JSON.stringify(was) === JSON.stringify(now) ? undefined : now
}

function wordChanges(was: WordLists, now: WordLists): WordLists | undefined {
  const langs = Object.keys({ ...was, ...now }).filter(
    (lang) => JSON.stringify(was[lang] ?? []) !== JSON.stringify(now[lang] ?? []),
  )
  return langs.length === 0 ? undefined : Object.fromEntries(langs.map((lang) => [lang, now[lang] ?? []]))
}

function changed<T extends NamedRecord>(old: T, { names, words, ...stated }: RecordChange): T {
  const named = withTexts(old.names, names)
  const formerWords: WordLists = 'words' in old ? (old.words as WordLists) : {}
  const allWords = Object.entries({ ...formerWords, ...words }).filter(([, list]) => list.length > 0)
  return filledOf({
    ...old,
    ...Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined)),
    names: Object.keys(named).length === 0 ? old.names : named,
    ...(words && { words: Object.fromEntries(allWords) }),
  })
}

/** What differs of the records of a negotiation itself, between two states of their list. */
import { filledOf, type NamedRecord, type RecordChange } from '../entries/record-changes'
import type { Names, WordLists } from '../text/names'
import { textChanges } from './status-diff'

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

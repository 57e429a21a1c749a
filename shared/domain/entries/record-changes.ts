/**
 * Changes (deltas) of the records of a negotiation itself: its roles, its kinds of meeting, its texts. What differs of each alone is
 * stated, names and words by language, so that of what two people change apart nothing is lost.
 */
import { withTexts } from '../ladder/status-change'
import type { Names, WordLists } from '../text/names'

export interface NamedRecord {
  readonly id: string
  readonly names: Names
  readonly words?: WordLists | undefined
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

/**
 * Records with some changes, without some. A new one has what it does not state from `blank`, and is none without a name or what
 * else it lacks. A change that leaves a record without a name takes none away.
 */
export function withRecordChanges<T extends NamedRecord>(
  records: readonly T[],
  changes: readonly ChangeOf<T>[] = [],
  removed: readonly string[] = [],
  blank: object = {},
): readonly T[] {
  const byId = new Map(records.map((record) => [record.id, record]))
  for (const id of removed) byId.delete(id)
  for (const { isNew, ...change } of changes) {
    const { id } = change
    const old = byId.get(id) ?? (isNew && ({ ...blank, id, names: {} } as unknown as T))
    const made = old && changed(old, change)
    if (made && !Object.values(made).includes('') && Object.keys(made.names).length > 0) byId.set(id, made)
  }
  return [...byId.values()]
}

/** A record without fields that it does not have. */
export const filledOf = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value != null)) as T

function changed<T extends NamedRecord>(old: T, { names, ...stated }: RecordChange): T {
  const named = withTexts(old.names, names)
  const allWords = Object.entries({ ...old.words, ...stated.words }).filter(([, list]) => list.length > 0)
  return filledOf({
    ...old,
    ...stated,
    names: Object.keys(named).length === 0 ? old.names : named,
    ...(stated.words && { words: Object.fromEntries(allWords) }),
  })
}

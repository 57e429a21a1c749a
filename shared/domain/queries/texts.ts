/** Texts of a negotiation, as its entries in force state them. */
import { effectiveDay, LATEST_DAY } from '../dates/days'
import { type Entry, type TextEntry, type TextFields, withdrawnIds } from '../entries/entries'
import type { Day } from '../types'

/** The entries that state a text and are not withdrawn, in their order: the last one counts. */
export function textVersions(entries: readonly Entry[], id: string): readonly TextEntry[] {
  const withdrawn = withdrawnIds(entries)
  return entries.filter(
    (entry): entry is TextEntry => entry.kind === 'text' && entry.fields.id === id && !withdrawn.has(entry.id),
  )
}

/** The texts that entries of one negotiation, in the order of their making, state: by date, those without one last. */
export function textsIn(entries: readonly Entry[]): readonly TextFields[] {
  const withdrawn = withdrawnIds(entries)
  const texts = new Map<string, TextFields>()
  for (const entry of entries)
    if (entry.kind === 'text' && !withdrawn.has(entry.id)) texts.set(entry.fields.id, entry.fields)
  return [...texts.values()].toSorted((one, other) => {
    const [day, otherDay] = [dayOf(one), dayOf(other)]
    return day < otherDay ? -1 : Number(day > otherDay)
  })
}

const dayOf = ({ date }: TextFields): Day => (date === undefined ? LATEST_DAY : effectiveDay(date))

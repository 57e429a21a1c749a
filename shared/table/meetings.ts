/** Look-up of meetings by title, code or day, those of a negotiation that is there and those of the tables. */
import { effectiveDay } from '../domain/dates/days'
import { type DayOrder, readDate } from '../domain/dates/read-date'
import type { DayOrMonth, Meeting } from '../domain/types'
import type { Field } from './column-names'
import { foldName } from './fold'
import type { Place } from './problems'
import type { Row } from './row'

interface Named {
  readonly id: string
  readonly date: DayOrMonth | ''
  readonly names: readonly string[]
  readonly place: Place | null
}

export class MeetingNames {
  private readonly all: Named[] = []

  constructor(meetings: readonly Meeting[]) {
    for (const { id, title, start } of meetings)
      this.all.push({ id, date: start, names: [id, title].map(foldName), place: null })
  }

  add(id: string, names: readonly string[], date: DayOrMonth | '', { table, row }: Place): void {
    const folded = names.filter((name) => name !== '').map(foldName)
    this.all.push({ id, date, names: folded, place: { table, row } })
  }

  /** The meeting of a name on a day: several may have the same title. */
  named(name: string, date: DayOrMonth | ''): Named | null {
    const folded = foldName(name)
    return this.all.find((one) => one.names.includes(folded) && (one.date === date || one.names[0] === folded)) ?? null
  }

  /** The only meeting of a name, or of a day; `null` without one, or with several of the day. */
  find(text: string, day: DayOrMonth | '', said: DayOrMonth | ''): string | null {
    const folded = foldName(text)
    const named = this.all.filter(({ names }) => names.includes(folded))
    const ofDay = named.find(({ date }) => date === said) ?? named[0]
    if (ofDay) return ofDay.id
    const held =
      day === '' ? [] : this.all.filter(({ date }) => date !== '' && effectiveDay(date) === effectiveDay(day))
    return held.length === 1 ? (held[0]?.id ?? null) : null
  }
}

interface Finding {
  readonly meetings: MeetingNames
  readonly dayOrder: DayOrder | null
  /** Date of what the row states. */
  readonly said: DayOrMonth | ''
}

/** Id of the meeting that a row names, by a name or a day; `null` of a row that names none, or none that is known. */
export function meetingIn(row: Row, field: Field, { meetings, dayOrder, said }: Finding): string | null {
  const text = row.text(field)
  if (text === '') return null
  const read = readDate(text, dayOrder)
  const found = meetings.find(text, read.kind === 'date' ? read.date : '', said)
  if (found === null) row.add('meeting-unknown', field, { value: text })
  return found
}

/** Look-up of meetings by title, code or day, those of a negotiation that is there and those of the tables. */
import { effectiveDay } from '../domain/days'
import type { DayOrMonth, Meeting } from '../domain/types'
import { foldName } from './fold'
import type { Place } from './problems'

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

/** Table of members, with their participation as of a day. */
import { effectiveDay } from '../domain/dates/days'
import { participationsOf, takesPartOn } from '../domain/queries/participation'
import type { Day, Member, Negotiation } from '../domain/types'
import type { ExportTable, TableWords } from './table'

type MembersOf = Pick<Negotiation, 'members' | 'participations'>

/** The members that had acceded by a day, by their names in the language. `compare` orders names. */
export function memberTable(
  negotiation: MembersOf,
  day: Day,
  words: TableWords,
  compare: (a: string, b: string) => number,
): ExportTable {
  const rowOf = (member: Member): readonly string[] => {
    const span = participationsOf(negotiation, member.id).findLast(({ from }) => effectiveDay(from) <= day)
    return [
      words.name(member.shortNames),
      words.name(member.names),
      member.id,
      takesPartOn(negotiation, member.id, day) ? words.yes : words.no,
      span?.from ?? '',
      // What ends later is not known on that day.
      span?.to && effectiveDay(span.to) <= day ? span.to : '',
      member.group ? words.group(member.group) : '',
    ]
  }
  return {
    columns: ['member', 'official', 'code', 'participates', 'from', 'to', 'group'],
    rows: negotiation.members
      .filter(({ acceded }) => acceded === null || acceded <= day)
      .map(rowOf)
      .sort(([a = ''], [b = '']) => compare(a, b)),
  }
}

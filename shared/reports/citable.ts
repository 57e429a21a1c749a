/** Sources that the comments of a report may cite, and why it does without one that cites another. */
import { effectiveDay } from '../domain/dates/days'
import { entityKey } from '../domain/entries/entries'
import { allEntries } from '../domain/ledger/ledger'
import type { Day } from '../domain/types'
import type { InternalData, ReportData } from './internal-data'
import { type OwnLine, toldOf, versionsOf } from './own-lines'
import { Source } from './source'
import { interventionsIn } from './spoken'

/** Sources of what a comment may cite by a day, by the id of the status, position or line of the meeting log. */
export const citableIn = (data: ReportData, day: Day): ReadonlyMap<string, Source> =>
  new Map(
    toldIn(data)
      .filter((one) => one.day <= day)
      .flatMap(({ id, source }) => (source ? [[id, source] as const] : [])),
  )

/** Reason why a report is without a comment. */
export type Untold = 'private' | 'unsourced' | 'later' | 'gone'

/** Comments that a report of some data is without, each with the reason. `all` has the private entries too. */
export function untoldIn(
  own: readonly OwnLine[],
  data: ReportData,
  all: InternalData | null,
  day: Day,
): ReadonlyMap<OwnLine, Untold> {
  const citable = citableIn(data, day)
  const untold = own.filter((line) => line.observation !== '' && !toldOf(line, citable))
  if (untold.length === 0) return new Map()
  const known = toldIn(all ?? data)
  return new Map(untold.map((line) => [line, reasonOf(line, known, day)]))
}

function reasonOf(line: OwnLine, among: readonly Told[], day: Day): Untold {
  const cited = new Set(versionsOf(line).map(({ observation }) => observation))
  const known = among.filter(({ id }) => cited.has(id))
  if (known.length === 0) return 'gone'
  if (known.every((one) => one.day > day)) return 'later'
  return known.every(({ source }) => source === null) ? 'unsourced' : 'private'
}

interface Told {
  readonly id: string
  readonly day: Day
  /** `null` for words of the author alone. */
  readonly source: Source | null
}

const toldIn = (data: ReportData): readonly Told[] => [
  ...allEntries(data.ledger).map((entry) => ({
    id: entry.observation.id,
    day: entry.day,
    source: Source.ofEntry(entry, data.negotiation),
  })),
  ...data.negotiation.positions.map((position) => ({
    id: position.id,
    day: effectiveDay(position.date),
    source: Source.ofPosition(
      position,
      data.negotiation,
      data.negotiation.provenance.get(entityKey('position', position.id)),
    ),
  })),
  ...interventionsIn(data).map((line) => ({
    id: line.id,
    day: line.day,
    source: Source.ofIntervention(line, data.negotiation),
  })),
]

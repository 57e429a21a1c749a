/** Table of meetings, newest first, with the number of articles that changed phase at those that were held. */
import { compare } from '../domain/compare'
import { effectiveDay } from '../domain/dates/days'
import type { Meeting } from '../domain/types'
import { type ExportTable, inOneCell, type TableWords } from './table'

/** A row for each meeting. `changed` has the number of articles by meeting. */
export function meetingTable(
  meetings: readonly Meeting[],
  changed: ReadonlyMap<string, number>,
  words: TableWords,
): ExportTable {
  return {
    columns: [
      'start',
      'end',
      'time',
      'until',
      'zone',
      'meeting',
      'kind',
      'place',
      'chair',
      'participants',
      'changed',
      'source',
      'id',
    ],
    rows: meetings
      .toSorted((a, b) => compare(effectiveDay(b.end), effectiveDay(a.end)))
      .map(
        ({ id, start, end, time = '', until = '', zone = '', title, kind, place = '', chair, participants, urls }) => [
          start,
          end,
          time,
          until,
          zone,
          title,
          words.kind(kind),
          place,
          chair ?? '',
          participants?.toString() ?? '',
          changed.get(id)?.toString() ?? '',
          inOneCell(Object.values(urls).flat()),
          id,
        ],
      ),
  }
}

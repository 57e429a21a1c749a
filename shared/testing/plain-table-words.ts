/** Test double of the words of exported tables: each name is its id. */
import type { TableWords } from '../export-tables/table'

export const plainTableWords: TableWords = {
  name: (names) => names.en ?? '',
  phase: (phase) => phase,
  status: ({ id }) => id,
  basis: (basis) => basis,
  stance: (stance) => stance,
  kind: (kind) => kind,
  group: (group) => group,
  meetingLog: 'Meeting log',
  yes: 'yes',
  no: 'no',
}

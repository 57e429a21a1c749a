/** Test double of the words of exported tables: each name is its id. */
import { authorText } from '../shared/domain/entries/authors'
import type { TableWords } from '../shared/export-tables/table'

export const plainTableWords: TableWords = {
  name: (names) => names.en ?? '',
  phase: (phase) => phase,
  status: ({ id }) => id,
  basis: (basis) => basis,
  stance: (stance) => stance,
  kind: (kind) => kind,
  group: (group) => group,
  meetingLog: 'Meeting log',
  author: (by) =>
    authorText(by, {
      name: ({ name }) => name,
      unnamed: () => 'another device',
      passedOn: ({ name, by: passer }) => `${name}, passed on by ${passer}`,
      asSenderSays: ({ name }) => `${name}, according to the sender`,
    }),
  yes: 'yes',
  no: 'no',
}

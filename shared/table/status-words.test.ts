/** Words of a table that are read as a status of another name. */
import { expect, it } from 'vitest'
import { LADDER_TEMPLATE, withNewStatus } from './ladder'
import { statusWordsIn } from './status-words'

const ladder = LADDER_TEMPLATE
const tableOf = (...words: readonly string[]) => ({
  kind: 'observations' as const,
  sheet: { name: '', rows: [['Article', 'Status'], ...words.map((word) => ['Spam', word])] },
  columns: { article: 0, status: 1 },
})

it.each([
  ['words', ['agreed', ' On hold '], ladder, ['agreed: clean', 'On hold: parked']],
  ['one word in two spellings', ['Agreed', 'agreed'], ladder, ['Agreed: clean']],
  ['names, in any language', ['Clean', 'en limpio', 'Texte propre'], ladder, []],
  ['unknown words, and none', ['sealed', ''], ladder, []],
  ['a word that was added as a status', ['agreed'], withNewStatus(ladder, 'agreed', 'concluded'), []],
] as const)('reads %s', (_, words, statuses, expected) => {
  const found = statusWordsIn([tableOf(...words)], statuses)
  expect(found.map(({ word, status }) => `${word}: ${status.id}`)).toEqual(expected)
})

it('reads no table without a column for it', () => {
  expect(statusWordsIn([{ ...tableOf('agreed'), columns: { article: 0 } }], ladder)).toEqual([])
})

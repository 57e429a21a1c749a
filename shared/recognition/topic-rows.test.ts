/** The table of the topic explains itself: each row has an example that it decides. */
import { expect, test } from 'vitest'
import { shippedLexicons } from '../../tools/evaluation/corpus'
import { readNames } from './read-names'
import { TOPIC_ROWS } from './topic-rows'

const lexicons = shippedLexicons()

/** Words of a negotiation in place of those of an example. */
const WORDS: Readonly<Record<string, string>> = {
  TALKS: 'e-commerce negotiations',
  MATTER: 'digital trade',
  LEADERS: 'co-convenors',
  X: 'spam',
  Y: 'source code',
  Z: 'paperless trading',
  S: 'data localization',
  T: 'single windows',
  U: 'e-signatures',
  V: 'e-invoicing',
}

/** Row that decides a page in English: its title, then its blocks, parted by " // ". */
function rowOf(example: string): string | undefined {
  const filled = example.replace(/\b[A-Z]+\b/g, (word) => WORDS[word] ?? word)
  const [title = '', ...blocks] = filled.split(' // ')
  return readNames(lexicons.of('en'), { title, blocks, readAs: 'en' }).readClaims((_, { topicRow }) => topicRow)
}

test('each row has an id of its own', () => {
  const ids = TOPIC_ROWS.map(({ id }) => id)
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
})

// The first row that holds decides, so a row that holds has none before it.
test.each(TOPIC_ROWS.map(({ id, example }) => [id, example] as const))('%s decides its example', (id, example) => {
  expect(rowOf(example)).toBe(id)
})

test('no row holds for a page about something else', () => {
  expect(rowOf('Markets // Shares of firms that fight spam rose.')).toBeUndefined()
})

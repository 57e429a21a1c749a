/** Which paragraphs of a text have the words of a query. */
import { expect, it } from 'vitest'
import { runToEnd } from '../../../shared/domain/pausable'
import { draftReader } from '../../../shared/texts/draft'
import { outlineOf } from '../../../shared/texts/outline'
import { paragraphsWith } from './find-words'

const lines = [
  'Preamble',
  'Words on électronique trade.',
  'Article 1: Spam',
  '1. Each Party shall limit unsolicited messages.',
  '2. [Nothing here is about source code.]',
  'Article 2: Source code',
  '1. No Party shall require access to it.',
]
const read = draftReader({ articles: [], members: [], codeOf: new Map() })
const outline = outlineOf(read(lines.map((text) => ({ text }))))

it.each([
  ['one word', 'unsolicited', ['1: 1. Each Party shall limit unsolicited messages.']],
  ['the beginning of a word, case aside', 'UNSOL', ['1: 1. Each Party shall limit unsolicited messages.']],
  ['words of one paragraph in any order', 'messages party', ['1: 1. Each Party shall limit unsolicited messages.']],
  ['accents aside', 'electronique', ['null: Words on électronique trade.']],
  ['a title too', 'source', ['1: 2. [Nothing here is about source code.]', '2: Source code']],
  ['no paragraph that lacks a word', 'unsolicited access', []],
  ['nothing for no words', ' ', []],
])('finds %s: “%s”', (_, query, expected) => {
  const found = runToEnd(paragraphsWith(outline, query))
  expect(found.map(({ part, text }) => `${part.number}: ${text}`)).toEqual(expected)
})

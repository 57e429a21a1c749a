// @vitest-environment happy-dom
/** Proposal to save, made of a selection on a page. */
import { expect, it } from 'vitest'
import type { PageClaim } from '../messages'
import { claimsWithin } from './report'

const first = 'The articles on spam and source code were cleaned.'
const second = 'It was parked.'
const claim = (article: string, quote: string): PageClaim => ({
  key: article,
  negotiation: 'talks',
  article,
  status: 'clean',
  phase: 'clean',
  quote,
  paragraph: `${first} ${second}`,
  paragraphNumber: 1,
  speaker: { person: null, role: null, members: [] },
  day: null,
})
const all = [claim('spam', first), claim('source-code', first), claim('transparency', second)]

it.each<[string, string, named: readonly string[], proposed: readonly string[]]>([
  ['a whole sentence', first, ['spam', 'source-code'], ['spam', 'source-code']],
  ['a part with one of its names', 'source code were cleaned', ['source-code'], ['source-code']],
  ['a part without a name', 'were cleaned', [], []],
  ['a whole sentence without a name', second, [], ['transparency']],
  ['names of the selection first', `${first} ${second}`, ['source-code'], ['source-code', 'spam', 'transparency']],
  ['nothing', '', [], []],
])('%s', (_, selection, named, proposed) => {
  const found = claimsWithin(all, selection, ({ article }) => named.includes(article))
  expect(found.map(({ article }) => article)).toEqual(proposed)
})

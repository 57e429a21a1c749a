// @vitest-environment happy-dom
/** Statements behind one sign of the margin: suggestions are never saved together, nor with what the page states. */
import { expect, test } from 'vitest'
import { claimsOf } from './claims'
import type { NegotiationClaim } from './recogniser'

const span = { block: 0, start: 0, end: 9 }
const claim = (article: string): NegotiationClaim => ({
  negotiation: 'talks',
  article,
  status: 'clean',
  phase: 'clean',
  evidence: span,
  sentence: span,
  speaker: { person: null, role: null, members: [] },
  day: null,
  rule: 'subject-verb',
  words: [],
})
const stated = (...articles: string[]) => ({ claims: articles.map(claim) })
const suggested = (article: string) => ({ claims: [claim(article)], isSuggested: true })

test.each([
  ['one sentence', [stated('a', 'b')], ['a', 'b']],
  ['two sentences', [stated('a', 'b'), stated('c')], ['a', 'b', 'c']],
  ['a suggestion', [suggested('a')], ['a']],
  ['two suggestions: the first alone', [suggested('a'), suggested('b')], ['a']],
  ['statements and a suggestion', [stated('a', 'b'), suggested('c')], ['a', 'b']],
  ['a suggestion, and a sentence saved without a claim', [suggested('a'), stated()], ['a']],
])('%s', (_, sentences, articles) => {
  expect(claimsOf(sentences).map(({ article }) => article)).toEqual(articles)
})

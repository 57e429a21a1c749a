/** Scores of status statements by type. */
import { expect, test } from 'vitest'
import { shippedLexicons } from '../../../tools/evaluation/corpus'
import { type ClaimType, evaluate, type GoldStatus, type Kind } from './evaluation'

const lexicons = shippedLexicons()
const text =
  'E-commerce negotiations at the WTO. The text on spam is now clean. Participants concluded the Agreement on Electronic ' +
  'Commerce. The final text covers online consumer protection.'

const status = (article: string, words: string, phase: GoldStatus['status'], type?: ClaimType): GoldStatus => {
  const start = text.indexOf(words)
  return { article, status: phase, evidence: [start, start + words.length], ...(type ? { type } : {}) }
}
const spam = (type?: ClaimType) => status('spam', 'text on spam', 'clean', type)
const consumers = (type?: ClaimType) =>
  status('online-consumer-protection', 'covers online consumer protection', 'concluded', type)
const whole = status('whole-agreement', 'concluded the Agreement', 'concluded')

/** Right, wrong and missed of each kind. */
function counted(...statuses: GoldStatus[]): Partial<Record<Kind, string>> {
  const passage = { id: 'p', url: null, lang: 'en', date: '2024-07-26', title: null, text } as const
  const scores = evaluate(lexicons, [{ passage, gold: { id: 'p', mentions: [], statuses } }])
  const kinds = ['claims', 'explicit', 'contents', 'proposed'] as const
  return Object.fromEntries(kinds.map((kind) => [kind, `${scores[kind].tp} ${scores[kind].fp} ${scores[kind].fn}`]))
}

test.each<[string, GoldStatus[], Partial<Record<Kind, string>>]>([
  [
    'each by its type',
    [spam(), whole, consumers('contents')],
    { claims: '3 0 0', explicit: '2 0 0', contents: '1 0 0', proposed: '0 0 0' },
  ],
  [
    'a status counts for the type of the gold, whatever was read',
    [spam('proposed'), whole, consumers()],
    { claims: '3 0 0', explicit: '2 0 0', contents: '0 0 0', proposed: '1 0 0' },
  ],
  [
    'a false alarm counts for the type that was read',
    [whole],
    { claims: '1 2 0', explicit: '1 1 0', contents: '0 1 0', proposed: '0 0 0' },
  ],
  [
    'a miss counts for the type of the gold, that of a proposal by its phase',
    [spam(), whole, consumers('contents'), status('source-code', 'final text', 'proposed')],
    { claims: '3 0 1', explicit: '2 0 0', contents: '1 0 0', proposed: '0 0 1' },
  ],
])('%s', (_, statuses, expected) => {
  expect(counted(...statuses)).toEqual(expected)
})

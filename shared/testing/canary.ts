/** Canary test data: entries of every kind with a marker word, for tests that nothing private leaves the device. */
import type { Entry, Layer } from '../domain/entries'

/** Marker in every text of the private entries. */
export const CANARY = 'canary-7f3e-keep-me-home'

/** One entry of each kind in the layer, with the word in each of its texts. */
export function recordsWith(word: string, layer: Layer): readonly Entry[] {
  const made = (name: string) => ({ id: `${layer}-${name}-0001`, layer, madeAt: '2021-07-23T08:00:00.000Z' })
  const subject = { kind: 'article', id: 'spam' } as const
  return [
    {
      kind: 'observation',
      ...made('observation'),
      article: 'paperless-trading',
      date: '2021-07-22',
      status: 'options-identified',
      statement: `Options on the table ${word}`,
      basis: 'reported',
      evidence: { url: `https://example.org/${word}`, title: word, quote: word, paragraph: word },
      reportedBy: { person: word, role: 'delegate', members: ['ch'] },
      target: { status: 'clean', date: '2021-09' },
      note: word,
      reason: word,
      supersedes: 'nothing-known',
    },
    { kind: 'withdrawal', ...made('withdrawal'), withdraws: 'something-else-0001', reason: word },
    { kind: 'note', ...made('note'), subject, text: word, redLine: true },
    { kind: 'follow', ...made('follow'), subject, on: true },
    {
      kind: 'room',
      ...made('room'),
      meeting: '2021-07-22-plenary',
      day: '2021-07-22',
      member: 'ch',
      article: 'spam',
      verb: 'supports',
      text: word,
    },
    {
      kind: 'position',
      ...made('position'),
      day: '2021-07-22',
      member: 'no',
      article: 'spam',
      stance: 'opposes',
      statement: word,
      url: `https://example.org/${word}`,
    },
    {
      kind: 'word',
      ...made('word'),
      lang: 'en',
      text: `junk ${word}`,
      names: { kind: 'article', id: 'spam' },
      on: true,
    },
  ]
}

import { expect, it } from 'vitest'
import { fixturePack } from '../../../testing/fixture-pack'
import { observed } from '../../../testing/observed'
import { withdrawal } from '../../../testing/withdrawal'
import type { Entry } from './entries'
import { compareCopies } from './fuller'
import { publicView, viewFor } from './layers'

const [article] = fixturePack.articles
if (!article) throw new Error('no article')
const seen = observed({ id: 'mine-0001', article: article.id, date: '2026-01-05', status: 'clean' })
const whole: Entry = {
  ...seen,
  evidence: { url: null, quote: 'Clean.', paragraph: 'All around it.' },
  note: 'As inferred.',
}
const gone = withdrawal('mine-0001', { reason: 'It was another day.' })
const merged = (continues: readonly string[]): Entry => ({
  kind: 'article',
  id: 'mine-0002',
  layer: 'public',
  negotiation: 'wto-ecommerce',
  madeAt: '2026-01-01T00:00:00.000Z',
  entity: { ...article, id: 'merged', from: '2026-01-01', continues, continuesAs: 'merge' },
})
const exported = (entry: Entry) => publicView([entry], fixturePack)[0] ?? entry
const shared = (entry: Entry) => viewFor([entry], 'share', fixturePack)[0] ?? entry

it.each<[string, Entry, Entry, ReturnType<typeof compareCopies>]>([
  ['the same', whole, whole, 'same'],
  ['by another author', whole, { ...whole, by: { device: 'other', name: '' } }, 'same'],
  ['without the paragraph that an export leaves out', whole, exported(whole), 'same'],
  ['with it', exported(whole), whole, 'fuller'],
  ['without the note that a share leaves out', exported(whole), shared(whole), 'same'],
  ['with it', shared(whole), exported(whole), 'fuller'],
  ['with the private meeting that it was said at', exported(whole), { ...whole, meeting: 'm' } as Entry, 'fuller'],
  ['a withdrawal with its reason', exported(gone), gone, 'fuller'],
  ['an article that continues a private one too', merged(['spam']), merged(['spam', 'hidden']), 'fuller'],
  ['an article that continues another', merged(['spam']), merged(['hidden', 'other']), 'other'],
  [
    'with another paragraph',
    whole,
    { ...seen, evidence: { url: null, quote: 'Clean.', paragraph: 'Other words.' }, note: 'As inferred.' },
    'other',
  ],
  ['with another status', whole, { ...exported(whole), status: 'parked' } as Entry, 'other'],
  [
    'of a private entry, which no export cuts',
    { ...gone, layer: 'private', reason: '' },
    { ...gone, layer: 'private' },
    'other',
  ],
  ['made at another time', whole, { ...whole, madeAt: '2026-01-02T00:00:00.000Z' }, 'other'],
])('a copy %s', (_, here, copy, compared) => expect(compareCopies(here, copy)).toBe(compared))

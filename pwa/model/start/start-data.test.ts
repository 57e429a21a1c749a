/** Opening of a checkpoint: the board's part of the negotiation is the same as from the whole log, or the log is asked for. */
import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { assemble } from '../../../shared/domain/assembly/assemble'
import { type Entry, entriesOf } from '../../../shared/domain/entries/entries'
import { merge } from '../../../shared/domain/entries/union'
import { buildLedger } from '../../../shared/domain/ledger/ledger'
import { articleAsOf } from '../../../shared/domain/ledger/summary'
import { summariseArticle } from '../../../shared/domain/ledger/summary-article'
import { storeSummary } from '../../../shared/domain/ledger/summary-checkpoint'
import { fold } from '../../../shared/domain/ledger/summary-fold'
import { emptySummary } from '../../../shared/domain/ledger/summary-state'
import { symbolsByAddress } from '../../../shared/domain/queries/document-symbols'
import { anyStory } from '../../../testing/arbitraries'
import { fixturePack as pack } from '../../../testing/fixture-pack'
import { observed } from '../../../testing/observed'
import { entriesOfBoard, packOfBoard } from '../../store/start/checkpoint-contents'
import type { FoundCheckpoint } from '../../store/start/raw-read'
import { openCheckpoint } from './start-data'

vi.mock('../../store', async (original) => ({
  ...(await original<typeof import('../../store')>()),
  isComplete: () => true,
}))

const DAY = '2026-11-25'

function found(before: readonly Entry[], tail: readonly Entry[]): FoundCheckpoint {
  const own = entriesOf(merge(before), pack.id)
  const { statuses, articles } = assemble(pack, own)
  const summary = fold(emptySummary({ statuses, articles, observations: pack.observations }), own)
  if (!summary) throw new Error('an id came twice')
  const checkpoint = {
    pack: packOfBoard(pack),
    entries: entriesOfBoard(own),
    elsewhere: before.length - own.length,
    observations: pack.observations.length,
    summaries: [[pack.id, storeSummary(summary, DAY)] as const],
  }
  return structuredClone({ epoch: 'one', checkpoint, tail, backup: undefined })
}

it('is the board of the whole log', () => {
  fc.assert(
    fc.property(anyStory(pack), fc.nat({ max: 12 }), (entries, cut) => {
      const start = openCheckpoint(found(entries.slice(0, cut), entries.slice(cut)))
      if (!start) return
      const whole = assemble(pack, merge(entries))
      const { statuses, articles } = whole
      // Not where entities come from, of which the board has some alone; and of documents the symbols that name sources.
      const shown = (of: typeof pack) => {
        const board = packOfBoard(of)
        return { ...board, provenance: null, documents: Object.fromEntries(symbolsByAddress(board.documents)) }
      }
      expect(shown(start.pack)).toEqual(shown(whole))
      const ledger = buildLedger({ ...pack, statuses, articles }, merge(entries))
      for (const { id } of articles)
        expect(articleAsOf(start.summary, id, DAY)).toEqual(summariseArticle(ledger, id, DAY))
    }),
  )
})

it('holds a quarter of the pack at most', () => {
  const [board, whole] = [packOfBoard(pack), pack].map((one) => JSON.stringify(one).length)
  expect(board).toBeLessThan((whole ?? 0) / 4)
})

const status = pack.statuses[0]
if (!status) throw new Error('no status')
const made = { layer: 'public', negotiation: 'wto-ecommerce', madeAt: '2026-11-24T10:00:00.000Z' } as const
const renamed: Entry = { kind: 'status', ...made, id: 'entry-status', entity: { ...status, names: { en: 'Other' } } }
const [first, second] = pack.articles.filter(({ kind }) => kind !== 'instrument')
if (!first || !second) throw new Error('too few articles')
const merged: Entry = {
  kind: 'article',
  ...made,
  id: 'entry-merged',
  entity: { ...second, continues: [first.id], from: '2026-11-20' },
}
const said = observed({ id: 'entry-said', article: 'spam', date: '2026-11-24', status: 'parked' })

it.each<[string, readonly Entry[], readonly Entry[], boolean]>([
  ['an observation', [renamed], [said], true],
  ['a status', [], [renamed], false],
  ['an article that continues another', [], [merged], false],
  ['an observation, after such an article', [merged], [said], true],
  [
    'a withdrawal of a status',
    [renamed],
    [{ kind: 'withdrawal', ...made, id: 'w', withdraws: renamed.id, reason: '' }],
    false,
  ],
  ['an entry of another negotiation', [], [{ ...said, negotiation: 'another' }], false],
])('is opened or not with a tail of %s', (_, before, tail, isOpened) =>
  expect(openCheckpoint(found(before, tail)) !== null).toBe(isOpened),
)

it('has none of another negotiation, and counts it', () => {
  const start = openCheckpoint(found([{ ...said, negotiation: 'another' }], []))
  expect(start && articleAsOf(start.summary, 'spam', DAY).standing?.phase).not.toBe('parked')
  expect(start?.elsewhere).toBe(1)
})

/** Read model of the board: the same from the checkpoint as from the log. */
import { expect, it } from 'vitest'
import { buildLedger } from '../../../shared/domain/ledger/ledger'
import { openSummary, storeSummary } from '../../../shared/domain/ledger/summary-checkpoint'
import { fold } from '../../../shared/domain/ledger/summary-fold'
import { emptySummary } from '../../../shared/domain/ledger/summary-state'
import { fixturePack as pack } from '../../../testing/fixture-pack'
import { observed } from '../../../testing/observed'
import { modelOfLedger, modelOfSummary } from './read-model'

const entry = observed({ id: 'mine-1', article: 'spam', date: '2026-11-01', status: 'parked' })
const MADE = '2026-11-25'

it.each([MADE, '2026-11-26', '2021-07-22', '2015-01-01'])('says the same as of %s', (day) => {
  const stored = JSON.parse(JSON.stringify(storeSummary(emptySummary(pack), MADE)))
  const summary = fold(openSummary(stored, pack), [entry])
  if (!summary) throw new Error('an id came twice')
  const [early, whole] = [modelOfSummary(summary), modelOfLedger(buildLedger(pack, [entry]))]
  expect([early.first, early.latestAsOf(day)]).toEqual([whole.first, whole.latestAsOf(day)])
  for (const { id } of pack.articles) {
    const { last, ...rest } = whole.articleAsOf(id, day)
    // The checkpoint holds the latest sources alone.
    const expected = last && { ...last, source: day >= MADE ? last.source : expect.anything() }
    const found = early.articleAsOf(id, day)
    expect({ ...found, last: found.last && { ...found.last, source: found.last.source ?? last?.source } }).toEqual({
      ...rest,
      last: expected,
    })
    expect(early.phaseAsOf(id, day)).toBe(whole.phaseAsOf(id, day))
    expect(early.historyAsOf(id, day)).toEqual(whole.historyAsOf(id, day))
  }
})

it('keeps the histories that are as they were before', () => {
  const day = '2026-11-25'
  const before = modelOfSummary(emptySummary(pack))
  const after = modelOfLedger(buildLedger(pack, [entry]), before)
  for (const { id } of pack.articles)
    expect(after.historyAsOf(id, day) === before.historyAsOf(id, day), id).toBe(id !== 'spam')
})

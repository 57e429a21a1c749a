/** Dates of the axis of a timeline, also of one that is shorter than a year. */
import { expect, it } from 'vitest'
import { englishDate } from '../../testing/english-date'
import { fixturePack } from '../../testing/fixture-pack'
import { observed } from '../../testing/observed'
import { buildLedger, historyOf } from '../domain/ledger/ledger'
import { NARROW, timelineOf, WIDE } from './timeline'

it.each([
  ['over years', '2019-05-15', '2026-11-20', ['2020', '2021', '2022', '2023', '2024', '2025', '2026']],
  ['within a year', '2026-03-10', '2026-11-20', ['Apr 2026', 'Jul 2026', 'Oct 2026']],
  ['within a month', '2026-11-02', '2026-11-20', ['2 Nov 2026', '9 Nov 2026', '16 Nov 2026']],
  ['of one day', '2026-11-20', '2026-11-20', []],
  ['from a month', '2026-10', '2026-11-20', ['31 Oct 2026', '7 Nov 2026', '14 Nov 2026']],
])('a timeline %s has dates with their years, and its ends', (_, first, until, labels) => {
  const made = [observed({ id: 'first', article: 'spam', date: first, status: 'parked' })]
  const ledger = buildLedger({ ...fixturePack, observations: [] }, made)
  const history = historyOf(ledger, 'spam', until)
  for (const size of [WIDE, NARROW]) {
    const chart = timelineOf(
      { ledger, article: 'spam', isInstrument: false, history, meetings: [], until },
      size,
      englishDate,
    )
    expect(chart.ends.map(({ date }) => date)).toEqual([...new Set([first, until])])
    if (size === WIDE) expect(chart.dates.map(({ label }) => label)).toEqual(labels)
    for (const { x } of [...chart.dates, ...chart.points]) expect(x).toBeGreaterThanOrEqual(size.left)
  }
})

/**
 * Properties of the read model against the ledger of the whole log: wherever the log is split into checkpoints and a
 * tail, in whatever order its entries come, and on every day.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyLog, LOG_DATES, type Log } from '../../../testing/arbitraries'
import { fixturePack } from '../../../testing/fixture-pack'
import { observed } from '../../../testing/observed'
import { withdrawal } from '../../../testing/withdrawal'
import { addDays, effectiveDay } from '../dates/days'
import { type Entry, tallyOf } from '../entries/entries'
import { merge } from '../entries/union'
import type { Day, Negotiation } from '../types'
import {
  buildLedger,
  endAsOf,
  firstSeenIn,
  historyOf,
  type Ledger,
  lastSourced,
  sinceOf,
  statusAsOf,
  statusSinceOf,
} from './ledger'
import { articleAsOf, firstSeen, historyAsOf, latestAsOf, phaseAsOf, spanOf } from './summary'
import { type ArticleSummary, summariseArticle, turnsOf } from './summary-article'
import { openSummary, storeSummary } from './summary-checkpoint'
import { fold, tallyOfSummary } from './summary-fold'
import { type ArticleState, emptySummary, type Summary } from './summary-state'
import { targetsAsOf } from './targets'

const { articles } = fixturePack
const packOf = ({ articles, observations }: Pick<Log, 'articles' | 'observations'>) => ({
  ...fixturePack,
  articles,
  observations,
})
const LOGS = anyLog(fixturePack)
/** Before all dates, on each, on the day after each. */
const DAYS: readonly Day[] = ['2021-01-01', ...LOG_DATES.map(effectiveDay).flatMap((day) => [day, addDays(day, 1)])]
const anyDay = fc.constantFrom(...DAYS)
const NEVER = '9999-12-31'

const must = (summary: Summary | null): Summary => {
  if (!summary) throw new Error('An id came twice')
  return summary
}

/** As the next start reads it. */
const reopened = (
  summary: Summary,
  day: Day,
  pack: Pick<Negotiation, 'statuses' | 'articles'> = fixturePack,
): Summary => openSummary(JSON.parse(JSON.stringify(storeSummary(summary, day))), pack)

/** Folds a log in three pieces, with a checkpoint after each of the first two. */
interface Split {
  readonly at: readonly [number, number]
  readonly made: readonly [Day, Day]
}
const anySplit = fc.record({
  at: fc.tuple(fc.nat({ max: 12 }), fc.nat({ max: 12 })),
  made: fc.tuple(anyDay, anyDay),
})

function foldSplit(log: Log, { at, made }: Split): Summary {
  const [first = 0, second = 0] = at.toSorted((a, b) => a - b)
  const until = (end?: number) => must(fold(emptySummary(packOf(log)), log.entries.slice(0, end)))
  // As the app does, which reads the log where a withdrawal of before is withdrawn.
  const two = fold(reopened(until(first), made[0], packOf(log)), log.entries.slice(first, second)) ?? until(second)
  return fold(reopened(two, made[1], packOf(log)), log.entries.slice(second)) ?? until()
}

const ledgerOf = (log: Log): Ledger => buildLedger(packOf(log), merge(log.entries))

const known = [...articles.slice(0, 4).map(({ id }) => id), 'whole-agreement', 'of-another-pack']

/** Without the source, which a summary need not hold. */
const withoutSource = ({ last, ...rest }: ArticleSummary) => ({ ...rest, last: last && { ...last, source: null } })

describe('a summary, wherever the log was split', () => {
  it('says of each article what the ledger says, on every day', () => {
    fc.assert(
      fc.property(LOGS, anySplit, (log, split) => {
        const [summary, ledger] = [foldSplit(log, split), ledgerOf(log)]
        for (const article of known)
          for (const day of DAYS)
            expect(withoutSource(articleAsOf(summary, article, day))).toEqual(
              withoutSource(summariseArticle(ledger, article, day)),
            )
      }),
      { numRuns: 300 },
    )
  })

  it('says it in the words of `statusAsOf`', () => {
    fc.assert(
      fc.property(LOGS, anySplit, anyDay, (log, split, day) => {
        const [summary, ledger] = [foldSplit(log, split), ledgerOf(log)]
        for (const article of known) {
          const { standing, last, ...found } = articleAsOf(summary, article, day)
          const status = statusAsOf(ledger, article, day)
          const expected = status.standing
          const counted = [...(expected?.entries ?? []), ...status.flags]
          expect(standing).toEqual(
            expected && {
              status: expected.status.id,
              phase: expected.phase,
              day: expected.day,
              date: expected.date,
              since: expected.since,
              phaseSince: sinceOf(ledger, article, expected),
              statusSince: statusSinceOf(ledger, article, expected),
              isFirst: historyOf(ledger, article, day).every((turn) => turn.since === expected.since),
              isInferred: expected.entries.every(({ observation }) => observation.basis === 'inferred'),
              isContested: expected.contestedBy.length > 0,
            },
          )
          expect(found).toEqual({
            flags: status.flags.map((flag) => flag.status.id),
            layer:
              (['private', 'delegation'] as const).find((one) => counted.some(({ layer }) => layer === one)) ??
              'public',
            outstandingCount: status.outstandingCount,
            target: status.target,
            sourceDay: lastSourced(ledger, article, day)?.day ?? null,
            openTargets: targetsAsOf(ledger, article, day)
              .filter((target) => target.due >= day && target.metOn === null)
              .map((target) => ({ status: target.status.id, date: target.date })),
            planned: (ledger.entries.get(article) ?? [])
              .filter((entry) => entry.observation.basis === 'planned' && entry.day >= day)
              .map((entry) => ({ status: entry.status.id, date: entry.observation.date })),
          })
          expect(last?.id).toBe(status.last?.observation.id)
          expect(last?.date).toBe(status.last?.observation.date)
        }
      }),
      { numRuns: 600 },
    )
  })

  it('has the history of the ledger, and the phase of each day', () => {
    fc.assert(
      fc.property(LOGS, anySplit, anyDay, (log, split, day) => {
        const [summary, ledger] = [foldSplit(log, split), ledgerOf(log)]
        for (const article of known) {
          expect(historyAsOf(summary, article, NEVER)).toEqual(turnsOf(ledger, article))
          expect(historyAsOf(summary, article, day).map((turn) => [turn.day, turn.status, turn.phase])).toEqual(
            historyOf(ledger, article, day).map((turn) => [turn.day, turn.status.id, turn.phase]),
          )
          expect(phaseAsOf(summary, article, day)).toBe(statusAsOf(ledger, article, day).standing?.phase ?? 'none')
        }
      }),
      { numRuns: 400 },
    )
  })

  it('tells the span of the ledger, and counts the entries', () => {
    fc.assert(
      fc.property(LOGS, anySplit, anyDay, (log, split, day) => {
        const [summary, ledger] = [foldSplit(log, split), ledgerOf(log)]
        const days = [...ledger.entries.values()].flatMap((list) => list.map((entry) => entry.day)).sort()
        expect(spanOf(summary)).toEqual({ first: days[0] ?? null, end: ledger.end })
        for (const article of known) expect(firstSeen(summary, article)).toBe(firstSeenIn(ledger)(article))
        expect(latestAsOf(summary, day)).toBe(endAsOf(ledger, day))
        expect(summary.count).toBe(log.entries.length)
        expect(tallyOfSummary(summary)).toEqual(tallyOf(log.entries))
      }),
      { numRuns: 400 },
    )
  })

  it('names no wrong source, and names it where nothing was taken back', () => {
    fc.assert(
      fc.property(LOGS, anySplit, (log, split) => {
        const [summary, ledger] = [foldSplit(log, split), ledgerOf(log)]
        const takesBack = log.entries.some((entry) => entry.kind === 'withdrawal' || 'supersedes' in entry)
        const latest = split.made.toSorted().at(-1) ?? ''
        for (const article of known)
          for (const day of DAYS) {
            const found = articleAsOf(summary, article, day).last
            const expected = statusAsOf(ledger, article, day).last
            if (found?.source) expect(found.source).toEqual({ url: expected?.observation.evidence.url })
            else if (found && day >= latest) expect(takesBack).toBe(true)
          }
      }),
      { numRuns: 400 },
    )
  })
})

const spam = 'spam'
const said = (id: string, date: string, status: string, more: Partial<Entry> = {}): Entry =>
  ({ ...observed({ id, article: spam, date, status }), ...more }) as Entry
const none: Negotiation = { ...fixturePack, observations: [] }
const stored = (entries: readonly Entry[], day: Day = '2022-01-01') =>
  reopened(must(fold(emptySummary(none), entries)), day)
const phaseOf = (summary: Summary, day: Day) => articleAsOf(summary, spam, day).standing?.phase ?? 'none'

describe('a tail', () => {
  const before = [said('entry-1', '2021-01-01', 'nearly-clean'), said('entry-2', '2021-02-01', 'clean')]
  const correction = said('entry-3', '2021-02-01', 'parked', { supersedes: 'entry-2' })

  it.each<[string, readonly Entry[], readonly Entry[], string]>([
    ['without entries changes nothing', before, [], 'clean'],
    ['takes back what came before the checkpoint', before, [withdrawal('entry-2')], 'nearly-clean'],
    ['takes back all of it', before, [withdrawal('entry-2'), withdrawal('entry-1')], 'none'],
    ['corrects what came before the checkpoint', before, [correction], 'parked'],
    [
      'takes back a correction, and what it replaced counts again',
      [...before, correction],
      [withdrawal('entry-3')],
      'clean',
    ],
    [
      'takes back what it takes back itself no more',
      before,
      [withdrawal('entry-2'), withdrawal('withdrawal-of-entry-2')],
      'clean',
    ],
    [
      'brings what was withdrawn before it came',
      [said('entry-1', '2021-01-01', 'nearly-clean'), withdrawal('entry-2')],
      [said('entry-2', '2021-02-01', 'clean')],
      'nearly-clean',
    ],
    [
      'brings an earlier day',
      [said('entry-2', '2021-02-01', 'discussed')],
      [said('entry-1', '2021-01-01', 'clean')],
      'clean',
    ],
  ])('%s', (_, prefix, tail, phase) => {
    expect(phaseOf(must(fold(stored(prefix), tail)), '2022-01-01')).toBe(phase)
  })

  it('withdraws an observation of the pack', () => {
    const ofPack = observed({ id: 'pack-1', article: spam, date: '2021-01-01', status: 'clean' })
    const summary = reopened(emptySummary({ ...none, observations: [ofPack] }), '2022-01-01')
    expect(phaseOf(must(fold(summary, [withdrawal('pack-1')])), '2022-01-01')).toBe('none')
  })

  it('that takes back a withdrawal of before the checkpoint, or brings one that is taken back, needs the log', () => {
    const [first, second] = [withdrawal('entry-2'), withdrawal('withdrawal-of-entry-2')]
    expect(fold(stored([...before, first]), [second])).toBeNull()
    expect(fold(stored([...before, second]), [first])).toBeNull()
  })

  it('that repeats an id needs the log', () => {
    expect(fold(stored(before), before.slice(0, 1))).toBeNull()
    expect(fold(emptySummary(none), [...before, ...before])).toBeNull()
    expect(fold(stored([withdrawal('entry-1')]), [withdrawal('entry-1')])).toBeNull()
  })

  it('of many entries finds what they name', () => {
    const elsewhere = { article: 'transparency' } as Partial<Entry>
    const many = Array.from({ length: 100 }, (_, n) => said(`later-${n}`, '2020-01-01', 'discussed', elsewhere))
    expect(phaseOf(must(fold(stored(before), [...many, withdrawal('entry-2')])), '2022-01-01')).toBe('nearly-clean')
    expect(fold(stored(before), [...many, said('entry-2', '2021-02-01', 'clean', elsewhere)])).toBeNull()
  })
})

/** The same state, which says when its rows are asked for. */
const counted = (state: ArticleState, note: () => void): ArticleState => ({
  ...state,
  rows: () => {
    note()
    return state.rows()
  },
})

describe('a checkpoint', () => {
  const entries = [
    said('entry-1', '2021-01-01', 'nearly-clean', { target: { status: 'clean', date: '2022-03' } } as Partial<Entry>),
    said('entry-2', '2022-02-01', 'clean'),
  ]
  it('answers on later days, when what lay ahead has come', () => {
    const summary = stored(entries, '2021-12-01')
    expect(['2021-12-01', '2022-01-31', '2022-02-01'].map((day) => phaseOf(summary, day))).toEqual([
      'nearly-clean',
      'nearly-clean',
      'clean',
    ])
  })
  it('shows a target until it is due', () => {
    const summary = stored(entries.slice(0, 1), '2021-12-01')
    const open = ['2021-12-01', '2022-03-31', '2022-04-01'].map(
      (day) => articleAsOf(summary, spam, day).openTargets.length,
    )
    expect(open).toEqual([1, 1, 0])
  })
  it('answers on a day before it was made', () => {
    expect(phaseOf(stored(entries, '2023-01-01'), '2021-06-01')).toBe('nearly-clean')
  })
  it.each([
    ['the day of the latest observation', '2022-02-01', 0],
    ['a day after it', '2022-12-31', 0],
    ['the day before it', '2022-01-31', 1],
  ])('decodes observations for %s: %s', (_, day, times) => {
    let decoded = 0
    const summary = stored(entries, '2023-01-01')
    const counting = new Map(
      [...summary.articles].map(([article, state]) => [article, counted(state, () => decoded++)]),
    )
    articleAsOf({ ...summary, articles: counting }, spam, day)
    expect(decoded).toBe(times)
  })
  it('holds the words of no observation', () => {
    const secret = {
      statement: 'SECRET',
      evidence: { url: null, quote: 'SECRET', paragraph: 'SECRET' },
      note: 'SECRET',
    }
    const summary = stored([said('entry-1', '2021-01-01', 'clean', secret as Partial<Entry>)])
    expect(JSON.stringify(storeSummary(summary, '2022-01-01'))).not.toContain('SECRET')
  })
  it('holds the sources of the last observations, and an undo finds the one before', () => {
    const many = Array.from({ length: 9 }, (_, n) =>
      said(`entry-${n}`, `2021-01-0${n + 1}`, 'clean', {
        evidence: { url: `https://example.org/${n}` },
      } as Partial<Entry>),
    )
    const sourceAfter = (taken: readonly number[]) =>
      articleAsOf(
        must(
          fold(
            stored(many),
            taken.map((n) => withdrawal(`entry-${n}`)),
          ),
        ),
        spam,
        '2022-01-01',
      ).last?.source
    expect([[], [8], [8, 7], [8, 7, 6]].map(sourceAfter)).toEqual([
      { url: 'https://example.org/8' },
      { url: 'https://example.org/7' },
      { url: 'https://example.org/6' },
      null,
    ])
  })
  it('takes articles as they are while they are unchanged and nothing dated has come', () => {
    const partOf = (summary: Summary, day: Day) => storeSummary(summary, day).articles[0]?.[1]
    for (const [made, next] of [
      ['2022-01-01', '2022-01-31'],
      ['2022-02-01', '2023-01-01'],
    ] as const) {
      const summary = stored(entries, made)
      expect(partOf(summary, next)).toBe(partOf(summary, made))
    }
    expect(partOf(stored(entries, '2022-01-01'), '2022-02-01')?.view.from).toBe('2022-02-01')
  })
})

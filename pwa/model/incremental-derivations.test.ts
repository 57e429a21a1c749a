/**
 * Property test: tally, notes, follows, ledger and effects that are updated incrementally equal a full computation, after
 * each appended entry.
 */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { effectiveDay } from '../../shared/domain/dates/days'
import { type Entry, type Subject, tallyOf, withdrawnIds } from '../../shared/domain/entries/entries'
import { type Effect, effectOf } from '../../shared/domain/ledger/effect'
import { incrementalLedger } from '../../shared/domain/ledger/incremental-ledger'
import { buildLedger, historyOf, isAbove, isActivity, isCounted, type Ledger } from '../../shared/domain/ledger/ledger'
import type { Observation } from '../../shared/domain/types'
import { anyRecord } from '../../testing/arbitraries'
import { fixturePack as pack } from '../../testing/fixture-pack'
import { followedIn, notesOn } from './following'
import { tallyIn } from './negotiation/tally'

const articles = pack.articles.slice(0, 2).map(({ id }) => id)
const subjects = articles.map((id): Subject => ({ kind: 'article', id }))
/** Few, so that several entries share a day, on which one outranks another. */
const DAYS = ['2021-07-31', '2021-07', '2026-11-01']
const DERIVED_KINDS = ['observation', 'withdrawal', 'note', 'follow']

/** Entries on few articles and days that withdraw and correct each other, in any order. */
const relatedEntry = fc
  .record({
    entry: anyRecord.filter(({ kind }) => DERIVED_KINDS.includes(kind)),
    at: fc.nat(),
    status: fc.nat(),
    day: fc.nat(),
    other: fc.nat(9),
    corrects: fc.nat(3).map((n) => n === 0),
  })
  .map(({ entry, at, status, day, other, corrects }): Entry => {
    const article = articles[at % articles.length] ?? ''
    switch (entry.kind) {
      case 'withdrawal':
        return { ...entry, withdraws: `entry-${other}` }
      case 'note':
      case 'follow':
        return { ...entry, subject: { kind: 'article', id: article } }
      case 'observation': {
        const { supersedes: _, ...rest } = entry
        return {
          ...rest,
          article,
          date: DAYS[day % DAYS.length] ?? '',
          status: pack.statuses[status % pack.statuses.length]?.id ?? '',
          ...(corrects ? { supersedes: `entry-${other}` } : {}),
        }
      }
      default:
        return entry
    }
  })
const log = fc
  .array(relatedEntry, { minLength: 1, maxLength: 10 })
  .map((entries) => entries.map((entry, index) => ({ ...entry, id: `entry-${index}` })))

/** Reference implementation: each answer from all entries or the whole history. */
const full = {
  latest(entries: readonly Entry[], is: (entry: Entry) => boolean): Entry | null {
    const withdrawn = withdrawnIds(entries)
    return entries.filter((entry) => is(entry) && !withdrawn.has(entry.id)).at(-1) ?? null
  },
  follows(entries: readonly Entry[], { id }: Subject): boolean {
    const last = full.latest(entries, (entry) => entry.kind === 'follow' && entry.subject.id === id)
    return last?.kind === 'follow' && last.on
  },
  lastNote(entries: readonly Entry[], { id }: Subject, redLine: boolean): Entry | null {
    const last = full.latest(
      entries,
      (entry) => entry.kind === 'note' && entry.redLine === redLine && entry.subject.id === id,
    )
    return last?.kind === 'note' ? last : null
  },
  effectOf(ledger: Ledger, { article, id }: Observation, until: string): Effect {
    const entry = ledger.entries.get(article)?.find(({ observation }) => observation.id === id)
    if (!entry) return { kind: 'absent' }
    if (!isCounted(entry)) return { kind: 'planned' }
    if (entry.status.kind === 'flag') return { kind: 'flag' }
    const history = historyOf(ledger, article, until)
    const index = history.findIndex((turn) => turn.entries.includes(entry))
    const last = history.at(-1)
    if (index >= 0 && last && last !== history[index]) return { kind: 'older', by: last }
    if (index >= 0) return { kind: history[index - 1]?.status === entry.status ? 'confirms' : 'moves' }
    const before = history.findLast((turn) => turn.day < entry.day)
    if (before && isActivity(entry) && !isAbove(entry.status, before.status))
      return before.status === entry.status ? { kind: 'confirms' } : { kind: 'activity', by: before }
    const same = history.find((turn) => turn.day === entry.day)
    return same ? { kind: 'outranked', by: same } : { kind: 'confirms' }
  },
}

it('equals the full computation after each appended entry', () => {
  fc.assert(
    fc.property(log, fc.constantFrom('all' as const, 'mine' as const), (all, source) => {
      const ledgerOf = incrementalLedger()
      for (let length = 0; length <= all.length; length++) {
        const entries = all.slice(0, length)
        expect(tallyIn({ entries, isShut: false, count: entries.length })).toEqual({
          ...tallyOf(entries),
          locked: 0,
        })
        for (const subject of subjects) {
          expect(followedIn(entries, [], '2026-11-01').some(({ id }) => id === subject.id)).toBe(
            full.follows(entries, subject),
          )
          for (const redLine of [true, false])
            expect(notesOn(entries, subject, redLine).at(-1) ?? null).toBe(full.lastNote(entries, subject, redLine))
        }
        const [incremental, complete] = [ledgerOf(pack, entries, source), buildLedger(pack, entries, source)]
        for (const entry of all)
          if (entry.kind === 'observation')
            for (const until of ['2026-10-31', '2026-11-01'])
              if (effectiveDay(entry.date) <= until)
                expect(effectOf(incremental, entry, until)).toEqual(full.effectOf(complete, entry, until))
      }
    }),
  )
})

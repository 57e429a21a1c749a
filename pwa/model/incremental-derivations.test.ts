/** What is made of a record from what came last is what a look through all of it makes. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { effectiveDay } from '../../shared/domain/days'
import { type Effect, effectOf } from '../../shared/domain/effect'
import { type Entry, type Subject, tallyOf } from '../../shared/domain/entries'
import { incrementalLedger } from '../../shared/domain/incremental-ledger'
import {
  buildLedger,
  historyOf,
  isActivity,
  isCounted,
  type Ledger,
  rankOf,
  replacedIds,
} from '../../shared/domain/ledger'
import type { Observation } from '../../shared/domain/types'
import { readPackText } from '../../shared/pack/read'
import { anyRecord } from '../../shared/testing/arbitraries'
import { follows, noteOn } from '../model/following'
import { tallyIn } from '../model/tally'

const read = readPackText(readFileSync('public/packs/wto-ecommerce.json', 'utf8'))
if (!read.ok) throw new Error(read.problem.reason)
const { pack } = read
const articles = pack.articles.slice(0, 2).map(({ id }) => id)
const subjects = articles.map((id): Subject => ({ kind: 'article', id }))
/** Few, so that several are of one day, which decides what is outranked. */
const DAYS = ['2021-07-31', '2021-07', '2026-11-01']
const LISTED = ['observation', 'withdrawal', 'note', 'follow']

/** Records of few articles and days that withdraw and correct each other, be it before or after the other comes. */
const related = fc
  .record({
    record: anyRecord.filter(({ kind }) => LISTED.includes(kind)),
    at: fc.nat(),
    status: fc.nat(),
    day: fc.nat(),
    other: fc.nat(9),
    corrects: fc.nat(3).map((n) => n === 0),
  })
  .map(({ record, at, status, day, other, corrects }): Entry => {
    const article = articles[at % articles.length] ?? ''
    switch (record.kind) {
      case 'withdrawal':
        return { ...record, withdraws: `record-${other}` }
      case 'note':
      case 'follow':
        return { ...record, subject: { kind: 'article', id: article } }
      case 'observation': {
        const { supersedes: _, ...rest } = record
        return {
          ...rest,
          article,
          date: DAYS[day % DAYS.length] ?? '',
          status: pack.statuses[status % pack.statuses.length]?.id ?? '',
          ...(corrects ? { supersedes: `record-${other}` } : {}),
        }
      }
      default:
        return record
    }
  })
const growth = fc
  .array(related, { minLength: 1, maxLength: 10 })
  .map((records) => records.map((record, index) => ({ ...record, id: `record-${index}` })))

const anew = {
  latest(records: readonly Entry[], is: (record: Entry) => boolean): Entry | null {
    const gone = replacedIds(records)
    return records.filter((record) => is(record) && !gone.has(record.id)).at(-1) ?? null
  },
  follows(records: readonly Entry[], { id }: Subject): boolean {
    const last = anew.latest(records, (record) => record.kind === 'follow' && record.subject.id === id)
    return last?.kind === 'follow' && last.on
  },
  noteOn(records: readonly Entry[], { id }: Subject, redLine: boolean): Entry | null {
    const last = anew.latest(
      records,
      (record) => record.kind === 'note' && record.redLine === redLine && record.subject.id === id,
    )
    return last?.kind === 'note' && last.text !== '' ? last : null
  },
  /** Each question a look through the entries or the history. */
  effectOf(ledger: Ledger, { article, id }: Observation, until: string): Effect {
    const entry = ledger.entries.get(article)?.find(({ observation }) => observation.id === id)
    if (!entry) return { kind: 'absent' }
    if (!isCounted(entry)) return { kind: 'planned' }
    if (entry.status.kind === 'flag') return { kind: 'flag' }
    const history = historyOf(ledger, article, until)
    const place = history.findIndex((turn) => turn.entries.includes(entry))
    const last = history.at(-1)
    if (place >= 0 && last && last !== history[place]) return { kind: 'older', by: last }
    if (place >= 0) return { kind: history[place - 1]?.status === entry.status ? 'confirms' : 'moves' }
    const before = history.findLast((turn) => turn.day < entry.day)
    if (before && isActivity(entry) && rankOf(before.status) >= rankOf(entry.status))
      return before.status === entry.status ? { kind: 'confirms' } : { kind: 'activity', by: before }
    const same = history.find((turn) => turn.day === entry.day)
    return same ? { kind: 'outranked', by: same } : { kind: 'confirms' }
  },
}

it('tells, of a record that comes one by one, what is told of it anew', () => {
  fc.assert(
    fc.property(growth, fc.constantFrom('all' as const, 'mine' as const), (all, source) => {
      const ledgerOf = incrementalLedger()
      for (let length = 0; length <= all.length; length++) {
        const records = all.slice(0, length)
        expect(tallyIn({ entries: records, isShut: false, count: records.length })).toEqual({
          ...tallyOf(records),
          locked: 0,
        })
        for (const subject of subjects) {
          expect(follows(records, subject)).toBe(anew.follows(records, subject))
          for (const redLine of [true, false])
            expect(noteOn(records, subject, redLine)).toBe(anew.noteOn(records, subject, redLine))
        }
        const [grown, whole] = [ledgerOf(pack, records, source), buildLedger(pack, records, source)]
        for (const record of all)
          if (record.kind === 'observation')
            for (const until of ['2026-10-31', '2026-11-01'])
              if (effectiveDay(record.date) <= until)
                expect(effectOf(grown, record, until)).toEqual(anew.effectOf(whole, record, until))
      }
    }),
  )
})

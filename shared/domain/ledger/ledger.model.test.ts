/**
 * Model-based test of `statusAsOf` against a reference implementation as plain, and as slow, as it can be. The rules: an
 * observation counts from its day on (a month from its last day), unless it is planned, withdrawn or superseded. The last day
 * with a step that counts gives the status, the highest of that day; parked is between discussion and nearly clean. A proposal or discussion counts only if it is higher than
 * the status before. A flag lasts until the next step that is neither.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LOG_DATES } from '../../../testing/arbitraries'
import { fixturePack } from '../../../testing/fixture-pack'
import { addDays, effectiveDay } from '../dates/days'
import type { Entry, ObservationEntry, WithdrawalEntry } from '../entries/entries'
import type { Observation, Status } from '../types'
import { buildLedger, statusAsOf } from './ledger'

const { statuses } = fixturePack
const statusOf = (id: string): Status => {
  const found = statuses.find((status) => status.id === id)
  if (!found) throw new Error(id)
  return found
}

interface Said {
  readonly id: string
  readonly day: string
  readonly status: Status
}
const isActivity = (said: Said) => said.status.kind === 'activity'
/** In the ladder of the fixture, `options-identified` (50) is the highest of discussion. */
const PARKED = 55
const height = (status: Status | null) =>
  status === null ? 0 : status.phase === 'parked' ? PARKED : (status.order ?? Number.POSITIVE_INFINITY)

/** The status at the end of a day: that of the last day before it on which a step counted. */
function modelStatus(said: readonly Said[], day: string): { status: Status | null; day: string } {
  const steps = said.filter((one) => one.status.kind !== 'flag' && one.day <= day)
  const last = steps
    .map((one) => one.day)
    .sort()
    .at(-1)
  if (last === undefined) return { status: null, day: '' }
  const before = modelStatus(said, addDays(last, -1))
  const counting = steps.filter(
    (one) => one.day === last && (!isActivity(one) || height(one.status) > height(before.status)),
  )
  if (counting.length === 0) return before
  const top = counting.reduce((best, one) => (height(one.status) > height(best.status) ? one : best))
  return { status: top.status, day: last }
}

/** Walks back a day at a time while the phase stays. */
function modelSince(said: readonly Said[], day: string): string | null {
  const { status, day: from } = modelStatus(said, day)
  if (!status) return null
  const before = modelStatus(said, addDays(from, -1))
  return before.status?.phase === status.phase ? modelSince(said, addDays(from, -1)) : from
}

const modelFlags = (said: readonly Said[], day: string) =>
  said.filter(
    (flag) =>
      flag.status.kind === 'flag' &&
      flag.day <= day &&
      !said.some((step) => step.status.kind === 'step' && step.day >= flag.day && step.day <= day),
  )

function modelSaid(pack: readonly Observation[], records: readonly Entry[]): Said[] {
  const withdrawn = records.flatMap((record) => (record.kind === 'withdrawal' ? [record.withdraws] : []))
  const standing = records.filter((record) => !withdrawn.includes(record.id))
  const mine = records.flatMap((record) => (record.kind === 'observation' ? [record] : []))
  const articleOf = (id: string | undefined) => [...pack, ...mine].find((one) => one.id === id)?.article
  const superseded = standing.flatMap((record) =>
    record.kind === 'observation' && articleOf(record.supersedes) === record.article ? [record.supersedes] : [],
  )
  return [...pack, ...mine]
    .filter((one) => one.article === 'spam' && !withdrawn.includes(one.id) && !superseded.includes(one.id))
    .filter(({ basis }) => basis !== 'planned')
    .map((one) => ({ id: one.id, day: effectiveDay(one.date), status: statusOf(one.status) }))
}

const anyDate = fc.constantFrom(...LOG_DATES)
const anyObservation = fc.record({
  article: fc.constantFrom('spam', 'spam', 'spam', 'roaming'),
  date: anyDate,
  status: fc.constantFrom(...statuses.map((status) => status.id)),
  basis: fc.constantFrom('reported', 'reported', 'inferred', 'planned'),
  supersedes: fc.option(fc.nat({ max: 15 }), { nil: undefined }),
  mine: fc.boolean(),
})
const anyLedger = fc.tuple(fc.array(anyObservation, { maxLength: 16 }), fc.array(fc.nat({ max: 15 }), { maxLength: 3 }))

function ledgerFrom([drawn, withdrawals]: typeof anyLedger extends fc.Arbitrary<infer T> ? T : never) {
  const base = {
    statement: '',
    evidence: { url: null },
    reportedBy: { person: null, role: null, members: [] },
  } as const
  const pack: Observation[] = []
  const records: Entry[] = []
  for (const [index, { mine, supersedes, ...one }] of drawn.entries()) {
    const observation = { ...base, ...one, basis: one.basis as Observation['basis'], id: `record-${index}` }
    const made = {
      kind: 'observation',
      layer: 'public',
      negotiation: 'wto-ecommerce',
      madeAt: '2026-01-01T00:00:00Z',
    } as const
    const record: ObservationEntry =
      supersedes === undefined
        ? { ...observation, ...made }
        : { ...observation, ...made, supersedes: `record-${supersedes}` }
    if (mine) records.push(record)
    else pack.push(observation)
  }
  const layer = 'public' as const
  for (const [index, of] of withdrawals.entries())
    records.push({
      kind: 'withdrawal',
      id: `withdrawal-${index}`,
      layer,
      negotiation: 'wto-ecommerce',
      madeAt: '2026-01-01T00:00:00Z',
      withdraws: `record-${of}`,
      reason: '',
    } satisfies WithdrawalEntry)
  return { pack, records }
}

describe('the status as of a day', () => {
  it('matches the model on random ledgers', () => {
    fc.assert(
      fc.property(anyLedger, anyDate, (drawn, date) => {
        const { pack, records } = ledgerFrom(drawn)
        const day = effectiveDay(date)
        const found = statusAsOf(buildLedger({ statuses, observations: pack }, records), 'spam', day)
        const said = modelSaid(pack, records)
        expect(found.standing?.status.id ?? null).toBe(modelStatus(said, day).status?.id ?? null)
        expect(found.standing?.since ?? null).toBe(modelSince(said, day))
        expect(found.flags.map((flag) => flag.observation.id).sort()).toEqual(
          modelFlags(said, day)
            .map((flag) => flag.id)
            .sort(),
        )
      }),
      { numRuns: 2000 },
    )
  })
  it('does not depend on the order in which records came', () => {
    fc.assert(
      fc.property(
        anyLedger.chain((drawn) => {
          const { pack, records } = ledgerFrom(drawn)
          const shuffled = fc.shuffledSubarray(records, { minLength: records.length, maxLength: records.length })
          return shuffled.map((other) => ({ pack, records, other }))
        }),
        anyDate,
        ({ pack, records, other }, date) => {
          const day = effectiveDay(date)
          const [one, two] = [records, other].map((list) =>
            statusAsOf(buildLedger({ statuses, observations: pack }, list), 'spam', day),
          )
          expect(one?.standing?.status.phase).toBe(two?.standing?.status.phase)
          expect(one?.standing?.since).toBe(two?.standing?.since)
          expect(one?.flags.length).toBe(two?.flags.length)
        },
      ),
      { numRuns: 1000 },
    )
  })
})

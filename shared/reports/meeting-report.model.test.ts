/**
 * Model-based test of the report on a meeting: of random histories with several meetings a day, at any hour of any zone and over
 * midnight, written by two devices with clocks of their own, it tells exactly what names the meeting, and under *Also on this day*
 * exactly what is dated in its days and names none. Each fact has a word of its own, by which it is found.
 */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fixturePack } from '../../testing/fixture-pack'
import { plainPhrases } from '../../testing/plain-phrases'
import { addDays, earlierDay } from '../domain/dates/days'
import { type Entry, INTERVENTION_VERBS } from '../domain/entries/entries'
import { type Meeting, STANCES } from '../domain/types'
import { itemsOfReport } from './left-out'
import { buildMeetingReport } from './meeting-report'
import { PublicData } from './public-data'
import { sourcedIn } from './report'

const [template] = fixturePack.meetings
if (!template) throw new Error('no meeting')
const articles = fixturePack.articles.filter(({ kind }) => kind !== 'instrument').map(({ id }) => id)
const statuses = fixturePack.statuses.filter(({ appliesTo }) => appliesTo.includes('article')).map(({ id }) => id)
const FIRST = '2027-03-01'

const anyMeeting = fc
  .record({
    start: fc.nat({ max: 4 }),
    days: fc.nat({ max: 1 }),
    time: fc.option(fc.constantFrom('00:00', '09:30', '15:00', '23:30'), { nil: undefined }),
    zone: fc.option(fc.constantFrom('Europe/Zurich', 'Asia/Kathmandu', 'America/New_York'), { nil: undefined }),
  })
  .map(({ start, days, time, zone }) => ({
    start: addDays(FIRST, start),
    end: addDays(FIRST, start + days),
    ...(time !== undefined && { time, ...(zone !== undefined && { zone }) }),
  }))

/** A fact of a day by the clock of its device; `of` is the meeting that it names, or none, or one that is gone. */
const anyFact = fc.record({
  kind: fc.constantFrom('observation' as const, 'position' as const, 'room' as const),
  day: fc.integer({ min: -1, max: 7 }),
  of: fc.oneof(fc.nat({ max: 3 }), fc.constantFrom('none' as const, 'gone' as const)),
  article: fc.constantFrom(...articles),
  status: fc.constantFrom(...statuses),
  clock: fc.constantFrom('-11:00', '+12:45'),
  device: fc.constantFrom('phone', 'laptop'),
})
type Fact = typeof anyFact extends fc.Arbitrary<infer T> ? T : never

function entryOf(fact: Fact, at: number, meetings: readonly Meeting[]): Entry {
  const { kind, article, status, device, clock } = fact
  const word = wordOf(at)
  const day = addDays(FIRST, fact.day)
  const id = typeof fact.of === 'number' ? meetings[fact.of]?.id : fact.of === 'gone' ? 'gone' : undefined
  const common = {
    id: `entry-${at}`,
    layer: 'public',
    negotiation: fixturePack.id,
    madeAt: new Date(`${day}T23:59:00${clock}`).toISOString(),
    by: { device, name: device },
    article,
  } as const
  const named = id === undefined ? {} : { meeting: id }
  if (kind === 'position')
    return {
      ...common,
      kind,
      day,
      member: 'jp',
      stance: STANCES[at % STANCES.length] ?? 'supports',
      statement: word,
      url: null,
      ...named,
    }
  if (kind === 'room')
    return {
      ...common,
      kind,
      day,
      member: 'jp',
      verb: INTERVENTION_VERBS[at % 5] ?? 'asks',
      text: word,
      meeting: id ?? null,
    }
  return {
    ...common,
    kind,
    date: day,
    status,
    statement: word,
    basis: 'reported',
    evidence: { url: `https://example.org/${word}` },
    reportedBy: { person: null, role: null, members: ['jp'] },
    ...named,
  }
}

const wordOf = (at: number): string => `word${at}end`
const wordsIn = (text: string): readonly string[] => text.match(/word\d+end/g) ?? []

it('tells exactly the facts of its meeting, and apart those of its days that name none', () => {
  fc.assert(
    fc.property(
      fc.array(anyMeeting, { minLength: 1, maxLength: 4 }),
      fc.array(anyFact, { maxLength: 14 }),
      fc.integer({ min: 0, max: 8 }),
      (made, facts, asOfDay) => {
        const meetings = made.map((one, at): Meeting => ({ ...template, ...one, id: `meeting-${at}`, topics: [] }))
        const pack = { ...fixturePack, meetings, observations: [], positions: [], documents: [], milestones: [] }
        const data = PublicData.of(
          { ...pack, coverage: null, participations: [] },
          facts.map((fact, at) => entryOf(fact, at, meetings)),
        )
        const asOf = addDays(FIRST, asOfDay)
        for (const [index, meeting] of meetings.entries()) {
          if (meeting.start > asOf) continue
          const report = buildMeetingReport(data, { kind: 'meeting', meeting: meeting.id }, asOf, plainPhrases)
          const told = { own: new Set<string>(), also: new Set<string>() }
          for (const section of report?.sections ?? [])
            for (const line of sourcedIn(section))
              for (const word of wordsIn('text' in line ? line.text : line.cells.join(' ')))
                told[section.heading.startsWith('same-dates') ? 'also' : 'own'].add(word)
          const last = earlierDay(meeting.end, asOf)
          const expected = { own: new Set<string>(), also: new Set<string>() }
          for (const [at, { of, day, kind }] of facts.entries()) {
            const on = addDays(FIRST, day)
            // A line that was written after its meeting was said at it.
            const known = kind === 'room' && on > meeting.end ? meeting.end : on
            if (of === index && known <= asOf) expected.own.add(wordOf(at))
            const namesNone = of === 'none' || of === 'gone' || (typeof of === 'number' && meetings[of] === undefined)
            if (namesNone && on >= meeting.start && on <= last) expected.also.add(wordOf(at))
          }
          expect(told).toEqual(expected)
          const items = itemsOfReport(data, { from: meeting.start, to: last, meeting: meeting.id, asOf })
          expect(
            new Set(items.flatMap(({ id }) => (id.startsWith('entry-') ? [wordOf(Number(id.slice(6)))] : []))),
          ).toEqual(new Set([...expected.own, ...expected.also]))
        }
      },
    ),
    { numRuns: Number(process.env.MODEL_RUNS ?? 150) },
  )
})

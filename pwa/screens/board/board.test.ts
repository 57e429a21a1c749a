/** Home screen: headline, its deck, and the rows, from the frozen pack of the tests. */
import { beforeAll, describe, expect, it } from 'vitest'
import { inForce } from '../../../shared/domain/assembly/continuation-queries'
import { buildLedger, firstSeenIn } from '../../../shared/domain/ledger/ledger'
import { nameIn } from '../../../shared/domain/text/names'
import type { Article, Day } from '../../../shared/domain/types'
import { fixturePack as pack } from '../../../testing/fixture-pack'
import { observed } from '../../../testing/observed'
import { speak } from '../../i18n'
import { headlineOf } from '../../model/negotiation/headline'
import { heldMeetingBefore, heldMeetingOn, indexNegotiation } from '../../model/negotiation/negotiation-index'
import { modelOfLedger } from '../../model/negotiation/read-model'
import { headlineText } from '../../parts/facts/headline-text'
import { deckText } from './Lede'
import { boardRows, type Filter, firstRows, rowsOf, type ThemeRows } from './rows'

const ledger = buildLedger(pack)
const index = indexNegotiation(pack, '2026-11-27')

const asOf = (day: Day, of = ledger) => {
  const model = modelOfLedger(of)
  return new Map(
    [...pack.articles.map(({ id }) => id), 'next-0', 'next-1'].map((id) => [id, model.articleAsOf(id, day)]),
  )
}
const phasesAsOf = (day: Day, of: typeof ledger) =>
  new Map([...asOf(day, of)].map(([id, { standing }]) => [id, standing?.phase ?? ('none' as const)]))

function boardOn(day: Day, of = ledger) {
  const previous = heldMeetingBefore(index, day)
  return { now: asOf(day, of), before: previous ? phasesAsOf(previous.day, of) : new Map(), previous }
}

const finding = (day: Day, of = ledger, all = index.counted) =>
  headlineOf({
    all,
    isInForce: inForce(all, firstSeenIn(of)),
    instrument: modelOfLedger(of).articleAsOf('whole-agreement', day),
    ...boardOn(day, of),
    isMeetingDay: heldMeetingOn(index, day) !== null,
    day,
  })

describe('the headline', () => {
  beforeAll(() => speak('en'))
  it.each([
    ['2017-01-01', 'No status on record by this date'],
    ['2019-07-05', /^\d+ articles under discussion|proposed/],
    ['2021-02-05', 'One clean'],
    ['2021-07-22', 'Three clean, two nearly clean, one parked'],
    ['2026-11-24', 'Nine concluded, three left out'],
  ])('as of %s', (day, headline) => {
    if (typeof headline === 'string') expect(headlineText(finding(day))).toBe(headline)
    else expect(headlineText(finding(day))).toMatch(headline)
  })
  it('reports what changed at the meeting and what has no status yet', () => {
    expect(deckText(finding('2021-07-22'))).toBe(
      'Four articles changed phase since the plenary of 21 June 2021, all at this meeting. One article has a status for the first time. ' +
        '4 more are under discussion; 2 of 12 have no status by this date.',
    )
  })
  it.each([
    ['en', 1, 0, 'One of 7 has no status by this date.'],
    ['en', 2, 0, '2 of 7 have no status by this date.'],
    ['en', 1, 1, 'One more is under discussion; one of 7 has no status by this date.'],
    ['en', 2, 3, '3 more are under discussion; 2 of 7 have no status by this date.'],
    ['fr', 1, 1, 'Un autre est en discussion ; un sur 7 n’a pas de statut à cette date.'],
    ['es', 1, 2, 'Otros 2 están en debate; uno de 7 no tiene estado a esta fecha.'],
  ] as const)(
    'counts in %s %i without a status, and %i under discussion',
    async (lang, none, underDiscussion, text) => {
      await speak(lang)
      const counts = { fresh: 0, underDiscussion, beforeConclusion: 0, none, total: 7 }
      const headline = [{ phase: 'clean' as const, n: 1 }]
      const said = deckText({ ...counts, headline, changed: null, settled: null, instrument: null })
      await speak('en')
      expect(said.replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(text)
    },
  )
  it('reports how old the present status is', () => {
    expect(deckText(finding('2026-11-24'))).toBe(
      'No article has changed phase since 26 July 2024, when one did. One of these changes is inferred, not announced. ' +
        'The agreement as a whole: incorporation blocked, 30 March 2026.',
    )
  })
  it('reports how many changed with the present status, and how many of these are inferred', () => {
    const records = (['dropped', 'dropped', 'in-progress'] as const).map((status, at) =>
      observed({
        id: `mine-${at}`,
        article: ['spam', 'transparency', 'paperless-trading'][at] ?? '',
        date: '2026-01-15',
        status,
        basis: at === 2 ? 'reported' : 'inferred',
      }),
    )
    expect(deckText(finding('2026-11-24', buildLedger(pack, records)))).toBe(
      'No article has changed phase since 15 January 2026, when 3 did. 2 of these 3 changes are inferred, not announced. ' +
        'One more is under discussion. The agreement as a whole: incorporation blocked, 30 March 2026.',
    )
  })
  it('reports first that the whole was concluded, where articles were left under discussion before', () => {
    const records = [observed({ id: 'mine', article: 'spam', date: '2026-01-15', status: 'in-progress' })]
    const before = ['transparency', 'paperless-trading']
    const left = pack.observations.filter(({ article, date }) => !before.includes(article) || date < '2021-03')
    const text = deckText(finding('2026-11-24', buildLedger({ ...pack, observations: left }, records)))
    expect(text).toMatch(/^The agreement as a whole: incorporation blocked, 30 March 2026\. /)
    expect(text).toContain(
      'One more is under discussion. The latest status of 2 more, under discussion, dates from before the agreement as a whole was concluded.',
    )
  })
  it.each(['2026-11-24', '2024-08-30'])('counts on %s what the rows of the board count', (day) => {
    const standings = index.counted.flatMap(({ id }) => asOf(day).get(id)?.standing ?? [])
    const rows = standings.filter(({ since }) => since === '2024-07-26')
    const { settled } = finding(day)
    expect(settled && [settled.n + settled.fresh, settled.inferred]).toEqual([
      rows.length,
      rows.filter(({ isInferred }) => isInferred).length,
    ])
  })
  it.each<[string, readonly (readonly string[])[]]>([
    ['under another name', [['cryptography']]],
    ['split', [['cryptography'], ['cryptography']]],
    ['merged', [['cryptography', 'spam']]],
  ])('counts what changed on a day of articles that were continued later: %s', (_, parts) => {
    const [first] = index.counted
    if (!first) throw new Error('no article')
    const next = parts.map((continues, at): Article => ({ ...first, id: `next-${at}`, continues, from: '2026-09-01' }))
    const talks = { ...pack, articles: [...pack.articles, ...next] }
    expect(deckText(finding('2026-11-24', buildLedger(talks), [...index.counted, ...next]))).toContain(
      'since 26 July 2024, when one did.',
    )
  })
  it('counts no article twice that changed under each of two names', () => {
    const [first] = index.counted.filter(({ id }) => asOf('2021-07-22').get(id)?.standing?.phase === 'under-discussion')
    if (!first) throw new Error('no article')
    const next: Article = { ...first, id: 'next', continues: [first.id], from: '2021-08-03' }
    const records = (
      [
        [first.id, '2021-08-01', 'nearly-clean'],
        ['next', '2021-08-05', 'clean'],
      ] as const
    ).map(([article, date, status], at) => observed({ id: `mine-${at}`, article, date, status }))
    const talks = { ...pack, articles: [...pack.articles, next] }
    const { changed } = finding('2021-08-10', buildLedger(talks, records), [...index.counted, next])
    expect(changed?.n).toBe(1)
  })
  it('counts no article twice that is new since the meeting and has changed phase since', () => {
    const [one, other] = index.counted.filter(({ id }) => !asOf('2021-07-22').get(id)?.standing)
    const records = (
      [
        [one, '2021-08-01', 'proposed'],
        [one, '2021-08-05', 'in-progress'],
        [other, '2021-08-05', 'proposed'],
      ] as const
    ).map(([article, date, status], at) => observed({ id: `mine-${at}`, article: article?.id ?? '', date, status }))
    expect(deckText(finding('2021-08-10', buildLedger(pack, records)))).toMatch(
      /^No article has changed phase since 22 July 2021, when 4 did\. One more had a status for the first time that day\. Two articles have a status for the first time\. /,
    )
  })
  it.each(['fr', 'es'] as const)('is translated to %s', async (lang) => {
    await speak(lang)
    expect(headlineText(finding('2021-07-22'))).not.toContain('{')
    expect(deckText(finding('2021-07-22'))).toMatch(/21 (juin|de junio de) 2021/)
  })
})

describe('the rows of the board', () => {
  const ALL: Filter = { phase: null, theme: null, find: '', sort: 'phase', only: null }
  const rows = (day: Day, filter: Partial<Filter>) =>
    boardRows(
      {
        articles: index.counted,
        themes: pack.themes,
        ...boardOn(day),
        nameOf: (article) => nameIn(article.names, 'en'),
        terms: [{ lang: 'en', text: 'Junk e-mail', names: { kind: 'article', id: 'spam' } }],
      },
      { ...ALL, ...filter },
    )
  const count = (day: Day, filter: Partial<Filter>) =>
    rows(day, filter).reduce((sum, group) => sum + group.rows.length + group.missing.length, 0)

  it.each<[Partial<Filter>, number]>([
    [{}, 12],
    [{ phase: 'clean' }, 3],
    [{ phase: 'none' }, 2],
    [{ phase: 'concluded' }, 0],
    [{ theme: 'openness' }, 2],
    [{ theme: 'openness', phase: 'nearly-clean' }, 1],
    [{ find: 'SPAM' }, 1],
    [{ find: 'correo basura' }, 1],
    [{ find: 'electroniques non' }, 0],
    [{ find: 'zzz' }, 0],
    [{ find: 'junk E-mail' }, 1],
  ])('with %j are %i', (filter, expected) => {
    expect(count('2021-07-22', filter)).toBe(expected)
  })
  it('come in parts: the first with an article, no more than asked for, and in the end all', () => {
    const all = rows('2021-07-22', {})
    const sizeOf = (groups: readonly ThemeRows[]) => groups.reduce((sum, group) => sum + rowsOf(group), 0)
    expect(firstRows(all, 2).map((group) => group.rows.length)).toEqual([1])
    for (let count = 2; count <= sizeOf(all); count++) {
      const first = firstRows(all, count)
      expect(sizeOf(first)).toBeLessThanOrEqual(count)
      expect(first.flatMap((group) => group.rows)).toEqual(
        all.flatMap((group) => group.rows).slice(0, first.flatMap((group) => group.rows).length),
      )
    }
    expect(firstRows(all, sizeOf(all))).toEqual(all)
  })
  it('mark phase changes since the previous meeting, with the previous phase', () => {
    const changed = rows('2021-07-22', {}).flatMap((group) =>
      group.rows.flatMap((row) => (row.from ? [`${row.article.id} ${row.from}`] : [])),
    )
    expect(changed.sort()).toEqual([
      'electronic-contracts under-discussion',
      'online-consumer-protection under-discussion',
      'open-government-data under-discussion',
      'trade-information none',
      'transparency under-discussion',
    ])
  })
  it('are sorted by phase, then newest first', () => {
    const [first] = rows('2021-07-22', { theme: 'enabling' })
    expect(first?.rows.map((row) => row.article.id).slice(0, 3)).toEqual([
      'electronic-contracts',
      'electronic-signatures',
      'paperless-trading',
    ])
  })
  it.each(['since', 'evidence', 'name'] as const)('can be sorted by %s', (sort) => {
    const shown = rows('2021-07-22', { sort }).flatMap((group) => group.rows)
    expect(shown).toHaveLength(10)
  })
})

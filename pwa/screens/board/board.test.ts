/** Home screen: headline, its deck, and the rows, from the frozen pack of the tests. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inForce } from '../../../shared/domain/assembly/continuation-queries'
import { buildLedger, firstSeenIn } from '../../../shared/domain/ledger/ledger'
import { nameIn } from '../../../shared/domain/text/names'
import { type Article, type Day, PHASES, type Phase } from '../../../shared/domain/types'
import { fixturePack as pack } from '../../../testing/fixture-pack'
import { observed } from '../../../testing/observed'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { type Counts, headlineOf } from '../../model/negotiation/headline'
import { heldMeetingBefore, indexNegotiation } from '../../model/negotiation/negotiation-index'
import { modelOfLedger } from '../../model/negotiation/read-model'
import { headlineText } from '../../parts/facts/headline-text'
import { deckText } from './deck-text'
import { countLines } from './HowCounted'
import { articlesOf, boardRows, type Filter, firstRows, rowsOf, type ThemeRows } from './rows'

const PHASES_AND_NONE = [...PHASES, 'none'] as const

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

const finding = (day: Day, of = ledger, all = index.counted, visit: Day | null = null, late: readonly string[] = []) =>
  headlineOf({
    all,
    isInForce: inForce(all, firstSeenIn(of)),
    instrument: modelOfLedger(of).articleAsOf('whole-agreement', day),
    ...boardOn(day, of),
    statuses: of.statuses,
    visit,
    movedLate: new Set(late),
    day,
  })

/** With plain spaces, as the tables of cases are written. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')

describe('the sentence', () => {
  afterAll(() => speak('en'))
  const of = (counts: Partial<Record<Phase | 'none', number>>, whole: Counts['whole'] = null): Counts => ({
    counts: new Map(PHASES_AND_NONE.flatMap((phase) => (counts[phase] ? [[phase, counts[phase]]] : []))),
    total: Object.values(counts).reduce((sum, n) => sum + n, 0),
    whole,
  })
  const interim: Counts['whole'] = {
    status: {
      id: 'x',
      names: { en: 'Interim application', fr: 'Application provisoire', es: 'Aplicación provisional' },
    },
    phase: 'concluded',
    since: '2026-03-28',
  }
  it.each<[Counts, en: string, fr: string, es: string]>([
    [of({}), 'No articles yet.', 'Pas encore d’article.', 'Todavía no hay artículos.'],
    [
      of({ none: 20 }),
      '20 articles, no status yet.',
      '20 articles, pas encore de statut.',
      '20 artículos, todavía sin estado.',
    ],
    [
      of({ none: 1 }),
      '1 article, no status yet.',
      '1 article, pas encore de statut.',
      '1 artículo, todavía sin estado.',
    ],
    [
      of({ 'under-discussion': 18, proposed: 9, none: 21 }),
      'None of 48 articles is clean; 18 under discussion.',
      'Aucun des 48 articles n’est au propre ; 18 en discussion.',
      'Ninguno de los 48 artículos está en limpio; 18 en debate.',
    ],
    [
      of({ clean: 3, 'nearly-clean': 2, 'under-discussion': 18, parked: 1, none: 21 }),
      '3 of 45 articles clean; 18 under discussion.',
      '3 articles sur 45 au propre ; 18 en discussion.',
      '3 de 45 artículos en limpio; 18 en debate.',
    ],
    [
      of({ clean: 1, 'nearly-clean': 1, none: 18 }),
      '1 of 20 articles clean; 1 nearly clean.',
      '1 article sur 20 au propre ; 1 presque au propre.',
      '1 de 20 artículos en limpio; 1 casi en limpio.',
    ],
    [
      of({ clean: 3, none: 17 }),
      '3 of 20 articles clean.',
      '3 articles sur 20 au propre.',
      '3 de 20 artículos en limpio.',
    ],
    [
      of({ concluded: 12, dropped: 8 }),
      '12 of 20 articles concluded; 8 left out.',
      '12 articles sur 20 conclus ; 8 non retenus.',
      '12 de 20 artículos concluidos; 8 no incluidos.',
    ],
    [
      of({ concluded: 30, dropped: 23 }, interim),
      'Interim application (28 Mar 2026): 30 articles, 23 left out.',
      'Application provisoire (28 mars 2026) : 30 articles, 23 non retenus.',
      'Aplicación provisional (28 mar 2026): 30 artículos, 23 no incluidos.',
    ],
    [
      of({ concluded: 30, 'under-discussion': 1, dropped: 23 }, interim),
      'Interim application (28 Mar 2026): 30 articles, 23 left out, 1 under discussion.',
      'Application provisoire (28 mars 2026) : 30 articles, 23 non retenus, 1 en discussion.',
      'Aplicación provisional (28 mar 2026): 30 artículos, 23 no incluidos, 1 en debate.',
    ],
    [
      of({ concluded: 30 }, interim),
      'Interim application (28 Mar 2026): 30 articles.',
      'Application provisoire (28 mars 2026) : 30 articles.',
      'Aplicación provisional (28 mar 2026): 30 artículos.',
    ],
    [
      of({ concluded: 30 }),
      'All 30 articles are concluded.',
      'Les 30 articles sont conclus.',
      'Los 30 artículos están concluidos.',
    ],
    [
      of({ clean: 2, 'under-discussion': 2, none: 1 }),
      '5 articles: 2 clean, 2 under discussion, 1 without a status.',
      '5 articles : 2 au propre, 2 en discussion, 1 sans statut.',
      '5 artículos: 2 en limpio, 2 en debate, 1 sin estado.',
    ],
    [of({ parked: 1 }), '1 article: 1 parked.', '1 article : 1 mis de côté.', '1 artículo: 1 aparcado.'],
  ])('%j', async (counts, ...expected) => {
    const said: string[] = []
    for (const lang of ['en', 'fr', 'es'] as const) {
      await speak(lang)
      said.push(plain(headlineText(counts)))
    }
    expect(said).toEqual(expected)
  })
})

describe('the headline', () => {
  beforeAll(async () => {
    await speak('en')
    await loadMoreWords()
  })
  it.each([
    ['2017-01-01', '12 articles, no status yet.'],
    ['2021-07-22', '12 articles: 3 clean, 2 nearly clean, 4 under discussion, 1 parked, 2 without a status.'],
    ['2026-11-24', 'No consensus on incorporation (30 Mar 2026): 9 articles, 3 left out.'],
  ])('as of %s', (day, headline) => {
    expect(plain(headlineText(finding(day)))).toBe(headline)
  })
  it.each([
    ['what changed at the meeting', '2021-07-22', null, '4 articles changed phase since the plenary of 21 June 2021.'],
    ['how old the present status is', '2026-11-24', null, 'No article has changed phase since 26 July 2024.'],
    [
      'what changed since the last visit',
      '2021-07-22',
      '2021-07-21',
      '4 articles changed phase since your last visit (21 Jul 2021).',
    ],
    [
      'never that none changed since then',
      '2026-11-24',
      '2026-11-01',
      'No article has changed phase since 26 July 2024.',
    ],
  ])('is followed by %s, in one sentence', (_, day, visit, text) => {
    expect(deckText(finding(day, ledger, index.counted, visit))).toBe(text)
  })
  it('counts what changed before the last visit, and came after it', () => {
    const late = index.counted.flatMap(({ id }) => (id === 'electronic-contracts' ? [id] : []))
    expect(finding('2026-11-24', ledger, index.counted, '2026-11-01', late).sinceVisit?.n).toBe(1)
  })
  it.each([
    ['en', 1, '1 article changed phase since your last visit (1 Nov 2026).'],
    ['fr', 2, '2 articles ont changé de phase depuis votre dernière visite (1er nov. 2026).'],
    ['es', 2, '2 artículos han cambiado de fase desde su última visita (1 nov 2026).'],
  ] as const)('says in %s what changed since the last visit', async (lang, n, text) => {
    await speak(lang)
    const said = plain(deckText({ ...finding('2026-11-24'), sinceVisit: { n, day: '2026-11-01' } }))
    await speak('en')
    expect(said).toBe(text)
  })
  it('counts what was left under discussion when the whole was concluded', () => {
    const records = [observed({ id: 'mine', article: 'spam', date: '2026-01-15', status: 'in-progress' })]
    const before = ['transparency', 'paperless-trading']
    const left = pack.observations.filter(({ article, date }) => !before.includes(article) || date < '2021-03')
    expect(countLines(finding('2026-11-24', buildLedger({ ...pack, observations: left }, records)))).toContain(
      'Under discussion since before the agreement as a whole was concluded: 2.',
    )
  })
  it.each(['2026-11-24', '2024-08-30'])('counts on %s what the rows of the board count', (day) => {
    const standings = index.counted.flatMap(({ id }) => asOf(day).get(id)?.standing ?? [])
    const { settled, inferred } = finding(day)
    expect(settled && [settled.n + settled.fresh, inferred]).toEqual([
      standings.filter(({ since }) => since === '2024-07-26').length,
      standings.filter(({ isInferred }) => isInferred).length,
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
    expect(finding('2026-11-24', buildLedger(talks), [...index.counted, ...next]).settled).toMatchObject({
      date: '2024-07-26',
      n: 1,
    })
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
    const { settled, fresh } = finding('2021-08-10', buildLedger(pack, records))
    expect([settled, fresh]).toEqual([{ date: '2021-07-22', n: 4, fresh: 1 }, 2])
  })
  it.each(['fr', 'es'] as const)('is translated to %s', async (lang) => {
    await speak(lang)
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
    rows(day, filter).reduce((sum, group) => sum + articlesOf(group).length, 0)

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
  it.each<[Partial<Filter>, rows: number, leftOut: number]>([
    [{}, 9, 3],
    [{ phase: 'dropped' }, 3, 0],
    [{ find: 'spam' }, 1, 0],
    [{ find: 'source code' }, 1, 0],
    [{ sort: 'name' }, 9, 3],
    [{ only: new Set(['source-code', 'spam']) }, 2, 0],
  ])('with %j are %i, and %i that were left out are only named', (filter, expected, leftOut) => {
    const groups = rows('2026-11-24', filter)
    const sum = (of: 'rows' | 'leftOut') => groups.reduce((all, group) => all + group[of].length, 0)
    expect([sum('rows'), sum('leftOut')]).toEqual([expected, leftOut])
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

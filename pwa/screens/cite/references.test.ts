// @vitest-environment happy-dom
/** Basis of a reference: the dataset, added entries, or both. */
import 'fake-indexeddb/auto'
import { beforeAll, expect, it } from 'vitest'
import { toBibtex } from '../../../shared/citations/bibtex'
import { toRis } from '../../../shared/citations/ris'
import type { ObservationEntry } from '../../../shared/domain/entries/entries'
import { fixturePack as pack } from '../../../testing/fixture-pack'
import { observed } from '../../../testing/observed'
import { stateWith } from '../../../testing/record-state'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { appData, today } from '../../model/state'
import { citedBy } from './references'

const entry = observed({ id: 'mine-0001', article: 'spam', date: '2026-11-19', status: 'parked' })

beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
})

it.each([
  ['an article of which the dataset has the status', { article: 'spam' }, [], ''],
  ['an article of which an entry has the status', { article: 'spam' }, [entry], ' and added entries'],
  ['a chart without an entry', { chart: 'momentum' }, [], ''],
  ['a chart with an entry', { chart: 'momentum' }, [entry], ' and added entries'],
  ['a status update of an entry', { observation: entry.id }, [entry], ' and added entries'],
])('names the dataset of %s', (_, params, entries, more) => {
  today.value = '2026-11-20'
  appData.value = stateWith(pack, entries)
  const { reference } = citedBy(params).find(({ of }) => of === 'plenary') ?? {}
  expect(reference?.publisher).toBe(`Plenary, dataset ${pack.version}${more}`)
})

it.each([
  [
    'the day of an entry',
    { ...entry, evidence: { url: 'https://a.example/', title: 'WTO | 2026 News items - Talks' } },
    '2026-11-19',
    'Talks',
  ],
  ['none for a source without an address or title', entry, undefined, undefined],
])('gives the source %s', (_, made, accessed, title) => {
  today.value = '2026-11-20'
  appData.value = stateWith(pack, [{ ...made, madeAt: '2026-11-19T12:00:00.000Z' }])
  const { reference } = citedBy({ observation: made.id }).find(({ of }) => of === 'source') ?? {}
  expect([reference?.accessed, reference?.title]).toEqual([accessed, title])
})
it.each<[string, Partial<ObservationEntry>, string, readonly (string | null | undefined)[]]>([
  ['a page', { evidence: { url: 'https://a.example/', title: 'Talks' } }, 'ELEC', ['2026-11-18', '2026-11-19']],
  ['words', { evidence: { url: null, title: 'Note of the meeting' } }, 'GEN', ['2026-11-18', null]],
  [
    'words, of a planned status',
    { evidence: { url: null, title: 'Agenda' }, basis: 'planned', date: '2027-01-19' },
    'GEN',
    ['2026-11-19', null],
  ],
])('gives a source that is %s a type, a date and a day of access that fit', (_, change, type, dates) => {
  today.value = '2026-11-20'
  const made = { ...entry, date: '2026-11-18', madeAt: '2026-11-19T12:00:00.000Z', ...change }
  appData.value = stateWith(pack, [made])
  const [source, plenary] = citedBy({ observation: made.id })
  if (!source || !plenary) throw new Error('no reference')
  expect(toRis(source.reference)).toMatch(new RegExp(`^TY  - ${type}\r\n`))
  expect([source.reference.issued, source.reference.accessed]).toEqual(dates)
  expect(toBibtex(source.reference).includes('urldate')).toBe(dates[1] !== null)
  expect([plenary.reference.issued, plenary.reference.title.includes('(planned)')]).toEqual([
    made.basis === 'planned' ? '2026-11-19' : '2026-11-18',
    made.basis === 'planned',
  ])
})

it.each([
  ['a status update', { observation: entry.id }],
  ['an article', { article: 'spam' }],
])('says of %s that its status is inferred', (_, params) => {
  today.value = '2026-11-20'
  const titles = (['reported', 'inferred'] as const).map((basis) => {
    appData.value = stateWith(pack, [{ ...entry, basis }])
    return citedBy(params)
      .find(({ of }) => of === 'plenary')
      ?.reference.title.includes('(inferred)')
  })
  expect(titles).toEqual([false, true])
})

it('gives a source of the dataset no day of access', () => {
  const coverage = { completeTo: '2026-05-31', searchedOn: '2026-11-12', names: { en: 'x' }, note: '' }
  appData.value = stateWith({ ...pack, coverage })
  const shipped = pack.observations.find(({ evidence }) => evidence.url !== null)
  const { reference } = citedBy({ observation: shipped?.id ?? '' }).find(({ of }) => of === 'source') ?? {}
  expect(reference?.accessed).toBeNull()
  expect(reference && toBibtex(reference)).not.toContain('urldate')
})

it('gives two citations of one page and day, of one article, keys of their own, which stay', () => {
  const page = { url: 'https://a.example/', title: 'Talks' }
  const two = ['1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed', '1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bee'].map((id) => ({
    ...entry,
    id,
    evidence: page,
  }))
  today.value = entry.date
  const keysIn = (entries: readonly ObservationEntry[], params: Record<string, string>) => {
    appData.value = stateWith(pack, entries)
    return citedBy(params).map(({ reference }) => /^@misc\{([^,]+),/.exec(toBibtex(reference))?.[1] ?? '')
  }
  const observations = two.map(({ id }) => ({ observation: id }))
  const keys = [...observations, { article: 'spam' }].flatMap((params) => keysIn(two, params))
  expect(keys).toHaveLength(5)
  expect(new Set(keys).size).toBe(5)
  const [first] = observations
  if (first) expect(keysIn(two.slice(0, 1), first)).toEqual(keys.slice(0, 2))
})

/** Columns of a chart in a file: the source of each row for that row alone, and what a timeline is of. */
import { beforeAll, expect, it } from 'vitest'
import { fixturePack } from '../../../testing/fixture-pack'
import { observed } from '../../../testing/observed'
import { stateWith } from '../../../testing/record-state'
import { articleTimeline } from '../../charts/article-timeline'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { publicView } from '../../model/public-view'
import { appData, today } from '../../model/state'
import { phaseCountsChart } from '../../screens/charts/phase-counts'
import { chartRows } from './chart-csv'

const entry = (date: string, status: string, more: object) => ({
  ...observed({ id: `own-${date}`, article: 'spam', date, status }),
  ...more,
})
const STORY = [
  entry('2026-01-05', 'discussed', { evidence: { url: 'https://a.example/one' } }),
  entry('2026-02-05', 'in-progress', { evidence: { url: null, title: 'INF/ECOM/1' } }),
  entry('2026-03-05', 'nearly-clean', { reportedBy: { person: 'A. Delegate', role: null, members: [] } }),
  entry('2026-04-05', 'clean', { statement: 'Agreed.' }),
]
const SOURCES = [
  'https://a.example/one',
  'INF/ECOM/1, 5 Feb 2026, reported',
  'A. Delegate. 5 Mar 2026, reported',
  'no source given',
]

beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
})

it('each row of a timeline and of the counts has the source of its own', () => {
  today.value = '2026-04-30'
  appData.value = stateWith({ ...fixturePack, observations: [] }, STORY)
  const view = publicView()
  const timeline = view && articleTimeline(view, 'spam', today.value)
  if (!view || !timeline) throw new Error('no chart')
  for (const chart of [timeline, phaseCountsChart(view, 'ids')]) {
    const [head, ...rows] = chartRows(chart, view)
    expect(head?.at(-1)).toBe('Source')
    expect(rows.map((row) => row.at(-1))).toEqual(SOURCES)
  }
})

it('each row of a timeline names its article, with id and number, and its basis', () => {
  today.value = '2026-04-30'
  const text = { id: 'draft', date: '2026-01-01', names: { en: 'Draft' }, numbering: 'article' as const }
  const articles = fixturePack.articles.map((one) => ({ ...one, places: [{ text: 'draft', number: '12' }] }))
  const texts = fixturePack.texts.slice(0, 1).map((one) => ({ ...one, ...text }))
  const story = [...STORY.slice(0, 1), entry('2026-02-05', 'in-progress', { basis: 'inferred' })]
  appData.value = stateWith({ ...fixturePack, observations: [], articles, texts }, story)
  const view = publicView()
  const timeline = view && articleTimeline(view, 'spam', today.value)
  if (!view || !timeline) throw new Error('no chart')
  const [head = [], ...rows] = chartRows(timeline, view)
  const cells = rows.map((row) => ['Article', 'Number', 'Id', 'Basis'].map((name) => row[head.indexOf(name)]))
  const name = fixturePack.articles.find(({ id }) => id === 'spam')?.names.en
  expect(cells).toEqual([
    [name, '12', 'spam', 'reported'],
    [name, '12', 'spam', 'inferred'],
  ])
})

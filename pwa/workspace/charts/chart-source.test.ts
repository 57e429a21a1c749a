import { beforeAll, describe, expect, it } from 'vitest'
import type { Entry } from '../../../shared/domain/entries/entries'
import { recordsWith } from '../../../testing/canary'
import { fixturePack } from '../../../testing/fixture-pack'
import { observed } from '../../../testing/observed'
import { stateWith } from '../../../testing/record-state'
import type { ChartId } from '../../charts/chart'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { publicView } from '../../model/public-view'
import { appData, today } from '../../model/state'
import { addedIn } from './chart-entries'
import { sourceLines } from './chart-source'

const NONE = { n: 0, latest: null }
const page = (host: string, name = 'page') => `https://${host}/${name}`
const negotiation = {
  ...fixturePack,
  names: { en: 'Talks' },
  coverage: { completeTo: '2026-05-31', searchedOn: '2026-06-01', names: { en: 'x' }, note: '' },
  provenance: new Map(),
}

const own = observed({ id: 'mine-0001', article: 'spam', date: '2026-11-18', status: 'parked' })
const made = recordsWith('own-word', 'public').filter(({ kind }) => kind === 'article')

beforeAll(async () => {
  today.value = '2026-11-20'
  appData.value = stateWith({ ...fixturePack, version: '2026.9' })
  await speak('en')
  await loadMoreWords()
})

describe('the lines under a chart', () => {
  it.each([
    [[], '2021-07-22', ['As of 22 July 2021. Plenary, Talks, dataset 2026.9.']],
    [
      [page('b.example'), page('a.example', 'one'), page('a.example', 'two'), page('a.example', 'two')],
      '2026-05-31',
      ['Sources: a.example; b.example.', 'As of 31 May 2026. Plenary, Talks, dataset 2026.9.'],
    ],
    [
      ['a', 'b', 'c', 'd'].map((name) => page(`${name}.example`)),
      '2026-06-01',
      [
        'Sources: a.example; b.example; c.example and one other.',
        'As of 1 June 2026. No public source found after 31 May 2026. Plenary, Talks, dataset 2026.9.',
      ],
    ],
    [
      ['Note of the meeting of 12 May', page('a.example')],
      '2026-05-31',
      ['Sources: Note of the meeting of 12 May; a.example.', 'As of 31 May 2026. Plenary, Talks, dataset 2026.9.'],
    ],
  ])('name the publishers of the most pages, the day and the product: %#', (sources, day, lines) => {
    expect(sourceLines({ sources }, { negotiation, day }, NONE)).toEqual(lines)
  })
  it.each([
    ['fr', 'Situation au 1er juin 2026. Aucune source publique trouvée après le 31 mai 2026.'],
    [
      'es',
      'Situación al 1 de junio de 2026. No se ha encontrado ninguna fuente pública después del 31 de mayo de 2026.',
    ],
  ] as const)('are sentences in %s', async (code, text) => {
    await speak(code)
    expect(sourceLines({ sources: [] }, { negotiation, day: '2026-06-01' }, NONE)[0]).toContain(text)
    await speak('en')
  })
  it.each<[what: string, entries: readonly Entry[], chart: ChartId, article: string, end: string]>([
    ['a status update', [own], 'momentum', '', ' and one added entry (18 November 2026).'],
    [
      'two',
      [{ ...own, id: 'mine-0002', date: '2026-10' }, own],
      'momentum',
      '',
      ' and 2 added entries (latest: 18 November 2026).',
    ],
    ['an article', made, 'momentum', '', ' and one added entry.'],
    ['a status update of the article', [own], 'timeline', 'spam', ' and one added entry (18 November 2026).'],
    ['one of another article', [own], 'timeline', 'customs-duties', '.'],
    ['one that is later', [{ ...own, date: '2026-11-21' }], 'momentum', '', '.'],
    ['a private one', [{ ...own, layer: 'private' }], 'momentum', '', '.'],
    ['one that no count of members is of', [own], 'participation', '', '.'],
  ])('name added entries where they count: %s', (_, entries, chart, article, end) => {
    appData.value = stateWith({ ...fixturePack, version: '2026.9' }, entries)
    const view = publicView()
    if (!view) throw new Error('no data')
    const added = addedIn(chart, view, article)
    const line = sourceLines({ sources: [] }, { negotiation, day: view.day }, added)[0]
    const found = `${end === '.' ? 'No' : 'Dataset: no'} public source found after 31 May 2026.`
    expect(line).toBe(`As of 20 November 2026. ${found} Plenary, Talks, dataset 2026.9${end}`)
  })
})

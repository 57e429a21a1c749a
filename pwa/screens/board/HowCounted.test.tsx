// @vitest-environment happy-dom
/** Explanation of the headline: each count that is not zero, and the last day of the public sources. */
import { render } from 'preact'
import { afterEach, expect, it } from 'vitest'
import { fixturePack } from '../../../testing/fixture-pack'
import { stateWith } from '../../../testing/record-state'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import type { Headline } from '../../model/negotiation/headline'
import { appData, today } from '../../model/state'
import { HowCounted } from './HowCounted'

const place = document.createElement('div')
afterEach(() => render(null, place))

const finding: Headline = {
  counts: new Map([
    ['concluded', 3],
    ['none', 2],
  ]),
  total: 5,
  whole: { status: { id: 'interim-application' }, phase: 'concluded', since: '2024-07-26' },
  changed: null,
  fresh: 0,
  settled: { date: '2024-07-26', n: 3, fresh: 1 },
  sinceVisit: null,
  beforeConclusion: 0,
  inferred: 2,
}
const coverage = {
  completeTo: '2026-03-31',
  searchedOn: '2026-11-27',
  names: { en: 'No record was found.', fr: 'Aucune source trouvée.', es: 'No hay ninguna fuente.' },
  note: '',
}

it.each([
  [
    'en',
    [
      'Each article counts once, by its latest status on this date.',
      'The agreement as a whole; never counted among the articles.',
      'Last phase changes (26 Jul 2024): 3.',
      'First statuses that day: 1.',
      'Inferred, not announced: 2.',
      'Without a status by this date: 2 of 5.',
      'Dataset: no record was found. Last search: 27 Nov 2026.',
    ],
  ],
  ['fr', ['Jeu de données : aucune source trouvée. Dernière recherche : 27 nov. 2026.']],
  ['es', ['Conjunto de datos: no hay ninguna fuente. Última búsqueda: 27 nov 2026.']],
] as const)('is told in %s', async (lang, expected) => {
  await speak(lang)
  await loadMoreWords()
  today.value = '2026-11-27'
  appData.value = stateWith(fixturePack)
  render(<HowCounted finding={finding} coverage={coverage} />, place)
  const lines = [...place.querySelectorAll('li')].map((line) => line.textContent?.replaceAll(/[\u00a0\u202f]/g, ' '))
  expect(lines).toEqual(expect.arrayContaining([...expected]))
  expect(lines).toHaveLength(7)
})

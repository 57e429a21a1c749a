// @vitest-environment happy-dom
/** Summary of the articles screen: until when the public sources were found. */
import { render } from 'preact'
import { afterEach, expect, it } from 'vitest'
import { fixturePack } from '../../../testing/fixture-pack'
import { stateWith } from '../../../testing/record-state'
import { speak } from '../../i18n'
import type { Headline } from '../../model/negotiation/headline'
import { appData, today } from '../../model/state'
import { Lede } from './Lede'

const place = document.createElement('div')
afterEach(() => render(null, place))

const counts = { fresh: 0, underDiscussion: 0, beforeConclusion: 0, none: 0, total: 0 }
const finding: Headline = { ...counts, headline: [], changed: null, settled: null, instrument: null }
const coverage = {
  completeTo: '2026-03-31',
  searchedOn: '2026-11-27',
  names: { en: 'No record was found.', fr: 'Aucune source trouvée.', es: 'No hay ninguna fuente.' },
  note: '',
}

it.each([
  ['en', 'Dataset: no record was found. Last search: 27 Nov 2026.'],
  ['fr', 'Jeu de données : aucune source trouvée. Dernière recherche : 27 nov. 2026.'],
  ['es', 'Conjunto de datos: no hay ninguna fuente. Última búsqueda: 27 nov 2026.'],
] as const)('goes on after the colon with a small letter, in %s', async (lang, expected) => {
  await speak(lang)
  today.value = '2026-11-27'
  appData.value = stateWith(fixturePack)
  render(<Lede finding={finding} coverage={coverage} />, place)
  expect(place.querySelector('.coverage')?.textContent?.replaceAll('\u00a0', ' ')).toBe(expected)
})

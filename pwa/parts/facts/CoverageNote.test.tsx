// @vitest-environment happy-dom
/** Note beside a status on until when public sources were found. */
import { render } from 'preact'
import { afterEach, beforeAll, expect, it } from 'vitest'
import type { Entry } from '../../../shared/domain/entries/entries'
import { fixturePack } from '../../../testing/fixture-pack'
import { stateWith } from '../../../testing/record-state'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { appData, today } from '../../model/state'
import { CoverageNote } from './CoverageNote'

const place = document.createElement('div')
afterEach(() => render(null, place))
beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
})

const [spam] = fixturePack.articles.filter(({ id }) => id === 'spam')
if (!spam) throw new Error('not in the fixture')
const coverage = { completeTo: '2026-03-31', searchedOn: '2026-11-27', names: { en: 'None.' }, note: '' }
const added = (change: Partial<typeof spam>): Entry => ({
  kind: 'article',
  id: 'added-0001',
  layer: 'public',
  negotiation: 'wto-ecommerce',
  madeAt: '2026-11-01T00:00:00.000Z',
  entity: { ...spam, id: 'added', ...change },
})
const TOLD = 'No public source found after 31 Mar 2026 (last search: 27 Nov 2026)'

it.each<[string, string, readonly Entry[], string]>([
  ['of the dataset', 'spam', [], TOLD],
  ['that the user added', 'added', [added({})], ''],
  [
    'that the user added, and that continues one of the dataset',
    'added',
    [added({ continues: ['spam'], continuesAs: 'merge', from: '2026-11-01' })],
    TOLD,
  ],
])('is told of an article %s', (_, article, entries, expected) => {
  today.value = '2026-11-27'
  appData.value = stateWith({ ...fixturePack, observations: [], coverage }, entries)
  render(<CoverageNote article={article} />, place)
  expect(place.textContent).toBe(expected)
})

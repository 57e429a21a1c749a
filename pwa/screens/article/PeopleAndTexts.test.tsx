// @vitest-environment happy-dom
/** Milestones on the page of an article that they name. */
import { render } from 'preact'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { fixturePack } from '../../../testing/fixture-pack'
import { stateWith } from '../../../testing/record-state'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { parseAddress } from '../../model/address'
import { address, appData, baseAddress, today } from '../../model/state'
import { PeopleAndTexts } from './PeopleAndTexts'

const place = document.createElement('div')
beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
  today.value = '2026-11-27'
})
afterEach(() => render(null, place))

const [first] = fixturePack.milestones
const [spam, contracts] = ['spam', 'electronic-contracts'].map((id) =>
  fixturePack.articles.find((article) => article.id === id),
)
if (!first || !spam || !contracts) throw new Error('not in the fixture')
const milestones = [{ ...first, title: 'First clean text (spam)', date: '2021-02-05' }]

it.each([
  ['that they name', spam, '#/articles/spam', true],
  ['that they do not name', contracts, '#/articles/electronic-contracts', false],
  ['that they name, but not as of a day before', spam, '#/articles/spam?asOf=2021-02-04', false],
])('are on the page of an article %s', (_, article, to, isListed) => {
  appData.value = stateWith({ ...fixturePack, milestones })
  address.value = baseAddress.value = parseAddress(to)
  render(<PeopleAndTexts article={article} />, place)
  expect(place.textContent?.includes('First clean text (spam)')).toBe(isListed)
  const terms = [...place.querySelectorAll('dt')].map(({ textContent }) => textContent)
  expect(terms.includes('Milestone')).toBe(isListed)
})

// @vitest-environment happy-dom
/** Planned status updates of an article, with the same actions as the others, not on a past date; of the others the newest. */
import { render } from 'preact'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { fixturePack } from '../../../testing/fixture-pack'
import { observed } from '../../../testing/observed'
import { stateWith } from '../../../testing/record-state'
import { itemsOfRow } from '../../../testing/row-menu'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { parseAddress } from '../../model/address'
import { address, appData, baseAddress, today } from '../../model/state'
import { Observations, Planned } from './Observations'

const place = document.createElement('div')
document.body.append(place)
const article = fixturePack.articles.find(({ id }) => id === 'spam')
if (!article) throw new Error('not in the fixture')

beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
  today.value = '2026-11-27'
})
afterEach(() => render(null, place))

it.each<[what: string, basis: 'planned' | 'reported', hash: string, listed: boolean]>([
  ['a planned update that is ahead', 'planned', '#/articles/spam', true],
  ['a planned update on a past date', 'planned', '#/articles/spam?asOf=2021-07-22', false],
  ['a later update that is not planned', 'reported', '#/articles/spam', false],
])('%s', (_, basis, hash, listed) => {
  appData.value = stateWith(fixturePack, [
    observed({ id: 'ahead-0001', article: 'spam', date: '2027-01-19', status: 'discussed', basis }),
  ])
  address.value = baseAddress.value = parseAddress(hash)
  render(<Planned article={article} />, place)
  const heading = [...place.querySelectorAll('h2')].find(({ textContent }) => textContent === 'Planned')
  expect(heading !== undefined).toBe(listed)
  const item = heading?.nextElementSibling?.querySelector('li')
  expect(item?.querySelector('.detail')?.textContent).toBe(listed ? 'Discussed' : undefined)
  expect(item ? itemsOfRow(item)[0]?.getAttribute('href') : undefined).toBe(listed ? '#/mine/ahead-0001' : undefined)
})

it.each<[what: string, madeAt: string, listed: boolean]>([
  ['was added today', '2026-11-27T12:00:00.000Z', true],
  ['was added before', '2026-11-20T12:00:00.000Z', false],
])('lists the newest three, and an older one that %s', (_, madeAt, listed) => {
  const old = { ...observed({ id: 'older-0001', article: 'spam', date: '2018-01-01', status: 'discussed' }), madeAt }
  appData.value = stateWith(fixturePack, [old])
  address.value = baseAddress.value = parseAddress('#/articles/spam')
  render(<Observations article={article} />, place)
  expect(place.querySelectorAll('.obs li')).toHaveLength(listed ? 4 : 3)
  expect(place.querySelector('.obs li.mine') !== null).toBe(listed)
})

// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeAll, expect, it } from 'vitest'
import type { Entry } from '../../../shared/domain/entries'
import { recordsWith } from '../../../shared/testing/canary'
import { fixturePack } from '../../../shared/testing/fixture-pack'
import { observed } from '../../../shared/testing/observed'
import { stateWith } from '../../../tools/record-state'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { parseAddress } from '../../model/address'
import { writeDraftText } from '../../model/drafts'
import { address, appData, today } from '../../model/state'
import { BriefScreen } from './BriefScreen'
import { ReportScreen } from './ReportScreen'

const place = document.createElement('div')
const PLENARY = '2021-07-22-plenary'

beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
  today.value = '2026-11-27'
})
afterEach(() => render(null, place))

function draw(hash: string, entries: readonly Entry[], Screen = ReportScreen) {
  appData.value = stateWith(fixturePack, entries)
  address.value = parseAddress(hash)
  render(<Screen />, place)
}

const secret = {
  ...observed({ id: 'secret', article: 'spam', date: '2021-07-22', status: 'clean' }),
  layer: 'private',
  meeting: PLENARY,
} as const

it.each([
  ['private', 'secret', 'Not in the report: what it cites is private.'],
  ['gone', 'gone', 'Not in the report: what it cites was withdrawn, replaced or erased.'],
])('says in sight why a comment is left out: %s', (_, observation, reason) => {
  appData.value = stateWith(fixturePack, [secret])
  writeDraftText(`.cable ${PLENARY}`, JSON.stringify([{ text: 'We noted it.', observation }]))
  draw(`#/cable?meeting=${PLENARY}`, [secret])
  const inSight = [...place.querySelectorAll('li')].filter((one) => !one.closest('details'))
  expect(inSight.map(({ textContent }) => textContent)).toContain(`We noted it. ${reason}`)
  writeDraftText(`.cable ${PLENARY}`, null)
})

it('names each item that is left out, with a link: a document of no article and no member too', () => {
  const [document] = recordsWith('own-word', 'private').filter((one) => one.kind === 'document')
  if (!document) throw new Error('no document')
  const bare = { ...document, entity: { ...document.entity, articles: [], proponents: [] } }
  draw('#/cable?from=2021-07-21&to=2021-07-22', [bare])
  const links = [...place.querySelectorAll('.left-out a')]
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['INF/own-word, 21 Jul 2021', expect.stringContaining('mine?kind=document')],
  ])
})

it.each([
  ['a report', '#/cable?from=2001-01-01&to=2001-01-02', ReportScreen, /^No information with a source for this period/],
  ['a brief', '#/brief?member=us&asOf=2017-01-02', BriefScreen, /: no information with a source by /],
])('does not say “public” where %s for us is empty', async (_, hash, Screen, expected) => {
  draw(hash, [], Screen)
  await act(() => place.querySelector<HTMLInputElement>('.for-us input')?.click())
  const [empty] = [...place.querySelectorAll('p')].filter(({ textContent }) => expected.test(textContent ?? ''))
  expect(empty?.textContent).not.toContain('public')
  expect(empty).toBeDefined()
})

// @vitest-environment happy-dom
/** Outcomes of targets: the page of an article, reports and charts tell the same. */
import { render } from 'preact'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { targetsAsOf } from '../../../shared/domain/ledger/targets'
import { outcomeText } from '../../../shared/reports/follow-up'
import { fixturePack } from '../../../testing/fixture-pack'
import { observed } from '../../../testing/observed'
import { stateWith } from '../../../testing/record-state'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { appData, ledger, today } from '../../model/state'
import { screenPhrases } from '../../workspace/report-phrases'
import { Targets } from './Targets'

const place = document.createElement('div')

beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
  today.value = '2026-11-27'
})
afterEach(() => render(null, place))

const spam = fixturePack.articles.find(({ id }) => id === 'spam')
if (!spam) throw new Error('no article')
const aim = {
  ...observed({ id: 'aim', article: 'spam', date: '2026-01-05', status: 'in-progress' }),
  target: { status: 'clean', date: '2026-03' },
}
const next = (date: string, status: string) => observed({ id: date, article: 'spam', date, status })

it.each([
  ['met', [next('2026-02', 'clean')], 'Met|clean, Feb 2026', 'met (Feb 2026)'],
  [
    'reached late, after a lower step',
    [next('2026-04-02', 'nearly-clean'), next('2026-05', 'clean')],
    'Missed, reached late|clean, May 2026',
    'missed, reached late (May 2026)',
  ],
  ['missed', [next('2026-04-02', 'nearly-clean')], 'Missed|next status: nearly clean, 2 Apr 2026', 'missed'],
  [
    'missed by an article that is left out',
    [next('2026-05', 'dropped')],
    'Missed|left out, May 2026',
    'missed; left out (May 2026)',
  ],
])('tells a target that was %s', (_, story, told, inReports) => {
  appData.value = stateWith({ ...fixturePack, observations: [] }, [aim, ...story])
  render(<Targets article={spam} />, place)
  const cell = place.querySelector('td:last-child')
  expect(cell?.innerHTML.replace('<br>', '|').replace(/<[^>]*>/g, '')).toBe(told)
  const [target] = targetsAsOf(ledger.value, 'spam', today.value)
  expect(target && outcomeText(target, screenPhrases())).toBe(inReports)
})

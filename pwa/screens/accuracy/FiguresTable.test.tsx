// @vitest-environment happy-dom
/** Shares with their intervals and counts; rows without a case. */
import { render } from 'preact'
import { afterEach, expect, it } from 'vitest'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { FiguresTable } from './FiguresTable'

const place = document.createElement('div')
afterEach(() => render(null, place))

const rowsIn = async (lang: 'en' | 'fr' | 'es') => {
  await speak(lang)
  await loadMoreWords()
  const rows = [
    { head: 'all', counts: [37, 5, 22] },
    { head: 'none', counts: [0, 0, 0] },
    { head: 'missed', counts: [0, 0, 3] },
  ] as const
  render(<FiguresTable heads={['Type', 'Language']} groups={[{ head: 'said', rows }]} />, place)
  return [...place.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent.replace(/\s/g, ' ')).join(' | '),
  )
}

it.each([
  ['en', 'said | all | 88.1% 75–94.8% | 62.7% 50–73.9% | 37 | 5 | 22', 'missed | – | 0.0% 0–56.1% | 0 | 0 | 3'],
  ['fr', 'said | all | 88,1 % 75–94,8 % | 62,7 % 50–73,9 % | 37 | 5 | 22', 'missed | – | 0,0 % 0–56,1 % | 0 | 0 | 3'],
  ['es', 'said | all | 88,1 % 75–94,8 % | 62,7 % 50–73,9 % | 37 | 5 | 22', 'missed | – | 0,0 % 0–56,1 % | 0 | 0 | 3'],
] as const)('in %s, each share has its interval, and a row without a case is left out', async (lang, ...rows) => {
  expect(await rowsIn(lang)).toEqual(rows)
})

// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, expect, it } from 'vitest'
import type { Lang } from '../../../shared/domain/text/langs'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { EditorsNote } from './EditorsNote'

const place = document.createElement('div')
afterEach(() => render(null, place))

it.each<[Lang, string, string, readonly string[]]>([
  [
    'fr',
    'From a public repository. · Confidence: medium.',
    'Note de la rédaction From a public repository. · Fiabilité : moyenne.',
    ['From a public repository.'],
  ],
  [
    'es',
    'The date is inferred. · Confidence: low.',
    'Nota de la redacción La fecha es deducida. · Fiabilidad: baja.',
    [],
  ],
  ['es', 'The date is that of the report.', 'Nota de la redacción La fecha es la del informe.', []],
  [
    'fr',
    'Symbol INF/ECOM/23 from memory, not verified.',
    'Note de la rédaction Cote INF/ECOM/23 : non vérifiée dans une source.',
    [],
  ],
  [
    'en',
    'Symbol INF/ECOM/23 from memory, not verified. · Confidence: low.',
    'Editor’s note Symbol INF/ECOM/23: not verified in a source. · Confidence: low.',
    [],
  ],
  ['en', 'Confidence: medium-high.', 'Editor’s note Confidence: fairly high.', []],
  ['fr', 'Confidence: as stated.', 'Note de la rédaction Confidence: as stated.', ['Confidence: as stated.']],
])('in %s leaves only the editors’ own words in English: %s', async (lang, note, text, english) => {
  await speak(lang)
  await loadMoreWords()
  render(<EditorsNote note={note} lang="en" />, place)
  expect(place.textContent?.replaceAll(/\s/g, ' ')).toBe(text)
  expect([...place.querySelectorAll('[lang=en]')].map((one) => one.textContent)).toEqual(english)
})

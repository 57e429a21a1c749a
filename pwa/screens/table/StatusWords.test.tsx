// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, expect, it } from 'vitest'
import { LADDER_TEMPLATE } from '../../../shared/table/ladder'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { StatusWords } from './StatusWords'

const place = document.createElement('div')
afterEach(() => render(null, place))

it.each([
  ['en', 'agreed', '“agreed” → Clean'],
  ['fr', 'convenu', '« convenu » → Texte propre'],
  ['es', 'acordado', '«acordado» → En limpio'],
  ['en', 'clean', undefined],
] as const)('in %s, says as which status a word is read: %s', async (lang, word, expected) => {
  await speak(lang)
  await loadMoreWords()
  const sheet = { name: '', rows: [['Status'], [word]] }
  render(
    <StatusWords tables={[{ kind: 'observations', sheet, columns: { status: 0 } }]} ladder={LADDER_TEMPLATE} />,
    place,
  )
  expect(place.querySelector('li')?.textContent.replace(/\s/g, ' ')).toBe(expected)
})

// @vitest-environment happy-dom
/** A text that is there before the data is read once they are loaded. */
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it } from 'vitest'
import { fixturePack } from '../../../shared/testing/fixture-pack'
import { stateWith } from '../../../tools/record-state'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { appData } from '../../model/state'
import { AnalyseScreen } from './AnalyseScreen'

const place = document.createElement('div')
afterEach(() => {
  act(() => render(null, place))
})

it('reads what was entered before the data were loaded', async () => {
  await speak('en')
  await loadMoreWords()
  act(() => render(<AnalyseScreen />, place))
  const field = place.querySelector('textarea')
  if (!field) throw new Error('no field')
  act(() => {
    field.value = 'Participants cleaned the article on spam.'
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
  act(() => {
    place.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
  })
  expect(place.querySelector('.reading')).toBeNull()
  act(() => {
    appData.value = stateWith(fixturePack, [])
  })
  expect(place.querySelector('.reading')?.textContent).toContain('Participants cleaned')
})

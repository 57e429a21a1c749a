// @vitest-environment happy-dom
/** The datasets that the screen offers. */
import { render } from 'preact'
import { beforeAll, expect, it } from 'vitest'
import { fixturePack } from '../../../shared/testing/fixture-pack'
import { stateWith } from '../../../tools/record-state'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { appData } from '../../model/state'
import { FilesScreen } from './FilesScreen'

beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
})

it.each([
  ['is not on', '', ['Use this dataset']],
  ['is on', 'other-talks', []],
])('a dataset that ships is offered unless it is on: %s', (_, id, buttons) => {
  const { packs, ...state } = stateWith(fixturePack)
  const others = stateWith({ ...fixturePack, id }).packs
  appData.value = { ...state, packs: id === '' ? packs : [...packs, ...others] }
  const place = document.createElement('div')
  render(<FilesScreen />, place)
  const shown = [...place.querySelectorAll('section:last-of-type button')].map((button) => button.textContent)
  expect(shown).toEqual(buttons)
})

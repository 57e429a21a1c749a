// @vitest-environment happy-dom
/** The datasets that the screen offers, beside the one to which its button goes back. */
import { render } from 'preact'
import { beforeAll, expect, it } from 'vitest'
import { fixturePack } from '../../../shared/testing/fixture-pack'
import { stateWith } from '../../../tools/record-state'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { appData } from '../../model/state'
import { SHIPPED } from '../../store'
import { FilesScreen } from './FilesScreen'

beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
})

const BACK = 'Go back to Other talks, version 2026.1'

it.each([
  ['as it ships', '2026.1', 'bundled', [BACK]],
  ['imported', '2026.1', 'imported', [`${BACK} (imported)`, 'Use this dataset']],
  ['in another version', '2025.1', 'bundled', ['Go back to Other talks, version 2025.1', 'Use this dataset']],
] as const)('a dataset that ships is offered unless it is the previous one: %s', (_, version, origin, buttons) => {
  const [shipped] = SHIPPED
  if (!shipped) throw new Error('nothing ships')
  appData.value = { ...stateWith(fixturePack), previousPack: { ...shipped, version, origin } }
  const place = document.createElement('div')
  render(<FilesScreen />, place)
  const shown = [...place.querySelectorAll('section:last-of-type button')].map((button) => button.textContent)
  expect(shown).toEqual(buttons)
})

// @vitest-environment happy-dom
/** Changes made here, each as a word for what was done and what it was done to. */
import { render } from 'preact'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { LANGS } from '../../../shared/domain/text/langs'
import { fixturePack } from '../../../testing/fixture-pack'
import { stateWith } from '../../../testing/record-state'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { appData } from '../../model/state'
import type { Step } from '../../store'
import { HistoryScreen } from './HistoryScreen'

const place = document.createElement('div')
beforeAll(() => speak('en'))
afterEach(() => render(null, place))

const made: Step = {
  id: 'step-0001',
  at: '2026-11-24T10:00:00.000Z',
  kind: 'import',
  negotiation: null,
  entries: [],
  count: 2,
  import: 'import-0001',
}
const TOLD = { en: 'Imported 2 entries', fr: 'Importé 2 entrées', es: 'Importado 2 entradas' }

it.each(LANGS)('tells an import once in %s', async (lang) => {
  await speak(lang)
  await loadMoreWords()
  appData.value = { ...stateWith(fixturePack), steps: [made] }
  render(<HistoryScreen />, place)
  expect(place.querySelector('li > span')?.textContent?.replace(/\s+/g, ' ').trim()).toBe(TOLD[lang])
})

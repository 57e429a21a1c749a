// @vitest-environment happy-dom
/** Words on the signature of the dataset in use. */
import 'fake-indexeddb/auto'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { fixturePack as pack } from '../../../testing/fixture-pack'
import { stateWith } from '../../../testing/record-state'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { parseAddress } from '../../model/address'
import { address, appData } from '../../model/state'
import type { PackRow } from '../../store'
import { FilesScreen } from './FilesScreen'

const place = document.createElement('div')

beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
})
afterEach(() => render(null, place))

it.each<[what: string, row: Partial<PackRow>, warns: boolean]>([
  ['one of a file without a signature', { origin: 'imported' }, true],
  ['one that was made here of a table', { origin: 'imported', isOwn: true }, false],
  ['the one that ships', { origin: 'bundled' }, false],
])('%s is warned of only where others made it', (_, row, warns) => {
  const state = stateWith(pack)
  appData.value = { ...state, packs: state.packs.map((one) => ({ ...one, ...row })) }
  address.value = parseAddress('#/files')
  act(() => render(<FilesScreen />, place))
  expect(place.textContent?.includes('This dataset is not signed')).toBe(warns)
})

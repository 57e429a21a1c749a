// @vitest-environment happy-dom
/** Choices for a backup, and the control that a link to the import names. */
import 'fake-indexeddb/auto'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { unionOf } from '../../../shared/pack/export'
import { fixturePack as pack } from '../../../shared/testing/fixture-pack'
import { observed } from '../../../shared/testing/observed'
import { stateWith } from '../../../tools/record-state'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { BOARD } from '../../model/address'
import { appData, baseAddress } from '../../model/state'
import { BackupReview } from './BackupReview'
import { Incoming } from './Incoming'

const mine = observed({ id: 'mine-0001', article: 'spam', date: '2026-11-24', status: 'clean' })
const place = document.body.appendChild(document.createElement('div'))

beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
})
afterEach(() => {
  render(null, place)
  baseAddress.value = BOARD
})

it.each([
  ['with entries', [mine]],
  ['without entries', []],
])('offers first to merge on a device %s', (_, here) => {
  appData.value = stateWith(pack, here)
  const file = { kind: 'backup', madeAt: '2026-11-28T10:00:00.000Z', pack, records: [mine] } as const
  const found = {
    kind: 'file',
    file,
    union: unionOf([], [mine]),
    locked: { resealed: [], lost: 0 },
    packs: [],
  } as const
  const change = { busy: false, run: async () => {}, onCancel: () => {} }
  act(() => render(<BackupReview found={found} comparison={null} {...change} />, place))
  expect(place.querySelector<HTMLInputElement>('[name="backup-mode"]:checked')?.value).toBe('merge')
})

it.each<[string, Readonly<Record<string, string>>, string]>([
  ['in focus where the link asks for a file', { open: 'file' }, 'files-file'],
  ['left alone otherwise', {}, ''],
])('the choice of a file is %s', (_, params, focused) => {
  appData.value = stateWith(pack)
  baseAddress.value = { ...BOARD, screen: 'files', params }
  act(() => render(<Incoming />, place))
  expect(document.activeElement?.id).toBe(focused)
})

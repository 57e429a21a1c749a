// @vitest-environment happy-dom
/** Choices for a backup, and the control that a link to the import names. */
import 'fake-indexeddb/auto'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import { sha256 } from '../../../shared/encoding/sha256'
import { type PlenaryFile, unionOf, writeFile } from '../../../shared/pack/export'
import { fixturePack as pack } from '../../../testing/fixture-pack'
import { observed } from '../../../testing/observed'
import { stateWith } from '../../../testing/record-state'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { BOARD } from '../../model/address'
import { appData, baseAddress } from '../../model/state'
import { launchedFile } from '../../workspace/files/file-launch'
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

it.each([
  ['en', /^Dataset version \S+: unchanged1,\d{3}$/],
  ['fr', /^Version \S+ du jeu de données : inchangés1 \d{3}$/],
  ['es', /^Conjunto de datos, versión \S+: sin cambios1\d{3}$/],
] as const)('counts what a backup has of the dataset, in %s', async (lang, expected) => {
  await speak(lang)
  await loadMoreWords()
  const [meeting] = pack.meetings
  if (!meeting) throw new Error('no meeting')
  const meetings = Array.from({ length: 1200 }, (_, at) => ({ ...meeting, id: `meeting-${at}` }))
  const large = { ...pack, meetings, observations: [] }
  appData.value = stateWith(large)
  const file: PlenaryFile = { kind: 'backup', madeAt: '2026-11-28T10:00:00.000Z', pack: large, records: [] }
  const pieces: string[] = []
  for await (const piece of writeFile(file, sha256)) pieces.push(piece)
  launchedFile.value = { name: 'backup.plenary', getFile: async () => new File(pieces, 'backup.plenary') }
  act(() => render(<Incoming />, place))
  await vi.waitFor(() => expect(place.querySelector('[value="replace"]')).not.toBeNull())
  act(() => place.querySelector<HTMLInputElement>('[value="replace"]')?.click())
  const rows = [...place.querySelectorAll('.mini tr')].map(({ textContent }) => textContent.replace(/\s/g, ' '))
  expect(
    rows.find((row) => expected.test(row)),
    rows.join('|'),
  ).toBeDefined()
})

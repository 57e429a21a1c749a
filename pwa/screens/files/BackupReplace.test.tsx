// @vitest-environment happy-dom
/** Preview of a restore on a device that was erased. */
import 'fake-indexeddb/auto'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeAll, expect, it } from 'vitest'
import type { Entry } from '../../../shared/domain/entries/entries'
import { unionOf } from '../../../shared/pack/export'
import type { Pack } from '../../../shared/pack/schema'
import { colleague } from '../../../testing/colleague'
import { fixturePack as pack } from '../../../testing/fixture-pack'
import { observed } from '../../../testing/observed'
import { stateWith } from '../../../testing/record-state'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { appData } from '../../model/state'
import { BackupReplace } from './BackupReplace'

const others: Pack = {
  ...pack,
  id: 'other-talks',
  articles: pack.articles.map((one) => (one.id === 'spam' ? { ...one, names: { en: 'Rules of origin' } } : one)),
}
const me = { device: 'before-the-erasure', name: '' }
const mine = observed({ id: 'mine-0001', article: 'spam', date: '2026-11-24', status: 'clean' })
const participation: Entry = {
  kind: 'participation',
  id: 'mine-0002',
  layer: 'public',
  negotiation: 'wto-ecommerce',
  madeAt: '2026-11-24T10:00:00.000Z',
  entity: {
    id: 'joined',
    member: 'zz',
    from: '2026-11-24',
    to: null,
    isCounted: false,
    confidence: '',
    sources: [],
    note: '',
  },
}
const place = document.createElement('div')

beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
})
afterEach(() => render(null, place))

it.each<[what: string, entry: Entry, devices: readonly string[] | undefined, says: string, saysNot: string]>([
  [
    'is of the user where its device is the backup’s',
    { ...mine, by: me },
    [me.device],
    'Added by you',
    'Added by another',
  ],
  ['is of another where its device is not', { ...mine, by: colleague }, [me.device], colleague.name, 'Added by you'],
  ['is of another in a backup that names no device', { ...mine, by: me }, undefined, 'another device', 'Added by you'],
  ['has the names of a dataset of the backup', { ...mine, negotiation: others.id }, [], 'Rules of origin', 'spam'],
  [
    'only adds what its dataset lacks',
    { ...participation, negotiation: others.id },
    [],
    'Participation',
    'not on this device',
  ],
])('an entry %s', (_, entry, devices, says, saysNot) => {
  appData.value = stateWith(pack)
  const file = {
    kind: 'backup',
    madeAt: '2026-11-28T10:00:00.000Z',
    pack,
    further: [{ pack: others }],
    ...(devices && { devices }),
    records: [entry],
  } as const
  const found = {
    kind: 'file',
    file,
    union: unionOf([], [entry]),
    locked: { resealed: [], lost: 0 },
    packs: [],
  } as const
  act(() => render(<BackupReplace found={found} busy={false} run={async () => {}} onCancel={() => {}} />, place))
  expect(place.textContent).toContain(says)
  expect(place.textContent).not.toContain(saysNot)
})

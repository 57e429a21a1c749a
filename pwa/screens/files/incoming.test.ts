// @vitest-environment happy-dom
/** Comparison of a file with what is here. */
import { expect, it } from 'vitest'
import { sha256 } from '../../../shared/encoding/sha256'
import { type PlenaryFile, writeFile } from '../../../shared/pack/export'
import type { Pack } from '../../../shared/pack/schema'
import { fixturePack as pack } from '../../../testing/fixture-pack'
import { stateWith } from '../../../testing/record-state'
import { readIncoming } from './incoming'

const others: Pack = { ...pack, id: 'other-talks' }
const own: Pack = { ...pack, id: 'own-talks' }

it('reads the devices of a backup, and compares every dataset with the one that it replaces', async () => {
  const backup: PlenaryFile = {
    kind: 'backup',
    madeAt: '2026-11-28T10:00:00.000Z',
    pack,
    further: [{ pack: { ...others, positions: [] } }, { pack: own }],
    devices: ['mine', 'mine-before'],
    records: [],
  }
  const pieces: string[] = []
  for await (const piece of writeFile(backup, sha256)) pieces.push(piece)
  const here = stateWith(pack)
  const state = { ...here, packs: [...here.packs, ...stateWith(others).packs] }
  const found = await readIncoming(new File(pieces, 'backup.plenary'), state, () => undefined)
  const packs = found.kind === 'file' ? found.packs : []
  expect(packs.map(({ pack: { id }, difference }) => [id, difference?.removed.length])).toEqual([
    [pack.id, 0],
    ['other-talks', others.positions.length],
    ['own-talks', undefined],
  ])
  expect(found).toMatchObject({ file: { devices: backup.devices } })
})

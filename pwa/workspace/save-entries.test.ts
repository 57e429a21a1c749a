// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest'
import type { Entry } from '../../shared/domain/entries'
import { idUnder } from '../../shared/domain/id-under'
import { fixturePack } from '../../shared/testing/fixture-pack'
import { observed } from '../../shared/testing/observed'
import { stateWith } from '../../tools/record-state'
import { appData } from '../model/state'
import { withdraw } from './save-entries'

const saved: Entry[] = []
vi.mock('../store', async (original) => ({
  ...(await original<typeof import('../store')>()),
  saveEntries: async (entries: readonly Entry[]) => void saved.push(...entries),
}))

const [ANNA, BEN] = ['a'.repeat(26), 'b'.repeat(26)]
const by = (device: string) => ({ by: { device, name: '' } })
const of = { article: 'spam', date: '2026-11-24', status: 'clean' } as const

it('a withdrawal of a shared id names who signed what is withdrawn', async () => {
  const theirs = { ...observed({ id: 'obs-0001', ...of }), ...by(BEN) }
  const hers = { ...observed({ id: idUnder('obs-0001', ANNA), ...of }), ...by(ANNA) }
  const other = { ...observed({ id: 'obs-0002', ...of }), ...by(BEN) }
  appData.value = stateWith(fixturePack, [theirs, hers, other])
  expect(await withdraw([theirs, hers, other], '')).toBe(true)
  expect(saved).toMatchObject([idUnder('obs-0001', BEN), hers.id, 'obs-0002'].map((withdraws) => ({ withdraws })))
})

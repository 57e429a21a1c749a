// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import type { Entry } from '../../../shared/domain/entries/entries'
import { idUnder } from '../../../shared/domain/entries/id-under'
import { fixturePack } from '../../../testing/fixture-pack'
import { observed } from '../../../testing/observed'
import { stateWith } from '../../../testing/record-state'
import { repositoryFiles } from '../../../tools/checks/repository-files'
import { ROOT } from '../../../tools/programs/process.mjs'
import { appData } from '../../model/state'
import { withdrawalsOf } from '../../model/typed/undo'
import { saveQualified, withdraw } from './save-entries'
import { savedOnce } from './saved-once'

const saved: Entry[] = []
vi.mock('../../store', async (original) => ({
  ...(await original<typeof import('../../store')>()),
  saveEntries: async (entries: readonly Entry[]) => void saved.push(...entries),
}))

const [ANNA, BEN] = ['a'.repeat(26), 'b'.repeat(26)]
const by = (device: string) => ({ by: { device, name: '' } })
const of = { article: 'spam', date: '2026-11-24', status: 'clean' } as const

const SAVES: Readonly<Record<string, (entries: readonly Entry[]) => Promise<unknown>>> = {
  'at once': (entries) => withdraw(entries, ''),
  'of several, of a removal, a restored version or the extension': (entries) =>
    saveQualified(withdrawalsOf(entries, '', false)),
  'of a form': (entries) => savedOnce(withdrawalsOf(entries, '', false), () => undefined),
}

it.each(Object.keys(SAVES))('a withdrawal of a shared id names who signed what is withdrawn: %s', async (way) => {
  saved.length = 0
  const theirs = { ...observed({ id: 'obs-0001', ...of }), ...by(BEN) }
  const hers = { ...observed({ id: idUnder('obs-0001', ANNA), ...of }), ...by(ANNA) }
  const other = { ...observed({ id: 'obs-0002', ...of }), ...by(BEN) }
  appData.value = stateWith(fixturePack, [theirs, hers, other])
  await SAVES[way]?.([theirs, hers, other])
  expect(saved).toMatchObject([idUnder('obs-0001', BEN), hers.id, 'obs-0002'].map((withdraws) => ({ withdraws })))
})

it('nothing that the user adds is saved otherwise', () => {
  const savers = repositoryFiles('pwa')
    .filter((path) => /^pwa\/(?!store\/).*\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
    .filter((path) => /\bsaveEntries\b.*from '.*\/store'/.test(readFileSync(join(ROOT, path), 'utf8')))
  expect(savers).toEqual(['pwa/workspace/forms/save-entries.ts', 'pwa/workspace/forms/saved-once.ts'])
})

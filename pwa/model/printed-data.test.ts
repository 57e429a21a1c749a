import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { entityKey } from '../../shared/domain/entries/entries'
import { recordsWith } from '../../testing/canary'
import { fixturePack } from '../../testing/fixture-pack'
import { stateWith } from '../../testing/record-state'
import { printedData } from './printed-data'
import { appData, isPrinting, ledger, shownData } from './state'

const WORD = 'said-to-all'
const open = recordsWith(WORD, 'public').filter(
  ({ kind }) => kind !== 'note' && kind !== 'follow' && kind !== 'withdrawal',
)
const [observation] = open
if (observation?.kind !== 'observation') throw new Error('no observation')
/** A public entry, and its withdrawal in either layer. */
const taken = (layer: 'public' | 'private') =>
  [
    { ...observation, id: `taken-${layer}-0001` },
    {
      kind: 'withdrawal',
      id: `taking-${layer}-0001`,
      layer,
      negotiation: 'wto-ecommerce',
      madeAt: observation.madeAt,
      withdraws: `taken-${layer}-0001`,
      reason: 'unsaid',
    },
  ] as const
const secret = [
  ...recordsWith('unsaid', 'private'),
  ...recordsWith('unsaid', 'delegation'),
  ...recordsWith('unsaid', 'public').filter(({ kind }) => kind === 'note' || kind === 'follow'),
  // A private correction of a public entry, which goes on counting on paper.
  { ...observation, id: 'correcting-0001', layer: 'private', status: 'clean', supersedes: observation.id } as const,
  ...taken('public'),
  ...taken('private'),
]

it('is what the data would be without what is not public, followed or withdrawn', () => {
  const full = { ...stateWith(fixturePack, [...open, ...secret]), unreadable: 2, unsealed: 1, isShut: true }
  const printed = printedData(full)
  expect(printed).toEqual(printedData(stateWith(fixturePack, open)))
  expect(JSON.stringify(printed.entries)).not.toContain('unsaid')
  expect(printed).toMatchObject({ count: open.length, isShut: false, lock: null })
})

it.each(['public', 'private'] as const)('is without what the user removed from the dataset, if that is %s', (layer) => {
  const removal = { ...taken(layer)[1], withdraws: entityKey('meeting', '2021-07-22-plenary') }
  expect(printedData(stateWith(fixturePack, [removal])).entries).toHaveLength(layer === 'public' ? 1 : 0)
})

it('is what screens and ledger are computed from while the browser prints', () => {
  appData.value = stateWith(fixturePack, [...open, ...secret])
  expect(shownData.value?.entries).toBe(appData.value.entries)
  isPrinting.value = true
  const { entries } = ledger.value
  expect(shownData.value?.entries).toHaveLength(open.length)
  appData.value = stateWith(fixturePack, open)
  expect(ledger.value.entries).toEqual(entries)
  isPrinting.value = false
  appData.value = null
})

/** Screens that are never printed, and act on all data; and the report for us, which has private entries by choice. */
const ACT_ON_ALL = [
  'screens/add/AddSheet.tsx',
  'screens/add/named-state.ts',
  'screens/entries/CorrectScreen.tsx',
  'screens/files/BackupMerge.tsx',
  'screens/files/BackupReplace.tsx',
  'screens/files/FilesScreen.tsx',
  'screens/files/Imports.tsx',
  'screens/files/Incoming.tsx',
  'screens/files/PublishDialog.tsx',
  'screens/settings/PrivateLock.tsx',
  'screens/table/create-negotiation.ts',
  'workspace/entries/step-text.ts',
  'workspace/entries/undo-steps.ts',
  'workspace/files/internal-data.ts',
  'workspace/followed/check-followed.ts',
  'workspace/forms/save-entries.ts',
  'workspace/imports/MissingNegotiations.tsx',
  'workspace/imports/import-entries.ts',
  'workspace/imports/negotiation-offer.ts',
  'workspace/imports/use-import-plan.ts',
  'workspace/meeting/log-lines.ts',
]

it('is what every screen reads: none but those that are never printed has the data itself', () => {
  const readers = ['screens', 'workspace', 'charts', 'parts'].flatMap((folder) =>
    readdirSync(`pwa/${folder}`, { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter((path) => /(?<!\.test)\.tsx?$/.test(path))
      .filter((path) => /\b(appData|openData)\b/.test(readFileSync(`pwa/${path}`, 'utf8'))),
  )
  expect(readers.sort()).toEqual(ACT_ON_ALL)
})

/** Two datasets with equal ids: what belongs to one negotiation neither counts nor can be saved in the other. */
import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Entry } from '../../shared/domain/entries'
import type { Pack } from '../../shared/pack/schema'
import { anyRecord } from '../../shared/testing/arbitraries'
import { fixturePack as pack } from '../../shared/testing/fixture-pack'
import { observed } from '../../shared/testing/observed'
import { stateWith } from '../../tools/record-state'
import type { AppData } from '../store'
import { readDraftText, writeDraftText } from './drafts'
import { loadData } from './load-data'
import { overview } from './overview'
import { appData, ledger, openEntries, publicData, shownData } from './state'
import { tallyIn } from './tally'
import { showSaved, undoMessage } from './undo'

let reading: AppData
vi.mock('../store', async (original) => ({
  ...(await original<typeof import('../store')>()),
  openData: async () => reading,
}))

const OTHER: Pack = { ...pack, id: 'other-talks' }
const entry = {
  ...observed({ id: 'mine-0001', article: 'spam', date: '2026-11-24', status: 'clean' }),
  negotiation: pack.id,
}

/** Shown data with one of the datasets in use. */
async function open(inUse: Pack, entries: readonly Entry[] = []): Promise<void> {
  reading = { ...stateWith(inUse, entries), firstNegotiation: pack.id }
  await loadData()
}

beforeEach(() => {
  const kept = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  })
  appData.value = null
})

describe('what is typed and not saved', () => {
  it.each(['', '.member sg false', '.add-meeting'])('stays with its negotiation (draft “%s”)', async (key) => {
    await open(pack)
    writeDraftText(key, 'typed here')
    await open(OTHER)
    expect(readDraftText(key)).toBeNull()
    writeDraftText(key, 'typed there')
    await open(pack)
    expect(readDraftText(key)).toBe('typed here')
    writeDraftText(key, null)
    await open(OTHER)
    expect(readDraftText(key)).toBe('typed there')
  })
})

it.each([
  ['goes with the dataset', OTHER, true],
  ['stays with a later version of the dataset', { ...pack, version: '2999.1' }, false],
])('a message about what was saved %s', async (_, next, isGone) => {
  await open(pack, [entry])
  showSaved([entry], 'Saved')
  await open(next, [entry])
  expect(undoMessage.value === null).toBe(isGone)
})

it('shows, counts and publishes nothing of the other, whatever was added there', () => {
  const negotiation = (id: string) => fc.array(anyRecord).map((all) => all.map((one) => ({ ...one, negotiation: id })))
  const shown = (entries: readonly Entry[]) => {
    appData.value = stateWith(pack, entries)
    return {
      own: openEntries.value,
      pack: shownData.value?.pack,
      tally: shownData.value && tallyIn(shownData.value),
      foot: overview.value?.tally,
      standing: [...ledger.value.entries],
      published: publicData.value?.entries,
    }
  }
  fc.assert(
    fc.property(negotiation(pack.id), negotiation(OTHER.id), (here, there) => {
      const both = shown([...there, ...here])
      expect(both).toEqual(shown(here))
      expect(both.foot).toEqual(both.tally)
    }),
    { numRuns: 30 },
  )
})

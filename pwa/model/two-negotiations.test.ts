/** Two datasets with equal ids: what belongs to one negotiation neither counts nor can be saved in the other. */
import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Entry } from '../../shared/domain/entries/entries'
import type { Pack } from '../../shared/pack/schema'
import { anyRecord } from '../../testing/arbitraries'
import { fixturePack as pack } from '../../testing/fixture-pack'
import { observed } from '../../testing/observed'
import { stateWith } from '../../testing/record-state'
import type { AppData } from '../store'
import { type Address, BOARD } from './address'
import { lastVisitOf, markSeen } from './last-visit'
import { followNegotiation } from './negotiation/follow-negotiation'
import { viewOf } from './negotiation/negotiation-view'
import { isUnknown, rememberOpened } from './negotiation/open-negotiation'
import { overview } from './negotiation/overview'
import { tallyIn } from './negotiation/tally'
import { noteOpened, recentOf } from './search/recent'
import { loadData } from './start/load-data'
import { address, appData, ledger, openEntries, openNegotiation, publicData, shownData } from './state'
import { readDraftText, writeDraftText } from './typed/drafts'
import { showSaved, undoMessage } from './typed/undo'

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

/** Opens one of two negotiations that are on. */
async function open(inUse: Pack, entries: readonly Entry[] = []): Promise<void> {
  const other = inUse.id === OTHER.id ? pack : OTHER
  const packs = [inUse, other].flatMap((one) => stateWith(one).packs)
  reading = { ...stateWith(inUse, entries), packs }
  await loadData()
  address.value = { ...BOARD, negotiation: inUse.id }
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
  ['goes with the negotiation', OTHER, true],
  ['stays with a later version of the dataset', { ...pack, version: '2999.1' }, false],
])('a message about what was saved %s', async (_, next, isGone) => {
  await open(pack, [entry])
  const end = followNegotiation()
  showSaved([entry], 'Saved')
  await open(next, [entry])
  expect(undoMessage.value === null).toBe(isGone)
  end()
})

it('are open in turn, each with its own entries of equal ids, and computed once', async () => {
  const twin = { ...entry, negotiation: OTHER.id, status: 'parked' }
  await open(pack, [entry, twin])
  const seen = () => ({ name: openNegotiation.value, entries: openEntries.value, pack: shownData.value?.pack })
  const here = seen()
  address.value = { ...BOARD, negotiation: OTHER.id }
  const there = seen()
  expect([here.entries, there.entries]).toEqual([[entry], [twin]])
  expect([here.name, there.name]).toEqual([pack.id, OTHER.id])
  address.value = { ...BOARD, negotiation: pack.id }
  expect(seen().pack).toBe(here.pack)
  expect(viewOf(OTHER.id)?.data.pack).toBe(there.pack)
  expect(viewOf(OTHER.id)?.model.articleAsOf('spam', '2026-11-25').standing?.status).toBe('parked')
})

describe('an address', () => {
  it.each([
    ['without a negotiation', undefined, OTHER.id, OTHER.id],
    ['of one that is on', pack.id, OTHER.id, pack.id],
    ['of one that is not on', 'unknown-talks', OTHER.id, OTHER.id],
    ['where the one of before is off', undefined, 'unknown-talks', pack.id],
  ])('%s opens it, or the one that was opened last', async (_, named, last, expected) => {
    await open(pack)
    rememberOpened(last)
    address.value = named === undefined ? BOARD : { ...BOARD, negotiation: named }
    expect(openNegotiation.value).toBe(expected)
    expect(isUnknown(named)).toBe(named === 'unknown-talks')
  })
})

it('has a visit of its own to what changed', async () => {
  await open(pack)
  markSeen('2026-11-01T00:00:00.000Z')
  const visits = [pack.id, OTHER.id, 'constructor'].map(lastVisitOf)
  expect(visits).toEqual(['2026-11-01T00:00:00.000Z', null, null])
})

it('has opened results of its own', () => {
  noteOpened(pack.id, 'article-spam')
  expect([pack.id, OTHER.id, 'constructor'].map(recentOf)).toEqual([['article-spam'], [], []])
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

it.each<[string, Address, string, string]>([
  ['that both have', { ...BOARD, screen: 'article', id: 'spam' }, OTHER.id, OTHER.id],
  ['that the open one alone has', { ...BOARD, screen: 'article', id: 'only-here' }, pack.id, pack.id],
  ['that another alone has', { ...BOARD, screen: 'article', id: 'only-here' }, OTHER.id, pack.id],
  ['that none has', { ...BOARD, screen: 'article', id: 'nowhere' }, OTHER.id, OTHER.id],
])(
  'an old address of an article %s is of the open negotiation, or of the one that has it',
  async (_, old, last, expected) => {
    const spam = pack.articles.find(({ id }) => id === 'spam') ?? raise()
    const withOne = { ...pack, articles: [...pack.articles, { ...spam, id: 'only-here' }] }
    await open(withOne)
    const location = { hash: '' }
    vi.stubGlobal('location', location)
    vi.stubGlobal('history', { replaceState: (_state: null, _title: string, hash: string) => (location.hash = hash) })
    const end = followNegotiation()
    rememberOpened(last)
    address.value = old
    expect(address.value).toEqual({ ...old, negotiation: expected })
    end()
  },
)

const raise = (): never => {
  throw new Error('The fixture has changed')
}

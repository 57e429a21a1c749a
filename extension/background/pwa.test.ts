/** Handling of the bridge's messages: what a snapshot of the app sets off. */
import { beforeEach, expect, it, vi } from 'vitest'
import { DEFAULTS } from '../settings'

const ORIGIN = new URL(DEFAULTS.pwaUrl).origin
const TOKEN = 'a'.repeat(32)
const store = vi.hoisted(() => new Map<string, unknown>())
vi.mock('./vault', () => ({
  vault: {
    get: async (keys: string[]) => Object.fromEntries(keys.map((key) => [key, store.get(key)])),
    set: async (items: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(items)) store.set(key, value)
    },
    remove: async (keys: string[]) => {
      for (const key of keys) store.delete(key)
    },
  },
}))
vi.mock('../browser', () => ({}))
const install = vi.hoisted(() => vi.fn<(snapshot: unknown) => Promise<string | null>>())
const list = vi.hoisted(() => vi.fn<(all: readonly object[]) => Promise<readonly string[]>>())
vi.mock('./record', () => ({
  install,
  list,
  snapshotId: async () => 'the-stored-one',
  snapshotProblem: async () => null,
}))
const pollIfChanged = vi.hoisted(() => vi.fn(async () => {}))
vi.mock('./watch', () => ({ pollIfChanged }))
const setFollows = vi.hoisted(() => vi.fn(async () => {}))
const setFollowed = vi.hoisted(() => vi.fn(async () => {}))
const seeNews = vi.hoisted(() => vi.fn(async () => {}))
const found = vi.hoisted(() => [{ url: 'https://example.org/news' }])
vi.mock('./news', () => ({ setFollows, setFollowed, seeNews, newsForPwa: async () => found }))

const { handleBridgeMessage, pwaState } = await import('./pwa')

beforeEach(() => {
  store.clear()
  store.set('paired', { origin: ORIGIN, token: TOKEN, at: 0 })
  vi.clearAllMocks()
})

it.each<[string, string, string | null, { readonly installs: number; readonly polls: number }]>([
  ['polls the feeds for its negotiation once it is stored', TOKEN, null, { installs: 1, polls: 1 }],
  ['polls none where it is refused', TOKEN, 'newer', { installs: 1, polls: 0 }],
  ['is not stored with another token', 'b'.repeat(TOKEN.length), null, { installs: 0, polls: 0 }],
])('a snapshot %s', async (_, token, problem, { installs, polls }) => {
  install.mockResolvedValue(problem)
  const message = { plenary: 'bridge', from: 'pwa', token, type: 'snapshot', snapshot: { id: 'one' } }
  expect(await handleBridgeMessage(message, ORIGIN, '2026-11-24T10:00:00.000Z')).toEqual([])
  expect({ installs: install.mock.calls.length, polls: pollIfChanged.mock.calls.length }).toEqual({ installs, polls })
  expect(store.get('pwa')).toEqual(installs === 0 ? undefined : expect.objectContaining({ problem }))
})

it.each([
  ['asks for the snapshots that are missing', ['talks']],
  ['answers also where none is, so that the PWA sends none unasked', []],
])('a list of the negotiations that are on %s', async (_, wanted) => {
  list.mockResolvedValue(wanted)
  const all = [{ id: 'talks', snapshotId: 'aaaaaaaa', articles: ['spam'], members: [] }]
  const message = { plenary: 'bridge', from: 'pwa', token: TOKEN, type: 'negotiations', list: all }
  expect(await handleBridgeMessage(message, ORIGIN, '2026-11-24T10:00:00.000Z')).toEqual([
    { plenary: 'bridge', from: 'extension', token: TOKEN, type: 'wanted', negotiations: wanted },
  ])
  expect([list.mock.calls, setFollows.mock.calls]).toEqual([[[all]], [[all]]])
  expect(await handleBridgeMessage({ ...message, token: 'b'.repeat(32) }, ORIGIN, '2026-11-24T10:00:00.000Z')).toEqual(
    [],
  )
  expect(list).toHaveBeenCalledOnce()
})

it('the answer to the pairing tells the version of the app, before its first hello', async () => {
  store.clear()
  store.set('pairing', { origin: ORIGIN, token: TOKEN, at: Date.parse('2026-11-24T10:00:00.000Z') })
  const message = { plenary: 'bridge', from: 'pwa', token: TOKEN, type: 'paired', protocol: 2, version: '0.1.0' }
  await handleBridgeMessage(message, ORIGIN, '2026-11-24T10:00:01.000Z')
  expect(await pwaState()).toMatchObject({ paired: true, version: '0.1.0', protocol: 2 })
})

it('what is followed as a whole is stored, and answered with the news; what was seen is noted', async () => {
  const app = { plenary: 'bridge', from: 'pwa', token: TOKEN }
  const said = (message: object) => handleBridgeMessage({ ...app, ...message }, ORIGIN, '2026-11-24T10:00:00.000Z')
  expect(await said({ type: 'followed', negotiations: ['talks'] })).toEqual([
    { plenary: 'bridge', from: 'extension', token: TOKEN, type: 'news', items: found },
  ])
  expect(await said({ type: 'seen', urls: ['https://example.org/news'] })).toEqual([])
  expect([setFollowed.mock.calls, seeNews.mock.calls]).toEqual([[[['talks']]], [[['https://example.org/news']]]])
})

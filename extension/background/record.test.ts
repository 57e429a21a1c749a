import fc from 'fast-check'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { buildLedger, statusAsOf } from '../../shared/domain/ledger/ledger'
import { PHASES } from '../../shared/domain/types'
import { makeSnapshot } from '../../shared/messages/snapshot'
import { anyLog } from '../../testing/arbitraries'
import { fixturePack, fixtureText as text } from '../../testing/fixture-pack'
import { observed } from '../../testing/observed'
import type { PagePayload } from '../page-payload'

const AT = '2026-11-24T10:00:00.000Z'
const snapshotOf = (id: string, pack = fixturePack) => makeSnapshot(pack, [], id, AT)
/** A payload of one negotiation, as far as a test looks at it. */
const kitOf = (one: object) => ({ negotiations: [one] })

const store = new Map<string, unknown>()
/** Writes that storage accepts before the simulated crash. */
let left = Number.POSITIVE_INFINITY
/** False when the storage quota is used up. */
let room = true
/** The same for what pages get. */
let payloadRoom = true
const area = vi.hoisted(() => (isPrivate: boolean) => ({
  get: async (keys: string[]) => Object.fromEntries(keys.map((key) => [key, structuredClone(store.get(key))])),
  set: async (items: Record<string, unknown>) => {
    if (left-- <= 0) await new Promise(() => {})
    if ((!room && isPrivate && items.snapshot) || (!payloadRoom && 'kit' in items)) throw new Error('full')
    for (const [key, value] of Object.entries(items)) store.set(key, structuredClone(value))
  },
  remove: async (keys: string[]) => {
    for (const key of keys) store.delete(key)
  },
}))
vi.mock('../browser', () => ({ extensionUrl: (path: string) => path, storage: area(false) }))
vi.mock('./vault', () => ({ vault: area(true) }))

// Packing takes seconds.
const packLexiconsOf = vi.hoisted(() => vi.fn<(pack: { readonly id: string }) => object>(() => ({})))
vi.mock('../lexicon', () => ({ packLexiconsOf }))

/** The background after a restart of the browser. */
const nextWorker = async () => {
  left = Number.POSITIVE_INFINITY
  room = true
  payloadRoom = true
  vi.resetModules()
  return await import('./record')
}

beforeEach(() => {
  packLexiconsOf.mockReset().mockReturnValue({ en: 'packed', fr: 'packed', es: 'packed' })
  store.clear()
  vi.stubGlobal('fetch', async () => new Response(text))
})

test('a snapshot that was not written before a crash is requested again', async () => {
  const before = await nextWorker()
  await before.install(snapshotOf('first'))
  left = 0
  void before.install(snapshotOf('second'))
  await expect.poll(() => left, { timeout: 5000 }).toBe(-1)
  const { snapshotId, install } = await nextWorker()
  expect(await snapshotId()).toBe('first')
  expect(store.get('kit')).toMatchObject(kitOf({ id: 'first' }))
  await install(snapshotOf('second'))
  expect(store.get('kit')).toMatchObject(kitOf({ id: 'second' }))
  expect(await (await nextWorker()).snapshotId()).toBe('second')
})

test('a snapshot beyond the quota leaves the last one and its payload', async () => {
  const { install, snapshotId, remakeTurns } = await nextWorker()
  await install(snapshotOf('first'))
  room = false
  const one = install(snapshotOf('second'))
  const [, turns] = await Promise.allSettled([one, remakeTurns()])
  await expect(one).rejects.toThrow('full')
  expect(turns.status).toBe('fulfilled')
  expect(await snapshotId()).toBe('first')
  expect(store.get('kit')).toMatchObject(kitOf({ id: 'first', ownLexicons: true }))
})

test('a snapshot whose payload has no room leaves the last one and its payload', async () => {
  const { install, snapshotId } = await nextWorker()
  await install(snapshotOf('first'))
  payloadRoom = false
  await expect(install(snapshotOf('second'))).rejects.toThrow('full')
  expect(await snapshotId()).toBe('first')
  expect(await (await nextWorker()).snapshotId()).toBe('first')
  expect(store.get('kit')).toMatchObject(kitOf({ id: 'first', ownLexicons: true }))
})

test('entries that wait for another negotiation are in neither data nor payload, and are there when it is open', async () => {
  const [article] = fixturePack.articles
  const [status] = fixturePack.statuses.filter(({ kind, phase }) => kind === 'step' && phase === 'dropped')
  if (!article || !status) throw new Error('no article or status')
  const waiting = observed({ id: 'waiting-0001', article: article.id, date: '2026-11-24', status: status.id })
  const standingIn = async (negotiation: string) => {
    store.set('outbox', [{ record: { ...waiting, negotiation }, sent: false, refused: null }])
    const { install, dataFor, makePagePayload } = await nextWorker()
    await install(snapshotOf('first'))
    const { standing } = statusAsOf(
      (await dataFor(fixturePack.id, true))?.ledger ?? buildLedger({ statuses: [], observations: [] }),
      article.id,
      '2026-11-24',
    )
    await makePagePayload()
    return { isIn: standing?.entries.some(({ observation }) => observation.id === waiting.id), kit: store.get('kit') }
  }
  const [there, here] = [await standingIn('other-talks'), await standingIn(fixturePack.id)]
  expect([there.isIn, here.isIn]).toEqual([false, true])
  expect(there.kit).not.toEqual(here.kit)
  store.delete('outbox')
  await (await nextWorker()).makePagePayload()
  expect(store.get('kit')).toEqual(there.kit)
})

test('a payload that a crash has left behind is made again at the next start', async () => {
  const { install } = await nextWorker()
  await install(snapshotOf('first'))
  left = 1
  void install(snapshotOf('second'))
  await expect.poll(() => left, { timeout: 5000 }).toBe(-1)
  const { healPayload, snapshotId } = await nextWorker()
  expect([await snapshotId(), store.get('kit')]).toMatchObject(['second', kitOf({ id: 'first' })])
  await healPayload()
  expect(store.get('kit')).toMatchObject(kitOf({ id: 'second', ownLexicons: true }))
})

test('what a page’s process writes to the payload is not read back', async () => {
  const { remakeTurns, makePagePayload } = await nextWorker()
  const one = { negotiation: fixturePack.id, id: 'packs/wto-ecommerce.json', turns: { spam: [] }, ownLexicons: true }
  const forged = { madeBy: __VERSION__, ...kitOf(one) }
  store.set('kit', forged)
  store.set('lexicon-en', 'forged')
  await remakeTurns()
  expect(store.get('kit')).toMatchObject(kitOf({ ownLexicons: false }))
  store.set('kit', forged)
  await makePagePayload()
  expect(store.get('kit')).not.toMatchObject(kitOf({ turns: one.turns }))
})

test('a snapshot that several tabs send is prepared once', async () => {
  const { install } = await nextWorker()
  packLexiconsOf.mockClear()
  await Promise.all([install(snapshotOf('first')), install(snapshotOf('first'))])
  expect(packLexiconsOf).toHaveBeenCalledOnce()
})

test('what another process writes in place of the payload is written over', async () => {
  const { install } = await nextWorker()
  await install(snapshotOf('first'))
  const [kit, lexicon] = [store.get('kit'), store.get('lexicon-en')]
  for (const isRestarted of [false, true]) {
    const { restorePayload } = isRestarted ? await nextWorker() : await import('./record')
    store.set('kit', { ...(kit as object), negotiations: [] })
    store.set('lexicon-en', 'forged')
    await restorePayload(new Set(['kit', 'lexicon-en']))
    expect([store.get('kit'), store.get('lexicon-en')]).toEqual([kit, lexicon])
    packLexiconsOf.mockClear()
    await restorePayload(new Set(['kit', 'lexicon-en', 'settings']))
    expect(packLexiconsOf).not.toHaveBeenCalled()
  }
})

test('without a snapshot no lexicon that another process wrote is used', async () => {
  const { makePagePayload, restorePayload } = await nextWorker()
  await makePagePayload()
  store.set('kit', { ...(store.get('kit') as object), ...kitOf({ ownLexicons: true }) })
  store.set('lexicon-en', 'forged')
  await restorePayload(new Set(['kit', 'lexicon-en']))
  expect(store.get('kit')).toMatchObject(kitOf({ ownLexicons: false }))
})

test('the payload has the phase changes of the data with what is public in the outbox', async () => {
  const observations = fixturePack.observations.slice(0, 20).map((one, n) => ({ ...one, id: `pack-${n}` }))
  const merged = { continues: fixturePack.articles.slice(0, 2).map(({ id }) => id), from: '2021-07-01' }
  const articles = fixturePack.articles.map((article, n) => (n === 2 ? { ...article, ...merged } : article))
  const pack = { ...fixturePack, articles, observations }
  vi.stubGlobal('fetch', async () => Response.json(pack))
  const { remakeTurns } = await nextWorker()
  await fc.assert(
    fc.asyncProperty(anyLog(pack), async ({ entries }) => {
      store.set(
        'outbox',
        entries.map((record) => ({ record })),
      )
      await remakeTurns()
      const counted = entries.filter(({ id, layer }) => layer === 'public' && !id.startsWith('pack-'))
      const ledger = buildLedger(pack, counted)
      const changesOf = (article: string) =>
        (ledger.entries.get(article) ?? []).flatMap(({ day }) => {
          const { standing } = statusAsOf(ledger, article, day)
          return standing?.since === day ? [[day, PHASES.indexOf(standing.phase)] as const] : []
        })
      const all = pack.articles.map(({ id }) => [id, [...new Map(changesOf(id))]] as const)
      const turns = Object.fromEntries(all.filter(([, changes]) => changes.length > 0))
      expect(store.get('kit')).toHaveProperty('negotiations.0.turns', turns)
    }),
  )
})

describe('several negotiations', () => {
  const other = { ...fixturePack, id: 'other-talks' }
  const told = (id: string, snapshotId: string) => ({ id, snapshotId, articles: [], members: [] })
  const BOTH = [told(fixturePack.id, 'one'), told(other.id, 'two')]
  const onPages = () => (store.get('kit') as PagePayload).negotiations.map(({ negotiation, id }) => [negotiation, id])

  test('are those of the list of the PWA, each with a snapshot and lexicons of its own', async () => {
    packLexiconsOf.mockImplementation(({ id }) => ({ en: `of ${id}` }))
    const { install, list, negotiationsNow } = await nextWorker()
    await install(snapshotOf('one'))
    expect(await list(BOTH)).toEqual([other.id])
    expect(await negotiationsNow()).toEqual([fixturePack.id])
    await install(snapshotOf('two', other))
    expect(onPages()).toEqual([
      [fixturePack.id, 'one'],
      [other.id, 'two'],
    ])
    expect([store.get('lexicon-en'), store.get('lexicon-en-other-talks')]).toEqual([
      `of ${fixturePack.id}`,
      'of other-talks',
    ])
    const again = await nextWorker()
    expect(await again.negotiationsNow()).toEqual([fixturePack.id, other.id])
    expect(await again.list([told(fixturePack.id, 'one'), told(other.id, 'three')])).toEqual([other.id])
    packLexiconsOf.mockClear()
    await again.remakeTurns()
    expect(packLexiconsOf).not.toHaveBeenCalled()
  })

  test('that are switched off leave nothing behind, and a late snapshot does not bring them back', async () => {
    const { install, list, negotiationsNow } = await nextWorker()
    await list(BOTH)
    await install(snapshotOf('one'))
    await install(snapshotOf('two', other))
    const gone = () =>
      [...store].filter(([, value]) => /"two"|other-talks/.test(JSON.stringify(value))).map(([key]) => key)
    expect(gone()).not.toEqual([])
    expect(await list([told(fixturePack.id, 'one')])).toEqual([])
    await install(snapshotOf('two', other))
    expect([gone(), await negotiationsNow()]).toEqual([[], [fixturePack.id]])
    expect([...store.keys()].filter((key) => key.includes('other-talks'))).toEqual([])
  })

  test('change their order with the list, and then the first has its lexicons where pages look first', async () => {
    packLexiconsOf.mockImplementation(({ id }) => ({ en: `of ${id}` }))
    const { install, list } = await nextWorker()
    await list(BOTH)
    await install(snapshotOf('one'))
    await install(snapshotOf('two', other))
    expect(await list(BOTH.toReversed())).toEqual([])
    expect(onPages().map(([id]) => id)).toEqual([other.id, fixturePack.id])
    expect([store.get('lexicon-en'), store.get('lexicon-en-other-talks')]).toEqual(['of other-talks', undefined])
  })

  test.each([
    ['without a list', false, [other.id]],
    ['with a list of both', true, [fixturePack.id, other.id]],
  ])('%s', async (_, isListed, expected) => {
    const { install, list, negotiationsNow } = await nextWorker()
    await install(snapshotOf('one'))
    if (isListed) await list(BOTH)
    await install(snapshotOf('two', other))
    expect(await negotiationsNow()).toEqual(expected)
    expect(await (await nextWorker()).negotiationsNow()).toEqual(expected)
  })

  test('without the PWA are the supplied datasets that are on in the settings', async () => {
    vi.stubGlobal('fetch', async (file: string) => (file === __PACK_FILE__ ? new Response(text) : Response.json(other)))
    const { changeSupplied, negotiationsNow } = await nextWorker()
    expect(await negotiationsNow()).toEqual([fixturePack.id])
    store.set('options', { negotiations: [fixturePack.id, other.id] })
    await changeSupplied()
    expect(onPages().map(([id]) => id)).toEqual([fixturePack.id, other.id])
    expect((store.get('kit') as PagePayload).negotiations.map(({ ownLexicons }) => ownLexicons)).toEqual([false, true])
    store.set('options', { negotiations: [] })
    await changeSupplied()
    expect(onPages()).toEqual([])
  })
})

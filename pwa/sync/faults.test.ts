import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { AT, note } from '../../testing/delegation/delegation'
import { done, handOf, pass, type SyncBrowser, SyncWorld } from '../../testing/delegation/sync-world'

let world: SyncWorld
let anna: SyncBrowser
let ben: SyncBrowser

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date(AT) })
  world = new SyncWorld()
  anna = await world.founder()
  ben = await world.joined(anna, 'Ben')
  await pass()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** Does something while Ben's page has been hidden for so long that it has no connection. */
async function away(work: () => Promise<void>): Promise<void> {
  ben.tab.page.show(false)
  await pass(11 * MINUTE)
  await work()
}
const faults = () => world.server.faults
const batches = () => world.server.names.filter((name) => name.startsWith('log/'))
/** The longest wait of the backoff. */
const MINUTE = 60_000

describe('without a network', () => {
  it('tells since when, and what waits; sends it once there is one', async () => {
    faults().isOffline = true
    world.connections.break()
    await pass(10_000)
    const { connection } = ben.member
    expect(connection).toMatchObject({ kind: 'offline', since: expect.stringMatching(/^2026-03-01T08:0/) })
    await ben.write('one')
    await ben.write('two')
    await pass(10 * MINUTE)
    expect([ben.member.waiting.size, ben.member.connection]).toEqual([2, connection])
    faults().isOffline = false
    await pass(MINUTE)
    expect([ben.member.waiting.size, ben.member.connection.kind]).toEqual([0, 'synced'])
    expect(anna.store.texts).toEqual(['one', 'two'])
  })

  it('connects at once when asked, and when the page is shown', async () => {
    faults().isOffline = true
    world.connections.break()
    await pass(10 * MINUTE)
    faults().isOffline = false
    ben.session.retry()
    await pass(500)
    expect(ben.member.connection.kind).toBe('synced')
    anna.tab.page.show(true)
    await pass(500)
    expect(anna.member.connection.kind).toBe('synced')
  })

  it('tells what is no sync server, as a captive portal', async () => {
    world.connections.isPortal = true
    world.connections.break()
    await pass(10_000)
    expect(ben.member.connection).toMatchObject({ kind: 'not-a-server', since: expect.any(String) })
    await ben.write('waits')
    world.connections.isPortal = false
    await pass(MINUTE)
    expect(anna.store.texts).toEqual(['waits'])
  })
})

describe('killed while sending', () => {
  it.each(['the browser', 'the server'])('%s, what was sealed is sent as it was', async (which) => {
    faults().losesAcknowledgement = true
    await ben.write('one')
    if (which === 'the browser') await ben.restart()
    else world.connections.break()
    await pass(MINUTE)
    expect(batches()).toHaveLength(1)
    expect([ben.member.waiting.size, anna.store.texts]).toEqual([0, ['one']])
  })

  it('counts what is sealed and not acknowledged among what waits', async () => {
    faults().isFull = true
    await ben.write('one')
    expect(ben.member.waiting.size).toBe(1)
    await ben.restart()
    expect(ben.member.waiting.size).toBe(1)
  })

  it('opens what is not acknowledged once, however often its state is shown', async () => {
    faults().isFull = true
    await ben.write('one')
    // The heartbeat of what came before.
    await pass(MINUTE)
    const { sync } = ben.store
    if (!sync) throw new Error('no store')
    const envelope = vi.spyOn(sync, 'envelope')
    const from = ben.tab.states.length
    await pass(2 * MINUTE)
    expect([ben.tab.states.length > from + 1, envelope.mock.calls.length]).toEqual([true, 0])
  })
})

describe('a server', () => {
  it('that was wiped is repaired, and it is told', async () => {
    await ben.write('of Ben')
    world.server.wipe()
    world.connections.break()
    await pass(3 * MINUTE)
    expect(anna.member.restored + ben.member.restored).toBe(3)
    expect(batches()).toHaveLength(1)
    await ben.write('after')
    expect(anna.store.texts).toEqual(['after', 'of Ben'])
  })

  it('that is older than before is repaired, and it is told', async () => {
    const rollBack = world.server.copy()
    await ben.write('of Ben')
    rollBack()
    world.connections.break()
    await pass(3 * MINUTE)
    expect([batches().length, anna.member.restored + ben.member.restored]).toEqual([1, 1])
  })

  it('that was wiped lets an admin change nothing until the others are heard, or confirmed', async () => {
    const carla = await world.joined(anna, 'Carla', 'admin')
    carla.tab.page.show(false)
    await pass(11 * MINUTE)
    world.server.wipe()
    world.connections.break()
    await pass(3 * MINUTE)
    expect(anna.member.unheard).toEqual([anna.tab.device('Carla').id])
    expect(await done(anna.session.rename(null, 'New'))).toEqual({ ok: false, problem: 'unheard' })
    expect(await done(anna.session.confirmUnheard())).toEqual({ ok: true, value: null })
    expect(await done(anna.session.rename(null, 'New'))).toEqual({ ok: true, value: null })
    expect(anna.member).toMatchObject({ name: 'New', unheard: [] })
  })

  it('that is full is told, goes on being read, and takes what waits once it has room', async () => {
    faults().isFull = true
    await ben.write('waits')
    expect([ben.member.full, ben.member.waiting.size, ben.member.connection.kind]).toEqual(['server', 1, 'synced'])
    faults().isFull = false
    await ben.write('after')
    await pass()
    expect([ben.member.full, ben.member.waiting.size, anna.store.texts]).toEqual([null, 0, ['after', 'waits']])
  })

  it('that does not accept a device is told so by it, and nothing is deleted', async () => {
    await ben.write('before')
    faults().refused.add(anna.tab.device('Ben').id)
    world.connections.break('refused')
    await ben.write('waits')
    await pass(10 * MINUTE)
    expect([ben.member.connection, ben.store.texts]).toEqual([{ kind: 'refused' }, ['before', 'waits']])
    faults().refused.clear()
    await pass(MINUTE)
    expect(anna.store.texts).toEqual(['before', 'waits'])
  })

  it('whose clock is another is told', async () => {
    expect(ben.member.clockAhead).toBeNull()
    world.server.now = '2026-03-01T07:40:00.000Z'
    await ben.restart()
    expect(ben.member.clockAhead).toBe(20)
  })
})

describe('a device', () => {
  it('that is full says so, keeps its place, and goes on once it has room', async () => {
    const { sync } = ben.store
    if (!sync) throw new Error('no store')
    sync.isFull = true
    await anna.write('of Anna')
    await pass(MINUTE)
    expect([ben.member.full, ben.store.texts]).toEqual(['device', []])
    sync.isFull = false
    await pass(MINUTE)
    expect([ben.member.full, ben.store.texts]).toEqual([null, ['of Anna']])
  })

  it('that is full as it catches up says so', async () => {
    const { sync } = ben.store
    if (!sync) throw new Error('no store')
    await away(() => anna.write('of Anna'))
    world.connections.latency = 1_000
    ben.tab.page.show(true)
    await pass(500)
    sync.isFull = true
    await pass(1_000)
    expect([ben.member.full, ben.store.texts]).toEqual(['device', []])
    sync.isFull = false
    await pass(MINUTE)
    expect([ben.member.full, ben.store.texts]).toEqual([null, ['of Anna']])
  })

  it('whose credential is revoked as it catches up is told so', async () => {
    await away(async () => {
      for (let at = 0; at < 30; at++) await anna.write(`later ${at}`)
    })
    world.connections.latency = 1_500
    ben.tab.page.show(true)
    await pass(2_000)
    const from = ben.tab.states.length
    faults().refused.add(anna.tab.device('Ben').id)
    world.connections.break('refused')
    await pass(4_000)
    const shown = ben.tab.states.slice(from).map((state) => (state.stage === 'member' ? state.connection.kind : null))
    expect(shown).not.toContain('offline')
    expect(shown.at(-1)).toBe('refused')
  })

  it('whose store fails in a way that nobody foresaw reports the error', async () => {
    const { sync } = ben.store
    if (!sync) throw new Error('no store')
    const reported = vi.fn()
    vi.stubGlobal('reportError', reported)
    const error = new Error('unforeseen')
    vi.spyOn(sync, 'commit').mockRejectedValueOnce(error)
    await anna.write('of Anna')
    expect(reported).toHaveBeenCalledWith(error)
    await pass(MINUTE)
    expect(ben.store.texts).toEqual(['of Anna'])
  })

  it('whose tab loses the connection as it catches up receives nothing further in it', async () => {
    await away(async () => {
      for (let at = 0; at < 30; at++) await anna.write(`later ${at}`)
    })
    world.connections.latency = 1_500
    ben.tab.page.show(true)
    await pass(2_000)
    ben.store.isLocked = true
    ben.store.tell('locked')
    await pass(2_000)
    const here = ben.store.texts.length
    expect(here).toBeLessThan(30)
    await pass(MINUTE)
    expect([ben.store.texts.length, world.connections.size]).toEqual([here, 1])
  })

  it('that was away for a week shows how far it is, and uses no key that was changed', async () => {
    const carla = await world.joined(anna, 'Carla')
    ben.tab.page.show(false)
    await pass(11 * MINUTE)
    for (let at = 0; at < 30; at++) await anna.write(`note ${at}`)
    await done(anna.session.remove(anna.tab.device('Carla').id))
    ben.store.save(note('of Ben'))
    world.connections.latency = 1_500
    const from = ben.tab.states.length
    ben.tab.page.show(true)
    await pass(MINUTE)
    const shown = ben.tab.states.slice(from).flatMap((state) => (state.stage === 'member' ? [state.connection] : []))
    expect(shown).toContainEqual({ kind: 'receiving', done: expect.any(Number), total: expect.any(Number) })
    expect(shown.at(-1)?.kind).toBe('synced')
    expect(ben.store.texts).toHaveLength(31)
    expect([anna.store.texts.includes('of Ben'), carla.store.texts.includes('of Ben')]).toEqual([true, false])
  })

  it('whose backup was restored has again what the delegation has', async () => {
    const { sync } = ben.store
    const restore = sync?.backup()
    await anna.write('of Anna')
    restore?.()
    ben.store.tell('replaced')
    await pass()
    expect([ben.store.texts, ben.member.connection.kind]).toEqual([['of Anna'], 'synced'])
  })
})

describe('what arrives', () => {
  it('damaged is told with the name of its device', async () => {
    const { craft } = await handOf(ben)
    const { name, bytes } = await craft({ at: AT, entries: [note('good'), { kind: 'note' }] })
    world.server.flood(name, bytes)
    await pass()
    expect([anna.tab.device('Ben').damaged, anna.store.texts]).toEqual([1, ['good']])
  })

  it('too new is counted, and asks for an update where it is of the membership', async () => {
    const hand = await handOf(ben)
    const tooNew = await hand.craft({ later: 'form' }, { schema: 2 })
    world.server.flood(tooNew.name, tooNew.bytes)
    await pass()
    expect(anna.member.unread).toBe(1)
    const admin = await handOf(anna)
    const { n, hash: prev } = admin.log.membership?.head ?? { n: 0, hash: null }
    const change = await admin.craft({ kind: 'merge' }, { type: 'membership', n: n + 1, prev })
    world.server.flood(change.name, change.bytes)
    await ben.write('waits')
    expect([ben.member.barrier, ben.member.waiting.size]).toEqual(['update', 1])
    expect(await done(anna.session.rename(null, 'New'))).toEqual({ ok: false, problem: 'update' })
  })

  it('too new, or not at all, keeps a device from leaving, since it could not say so', async () => {
    const id = anna.tab.device('Ben').id
    faults().view = (item, device) => (device === id && item.name.startsWith('membership/3/') ? null : item)
    await done(anna.session.rename(null, 'New'))
    expect(await done(ben.session.leave())).toEqual({ ok: false, problem: 'later-change' })
    faults().view = (item) => item
    await pass(MINUTE)
    const admin = await handOf(anna)
    const { n, hash: prev } = admin.log.membership?.head ?? { n: 0, hash: null }
    const change = await admin.craft({ kind: 'merge' }, { type: 'membership', n: n + 1, prev })
    world.server.flood(change.name, change.bytes)
    await pass()
    expect(await done(ben.session.leave())).toEqual({ ok: false, problem: 'update' })
    expect(ben.member.name).toBe('New')
  })

  it('is not what is too long to share: it stays here', async () => {
    faults().maxBytes = 6_000
    await ben.restart()
    await ben.write('x'.repeat(8_000))
    await ben.write('short')
    expect(ben.member.tooLarge).toHaveLength(1)
    expect([anna.store.texts, ben.store.texts.length]).toEqual([['short'], 2])
  })
})

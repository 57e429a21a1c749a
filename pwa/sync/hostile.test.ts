import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nextChange } from '../../shared/delegation/membership/new-change'
import { AT, changeItem } from '../../testing/delegation/delegation'
import type { View } from '../../testing/delegation/memory-transport'
import { quickCryptography } from '../../testing/delegation/node-cryptography'
import { done, handOf, pass, type SyncBrowser, SyncWorld } from '../../testing/delegation/sync-world'

let world: SyncWorld
let anna: SyncBrowser
let ben: SyncBrowser
let carla: SyncBrowser
let to: { readonly ben: string; readonly carla: string }

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date(AT) })
  world = new SyncWorld()
  anna = await world.founder()
  ben = await world.joined(anna, 'Ben')
  carla = await world.joined(anna, 'Carla', 'admin')
  await pass()
  to = { ben: anna.tab.device('Ben').id, carla: anna.tab.device('Carla').id }
})
afterEach(() => {
  vi.useRealTimers()
})

const MINUTE = 60_000
const show = (view: View): void => {
  world.server.faults.view = view
}
const honest: View = (item) => item
/** Ben's batches as one device is shown them. */
const ofBen =
  (to: string, n: number, view: View): View =>
  (item, device) =>
    device === to && item.name.startsWith('log/') && Number(item.name.split('/')[2]) === n ? view(item, device) : item

describe('a server that', () => {
  it.each<readonly [string, View]>([
    ['alters a batch', ({ name, bytes }) => ({ name, bytes: bytes.map((byte, at) => (at === 200 ? byte ^ 1 : byte)) })],
    [
      'moves a batch to another device',
      ({ name, bytes }) => ({ name: name.replace(/^log\/\w+/, `log/${to.carla}`), bytes }),
    ],
    ['moves a batch to another number', ({ name, bytes }) => ({ name: name.replace(/\/1\//, '/7/'), bytes })],
    ['invents one', ({ name }) => ({ name, bytes: new Uint8Array(500) })],
  ])('%s is believed nothing, and it is counted', async (_, view) => {
    show(ofBen(to.carla, 1, view))
    await ben.write('of Ben')
    expect([carla.member.dropped, carla.store.texts]).toEqual([1, []])
    await pass(17 * MINUTE)
    expect(carla.tab.device('Ben').isMissing).toBe(true)
    show(honest)
    // What was refused is not asked for again while the program runs: it would be junk for ever.
    await carla.restart()
    await pass(6 * MINUTE)
    expect(carla.store.texts).toEqual(['of Ben'])
    expect(carla.tab.device('Ben').isMissing).toBe(false)
  })

  it.each([
    ['a batch', 1, 2],
    ['the newest one', 2, 2],
  ])('omits %s is told after ten minutes, and not before', async (_, n, all) => {
    show(ofBen(to.carla, n, () => null))
    for (let at = 1; at <= all; at++) await ben.write(`note ${at}`)
    // Heartbeats of the others tell it, and Ben's own.
    await pass(6 * MINUTE)
    expect(carla.tab.device('Ben').isMissing).toBe(false)
    await pass(11 * MINUTE)
    expect(carla.tab.device('Ben').isMissing).toBe(true)
    show(honest)
    await pass(6 * MINUTE)
    expect(carla.tab.device('Ben').isMissing).toBe(false)
    expect(carla.store.texts).toEqual(['note 1', 'note 2'])
  })

  it('shows an older state is repaired; older heartbeats move nothing back', async () => {
    const rollBack = world.server.copy()
    await pass(MINUTE)
    await ben.write('of Ben')
    await ben.restart()
    await pass()
    const { lastSeen } = carla.tab.device('Ben')
    rollBack()
    ben.tab.page.show(false)
    await pass(11 * MINUTE)
    await carla.restart()
    await pass(3 * MINUTE)
    expect(carla.member.restored).toBe(1)
    expect(carla.tab.device('Ben').lastSeen).toBe(lastSeen)
  })

  it('shows two membership logs to two devices alarms them, and stops both from sending', async () => {
    const { log } = await handOf(anna)
    const n = (log.membership?.head.n ?? 0) + 1
    const renamed = async (browser: SyncBrowser, name: string) =>
      nextChange(quickCryptography, log, (await handOf(browser)).identity, {
        kind: 'rename',
        at: AT,
        device: null,
        name,
      })
    const [one, other] = [await renamed(anna, 'One'), await renamed(carla, 'Other')]
    const [ofAnna, ofCarla] = [
      await changeItem(quickCryptography, n, one),
      await changeItem(quickCryptography, n, other),
    ]
    show((item, device) => (item.name === (device === to.ben ? ofAnna : ofCarla).name ? null : item))
    for (const { name, bytes } of [ofAnna, ofCarla]) world.server.flood(name, bytes)
    await pass(6 * MINUTE)
    for (const browser of [anna, ben]) await browser.restart()
    await pass(6 * MINUTE)
    expect([anna.member.barrier, ben.member.barrier]).toEqual(['two-logs', 'two-logs'])
    expect(anna.tab.device('Ben').isOnOtherLog).toBe(true)
    await ben.write('waits')
    expect(ben.member.waiting.size).toBe(1)
    expect(await done(anna.session.rename(null, 'Three'))).toEqual({ ok: false, problem: 'two-logs' })
    // An admin decides, and the others go on.
    expect(await done(anna.session.remove(to.ben))).toMatchObject({ ok: true })
    await pass(6 * MINUTE)
    expect([anna.member.barrier, carla.member.barrier]).toEqual([null, null])
  })

  it('floods fills no device', async () => {
    for (let at = 1; at <= 300; at++) world.server.flood(`log/${to.ben}/${at}/${to.ben}`, new Uint8Array(100))
    await ben.write('of Ben')
    await pass()
    expect([carla.store.texts, carla.member.dropped]).toEqual([['of Ben'], 300])
    expect(carla.store.sync?.logged.filter(({ name }) => name.startsWith('log/'))).toHaveLength(1)
  })

  it('hides a removal from a device stops it from sending under the old key', async () => {
    const n = world.server.items('membership/').length + 1
    show((item, device) => (device === to.carla && item.name.startsWith(`membership/${n}/`) ? null : item))
    expect(await done(anna.session.remove(to.ben))).toMatchObject({ ok: true })
    await carla.write('not under the old key')
    expect([carla.member.barrier, carla.member.waiting.size]).toEqual(['later-change', 1])
    show(honest)
    await carla.restart()
    await pass()
    expect(anna.store.texts).toEqual(['not under the old key'])
  })
})

it('a device that runs in two places is told, and all that both wrote is there', async () => {
  await ben.write('before')
  const setBack = ben.store.sync?.copy()
  await ben.write('on the one')
  show((item, device) => (device === to.ben && item.name.startsWith('log/') ? null : item))
  setBack?.()
  await ben.restart()
  await ben.write('on the other')
  // It repairs what it does not see.
  await pass(2 * MINUTE)
  show(honest)
  await anna.restart()
  expect(anna.store.texts).toEqual(['before', 'on the one', 'on the other'])
  expect(anna.tab.device('Ben').isCopied).toBe(true)
})

/**
 * Model test of a delegation with a hostile reader, a hostile member and a former admin: whatever they put, in any order, between
 * honest writes, kills and restarts, each entry of an honest device reaches all honest devices, and none is stopped once an
 * admin has removed who lied.
 */
import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { AT, changeItem, type Founded, found, note, type TestDevice, World } from '../../testing/delegation/delegation'
import { falseHeartbeat, LIES } from '../../testing/delegation/false-heartbeat'
import { Countdown, Killed, mortal } from '../../testing/delegation/killed'
import { quickCryptography as quick } from '../../testing/delegation/node-cryptography'
import { nameText } from './names'

const ACCESSES = ['admin', 'admin', 'member', 'member', 'reader', 'member', 'admin'] as const
const HONEST = [0, 1, 2, 3] as const
const [READER, MEMBER, FORMER_ADMIN] = [4, 5, 6] as const

/** `MODEL_RUNS` for more. */
const RUNS = Number(process.env.MODEL_RUNS ?? 25)

let founded: Founded
beforeAll(async () => {
  founded = await found(quick, ACCESSES)
})

const ACTIONS = [
  'write',
  'sync',
  'kill',
  'lie of the reader',
  'lie of the member',
  'junk change',
  'junk batch',
] as const
interface Action {
  readonly what: (typeof ACTIONS)[number]
  readonly device: number
  readonly x: number
}
const anyAction: fc.Arbitrary<Action> = fc.record({
  what: fc.constantFrom(...ACTIONS),
  device: fc.nat(HONEST.length - 1),
  x: fc.nat(40),
})

class Run {
  readonly world = new World(quick, founded, true)
  readonly confirmed = new Set<string>()

  async do({ what, device: at, x }: Action): Promise<void> {
    const device = this.world.device(at)
    switch (what) {
      case 'write': {
        const entry = note(`text ${x}`)
        device.store.save(entry)
        this.confirmed.add(entry.id)
        return
      }
      case 'sync':
        await device.once()
        return
      case 'kill':
        return await this.#kill(device, x)
      case 'lie of the reader':
        return await this.#lie(READER, x)
      case 'lie of the member':
        return await this.#lie(MEMBER, x)
      case 'junk change': {
        const n = 1 + (x % (founded.changes.length + 4))
        const bytes =
          x % 2 ? new Uint8Array(300).fill(x) : (founded.changes[x % founded.changes.length]?.bytes ?? new Uint8Array())
        const { name } = await changeItem(quick, n, bytes)
        return this.world.server.flood(name, bytes)
      }
      case 'junk batch': {
        const name = { type: 'batch', device: device.identity.id, n: 1 + (x % 5), hash: founded.d } as const
        return this.world.server.flood(nameText(name), new Uint8Array(200).fill(x))
      }
    }
  }

  async #lie(of: number, x: number): Promise<void> {
    const lie = Object.values(LIES)[x % Object.keys(LIES).length]
    const { identity } = this.world.device(of)
    const { name, bytes } = await falseHeartbeat(quick, founded, identity, lie?.(founded) ?? {})
    await this.world.device(of).transport().beat(name, bytes)
  }

  async #kill(device: TestDevice, steps: number): Promise<void> {
    const countdown = new Countdown(steps)
    const transport = device.transport()
    try {
      const sync = await device.open(mortal(device.store, countdown))
      await sync.connect(mortal(transport, countdown))
    } catch (error) {
      if (!(error instanceof Killed)) throw error
    } finally {
      device.sync = null
      await transport.close()
    }
  }

  async settle(): Promise<void> {
    for (let times = 0; times < 2; times++) for (const at of HONEST) await this.world.device(at).once()
  }
}

it('stops no honest device longer than a removal takes, and loses nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyAction, { minLength: 5, maxLength: 40 }), async (actions) => {
      const run = new Run()
      for (const action of actions) await run.do(action)
      // The member lies at last, whatever it did before; the former admin is removed too.
      await run.do({ what: 'lie of the member', device: 0, x: 2 })
      for (const device of [MEMBER, FORMER_ADMIN]) {
        const { id } = run.world.device(device).identity
        await run.world.change({ kind: 'remove', at: AT, device: id, upTo: [] })
      }
      await run.settle()
      for (const at of HONEST) {
        const { store, sync } = run.world.device(at)
        expect(sync?.status).toMatchObject({ barrier: null, missing: new Map(), isPending: false, copied: [] })
        expect([...run.confirmed].filter((id) => !store.has(id))).toEqual([])
        expect(store.waiting).toEqual([])
      }
    }),
    { numRuns: RUNS },
  )
})

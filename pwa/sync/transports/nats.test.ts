/** Cases of a NATS server alone: connections that end, credentials, addresses that are none, the lobby, many messages. */
import { afterEach, describe, expect, it } from 'vitest'
import { utf8 } from '../../../shared/delegation/bytes'
import type { Item } from '../../../shared/delegation/transport'
import { idOf, startPage, TestWorld } from '../../../testing/delegation/test-world'
import { Follower } from './follow'

const [ANNA, BEN, INVITE] = [idOf('a'), idOf('b'), idOf('g')]
const CHANGE = `membership/1/${idOf('h')}`
const batch = (n: number): string => `log/${ANNA}/${n}/${idOf('h')}`

let world: TestWorld | null = null
const begin = async () => {
  world = await TestWorld.start()
  return world
}
afterEach(async () => {
  await world?.end()
  world = null
})

describe('a connection over NATS', () => {
  it('ends as offline where the server is killed, and finds all again after a restart', async () => {
    const world = await begin()
    const anna = await world.connect()
    await anna.put(batch(1), utf8('one'))
    const names: string[] = []
    await anna.read(null, async (items) => void names.push(...items.map(({ name }) => name)))
    await world.server.kill()
    await expect.poll(() => world.ended).toEqual(['offline'])
    await expect(world.connect()).rejects.toMatchObject({ code: 'offline' })
    await world.server.restart()
    expect(await (await world.connect()).put(batch(1), utf8('one'))).toBe('exists')
    expect(names).toEqual([batch(1)])
  })

  it('ends as refused where its credential is revoked, and is refused again; others stay', async () => {
    const world = await begin()
    const credential = await world.credential('member', BEN)
    const anna = await world.connect()
    await world.connect('member', BEN, { credential })
    await world.revoke(credential)
    await expect.poll(() => world.ended).toEqual(['refused'])
    await expect(world.connect('member', BEN, { credential })).rejects.toMatchObject({ code: 'refused' })
    expect(await anna.put(batch(1), utf8('one'))).toBe('stored')
  })

  it('is refused to a guest whose credential has expired, and to another server’s devices', async () => {
    const world = await begin()
    const expires = new Date(Date.now() - 5000).toISOString()
    const guest = await world.credential('guest', INVITE, { expires })
    await expect(world.connect('guest', INVITE, { credential: guest })).rejects.toMatchObject({ code: 'refused' })
    const other = await TestWorld.start()
    const foreign = await other.credential('member', ANNA)
    await other.end()
    await expect(world.connect('member', ANNA, { credential: foreign })).rejects.toMatchObject({ code: 'refused' })
  })

  it('tells a page that answers in its place from no server', async () => {
    const world = await begin()
    const page = await startPage()
    await expect(world.connect('member', ANNA, { url: page.url })).rejects.toMatchObject({ code: 'not-a-server' })
    page.close()
    await expect(world.connect('member', ANNA, { url: page.url })).rejects.toMatchObject({ code: 'offline' })
  })

  it('creates one delegation: for another, there is no server', async () => {
    const world = await begin()
    const anna = await world.connect()
    const d = idOf('e')
    const credential = await world.credential('admin', BEN, { d })
    await expect(world.connect('admin', BEN, { d, credential })).rejects.toMatchObject({ code: 'offline' })
    expect(await anna.put(CHANGE, utf8('one'))).toBe('stored')
  })

  it('is closed without a word by its owner', async () => {
    const world = await begin()
    const anna = await world.connect()
    await anna.close()
    await expect(anna.get(batch(1))).rejects.toMatchObject({ code: 'offline' })
    expect(world.ended).toEqual([])
  })

  it('lets a guest ask, an admin see it at once and answer, and the guest read that', async () => {
    const world = await begin()
    const [admin, guest] = [await world.connect(), await world.connect('guest', INVITE)]
    await admin.put(CHANGE, utf8('created'))
    const seen: Item[] = []
    await admin.watch(async (item) => void seen.push(item))
    const request = `lobby/${INVITE}/request`
    expect(await guest.put(request, utf8('may I?'))).toBe('stored')
    await expect.poll(() => seen).toEqual([{ name: request, bytes: utf8('may I?') }])
    expect(await guest.put(request, utf8('another'))).toBe('conflict')
    await admin.put(`lobby/${INVITE}/response`, utf8('yes'))
    expect(await guest.get(`lobby/${INVITE}/response`)).toEqual(utf8('yes'))
    expect(await guest.get(CHANGE)).toEqual(utf8('created'))
    expect(await guest.newestChange(1)).toEqual({ name: CHANGE, bytes: utf8('created') })
    expect(await guest.newestChange(2)).toBeNull()
  })

  it('has a heartbeat that was replaced before it was read as the newer one alone', async () => {
    const world = await begin()
    const [anna, ben] = [await world.connect(), await world.connect('reader', BEN)]
    const texts: string[] = []
    await anna.watch(async ({ bytes }) => void texts.push(new TextDecoder().decode(bytes)))
    for (let n = 1; n <= 20; n++) await ben.beat(`heartbeat/${BEN}`, utf8(String(n)))
    await expect.poll(() => texts.at(-1)).toBe('20')
    expect(texts).toEqual([...texts].sort((a, b) => Number(a) - Number(b)))
  })

  it('reads what a receiver refused again on the next connection', async () => {
    const world = await begin()
    const anna = await world.connect()
    await anna.put(batch(1), utf8('one'))
    const refuse = async (): Promise<void> => {
      throw new Error('the disk is full')
    }
    await expect(anna.read(null, refuse)).rejects.toMatchObject({ code: 'other' })
  })
})

describe('a follower', () => {
  const messageOf = (seq: number) => ({ bytes: utf8(`m${seq}`) })
  const stored = new Map(Array.from({ length: 250 }, (_, at) => [at + 1, messageOf(at + 1)]))
  stored.delete(7)

  it('delivers in order, skips what is empty, and takes what comes meanwhile', async () => {
    const seen: number[] = []
    const fetch = async (seq: number) => {
      await new Promise((resolve) => setTimeout(resolve, seq % 3))
      return stored.get(seq) ?? null
    }
    const follower = new Follower(1, fetch, async (page) => {
      seen.push(...page.map(({ seq }) => seq))
    })
    await Promise.all([follower.reach(120), follower.reach(40), follower.reach(250)])
    expect(seen).toEqual([...stored.keys()])
    await follower.reach(250)
    expect(seen).toHaveLength(249)
    await follower.reach(Number.NaN)
    stored.set(251, messageOf(251))
    await follower.reach(251)
    expect(seen.at(-1)).toBe(251)
  })

  it('delivers once what it is told of in the very turn in which it ends', async () => {
    const seen: number[] = []
    const follower: Follower<Pick<Item, 'bytes'>> = new Follower(
      1,
      async (seq) => stored.get(seq) ?? null,
      async (page) => void seen.push(...page.map(({ seq }) => seq)),
    )
    for (let seq = 1; seq <= 5; seq++) await follower.reach(seq).then(() => follower.reach(seq + 1))
    expect(seen).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('fetches the next part while one is delivered, up to a limit', async () => {
    const parts: number[] = []
    const log = { fetched: 0, ahead: 0 }
    const follower: Follower<Pick<Item, 'bytes'>> = new Follower(
      1,
      async (seq) => {
        log.fetched++
        return messageOf(seq)
      },
      async (part) => {
        parts.push(part.length)
        await new Promise((resolve) => setTimeout(resolve, 50))
        log.ahead = Math.max(log.ahead, log.fetched - parts.reduce((sum, length) => sum + length))
      },
    )
    await follower.reach(2_500)
    expect(parts).toEqual([100, 1_000, 1_000, 400])
    expect(log).toEqual({ fetched: 2_500, ahead: 1_000 })
  })

  it('stops, and says why where a delivery fails', async () => {
    const failing = new Follower(
      1,
      async (seq) => messageOf(seq),
      async () => Promise.reject(new Error('full')),
    )
    await expect(failing.reach(3)).rejects.toThrow('full')
    const seen: number[] = []
    const stopped = new Follower(
      1,
      async (seq) => messageOf(seq),
      async (page) => void seen.push(page.length),
    )
    stopped.stop()
    await stopped.reach(3)
    expect(seen).toEqual([])
  })
})

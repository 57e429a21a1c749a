import { readFileSync } from 'node:fs'
import { Window } from 'happy-dom'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { recordsWith } from '../../shared/domain/canary'
import type { ObservationRecord } from '../../shared/domain/records'
import { readSnapshot } from '../../shared/messages/snapshot'
import { readPackText } from '../../shared/pack/read'
import { openBridge, snapshotOf } from './bridge'

const read = readPackText(readFileSync('public/packs/wto-ecommerce.json', 'utf8'))
if (!read.ok) throw new Error(read.problem.reason)
const { pack } = read

const observation = (id: string, layer: 'public' | 'private' = 'public'): ObservationRecord => ({
  kind: 'observation',
  id,
  layer,
  madeAt: '2026-11-24T10:00:00.000Z',
  article: 'spam',
  date: '2026-11-24',
  status: 'parked',
  statement: layer === 'private' ? 'CANARY' : 'Set aside.',
  basis: 'reported',
  evidence: { url: null },
  reportedBy: { person: null, role: null, members: [] },
})

const hello = { plenary: 'bridge', from: 'extension', type: 'hello', protocol: 1, version: '1', snapshotId: null }

interface Said {
  readonly type: string
  readonly ids?: readonly string[]
}

/** A page whose posted messages are collected, and into which messages can be dispatched. */
function aPage() {
  const page = new Window({ url: 'http://localhost:4173/' }) as unknown as globalThis.Window & typeof globalThis
  const said: Said[] = []
  page.postMessage = (message: Said) => void said.push(message)
  const say = (data: unknown, origin = 'http://localhost:4173', source: unknown = page) =>
    page.dispatchEvent(new page.MessageEvent('message', { data, origin, source: source as MessageEventSource }))
  return { page, said, say }
}

describe('the bridge', () => {
  const records = [observation('aaaaaaaa-1'), observation('bbbbbbbb-2', 'private'), ...recordsWith('CANARY', 'private')]
  const host = {
    record: () => ({ pack, records }),
    keep: vi.fn(async (): Promise<'kept' | 'later'> => 'kept'),
    met: vi.fn(),
    version: '1',
  }
  beforeEach(() => vi.clearAllMocks())

  it('answers hello with a valid snapshot in which nothing is private', async () => {
    const { page, said, say } = aPage()
    openBridge(host, page)
    say(hello)
    await vi.waitFor(() =>
      expect(said.map((message) => message.type)).toEqual(['changed', 'hello', 'follows', 'snapshot']),
    )
    expect(JSON.stringify(said)).not.toContain('CANARY')
    expect(said[2]).toMatchObject({ articles: ['spam'], members: [] })
    const snapshot = await snapshotOf(pack, records)
    expect(readSnapshot(JSON.parse(JSON.stringify(snapshot)))).toMatchObject({ ok: true })
    expect(snapshot.mine).toEqual(['aaaaaaaa-1'])
    say({ ...hello, snapshotId: snapshot.id })
    await vi.waitFor(() => expect(said.slice(-2).map(({ type }) => type)).toEqual(['hello', 'follows']))
  })

  it('confirms what was kept, and refuses what was not', async () => {
    const { page, said, say } = aPage()
    openBridge(host, page)
    const message = { plenary: 'bridge', from: 'extension', type: 'records', records: [observation('cccccccc-3')] }
    say(message)
    await vi.waitFor(() => expect(said.at(-1)).toMatchObject({ type: 'kept', ids: ['cccccccc-3'] }))
    host.keep.mockRejectedValueOnce(new Error('full'))
    say(message)
    await vi.waitFor(() => expect(said.at(-1)).toMatchObject({ type: 'refused', ids: ['cccccccc-3'] }))
  })

  it('leaves what is private with the extension while it cannot be kept, and keeps the rest', async () => {
    const { page, said, say } = aPage()
    openBridge(host, page)
    host.keep.mockResolvedValueOnce('later')
    const records = [observation('ffffffff-6', 'private'), observation('gggggggg-7')]
    say({ plenary: 'bridge', from: 'extension', type: 'records', records })
    await vi.waitFor(() => expect(said.at(-1)).toMatchObject({ type: 'kept', ids: ['gggggggg-7'] }))
    expect(said.filter(({ type }) => type === 'kept' || type === 'refused')).toHaveLength(1)
  })

  it('refuses the record that is none, and keeps the others', async () => {
    const { page, said, say } = aPage()
    openBridge(host, page)
    const broken = { ...observation('dddddddd-4'), date: '2021-02-30' }
    const records = [broken, observation('eeeeeeee-5'), { no: 'id' }, null]
    say({ plenary: 'bridge', from: 'extension', type: 'records', records })
    await vi.waitFor(() => expect(said.at(-1)).toMatchObject({ type: 'kept', ids: ['eeeeeeee-5'] }))
    expect(said.at(-2)).toMatchObject({ type: 'refused', ids: ['dddddddd-4'], reason: expect.stringMatching(/date/) })
    expect(host.keep).toHaveBeenCalledExactlyOnceWith([observation('eeeeeeee-5')])
  })

  it.each([
    ['another origin', hello, 'https://evil.example', undefined],
    ['another window', hello, 'http://localhost:4173', null],
    ['a shape that is not ours', { ...hello, extra: 1 }, undefined, undefined],
    ['a record that is none', { ...hello, type: 'records', records: [{ id: 'x' }] }, undefined, undefined],
    ['nothing', null, undefined, undefined],
  ])('drops a message of %s', async (_, data, origin, source) => {
    const { page, said, say } = aPage()
    openBridge(host, page)
    say(data, origin, source === undefined ? page : source)
    await Promise.resolve()
    expect(said.map((message) => message.type)).toEqual(['changed'])
    expect(host.keep).not.toHaveBeenCalled()
  })
})

import { describe, expect, it } from 'vitest'
import { fixturePack } from '../../../testing/fixture-pack'
import { assemble } from '../assembly/assemble'
import { type Entry, entityKey } from './entries'
import { currentOf, removalTargets, versionsOf } from './versions'

const [shipped] = fixturePack.meetings
if (!shipped) throw new Error('no meeting')
const [position] = fixturePack.positions
if (!position) throw new Error('no position')

let made = 0
const envelope = (id: string) =>
  ({ id, layer: 'public', negotiation: 'wto-ecommerce', madeAt: `2026-11-27T10:00:0${made++ % 10}.000Z` }) as const
const meeting = (id: string, title: string, of = shipped.id): Entry => ({
  kind: 'meeting',
  ...envelope(id),
  entity: { ...shipped, id: of, title },
})
const withdrawal = (id: string, withdraws: string): Entry => ({
  kind: 'withdrawal',
  ...envelope(id),
  withdraws,
  reason: 'A slip',
})
const stance = (id: string, supersedes?: string): Entry => ({
  kind: 'position',
  ...envelope(id),
  day: '2026-11-27',
  member: 'jp',
  article: 'spam',
  stance: 'opposes',
  statement: '',
  url: null,
  ...(supersedes === undefined ? {} : { supersedes }),
})
const key = entityKey('meeting', shipped.id)

describe('versions of a meeting', () => {
  const rows: readonly (readonly [
    string,
    readonly Entry[],
    string,
    readonly string[],
    string | null,
    readonly string[],
  ])[] = [
    ['as published', [], shipped.id, [shipped.title], shipped.title, [key]],
    ['corrected', [meeting('m1', 'A')], shipped.id, [shipped.title, 'A'], 'A', [key, 'm1']],
    [
      'corrected, and the correction withdrawn',
      [meeting('m1', 'A'), withdrawal('w1', 'm1')],
      shipped.id,
      [shipped.title, 'A'],
      shipped.title,
      [key],
    ],
    [
      'removed',
      [meeting('m1', 'A'), withdrawal('w1', 'm1'), withdrawal('w2', key)],
      shipped.id,
      [shipped.title, 'A'],
      null,
      [],
    ],
    ['of one’s own', [meeting('m1', 'A', 'own'), meeting('m2', 'B', 'own')], 'own', ['A', 'B'], 'B', ['m1', 'm2']],
    ['unknown', [], 'own', [], null, []],
  ]
  it.each(rows)('%s', (_, entries, id, titles, current, targets) => {
    const versions = versionsOf(fixturePack, entries, 'meeting', id)
    expect(versions.map(({ entity }) => entity.title)).toEqual(titles)
    expect(currentOf(versions)?.entity.title ?? null).toBe(current)
    expect(removalTargets('meeting', versions)).toEqual(targets)
    const all = assemble(fixturePack, entries)
    expect(all.meetings.find((one) => one.id === id)?.title ?? null).toBe(current)
    const removed = removalTargets('meeting', versions).map((target, index) => withdrawal(`x${index}`, target))
    expect(assemble(fixturePack, [...entries, ...removed]).meetings.some((one) => one.id === id)).toBe(false)
  })
})

describe('versions of a position', () => {
  const rows: readonly (readonly [string, readonly Entry[], string, readonly string[]])[] = [
    ['as published', [], position.id, [entityKey('position', position.id)]],
    ['added', [stance('p1')], 'p1', ['p1']],
    ['corrected twice', [stance('p1'), stance('p2', 'p1'), stance('p3', 'p2')], 'p3', ['p1', 'p2', 'p3']],
    ['corrected, shipped', [stance('p1', position.id)], 'p1', [entityKey('position', position.id), 'p1']],
    ['corrected in a circle', [stance('p1', 'p2'), stance('p2', 'p1')], 'p2', ['p1', 'p2']],
  ]
  it.each(rows)('%s', (_, entries, id, targets) =>
    expect(removalTargets('position', versionsOf(fixturePack, entries, 'position', id))).toEqual(targets),
  )
})

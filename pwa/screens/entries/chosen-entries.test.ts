import { describe, expect, it } from 'vitest'
import type { Entry, Layer, ObservationEntry, PositionEntry } from '../../../shared/domain/entries/entries'
import { publicView } from '../../../shared/domain/entries/layers'
import { unfitIn } from '../../../shared/pack/entry-schema'
import { recordsWith } from '../../../testing/canary'
import { colleague } from '../../../testing/colleague'
import { fixturePack as pack } from '../../../testing/fixture-pack'
import { observed } from '../../../testing/observed'
import { stateWith } from '../../../testing/record-state'
import { appData } from '../../model/state'
import { withdrawalsOf } from '../../model/typed/undo'
import { ownMembership } from '../../sync/model'
import { removalReasons } from '../../workspace/entries/removal-reasons'
import { planVisibility, planWithdrawal, withVisibility } from './chosen-entries'

const among = (entries: readonly Entry[]) => ({ pack, entries, removals: removalReasons(entries, pack.observations) })
const ids = (entries: readonly Entry[]) => entries.map(({ id }) => id)
const isOf = ({ kind }: Entry) => !['note', 'follow', 'text', 'withdrawal'].includes(kind)

describe.each<[Layer, Layer]>([
  ['private', 'public'],
  ['public', 'private'],
])('made from %s to %s', (from, to) => {
  const all = recordsWith('said', from).map((entry) => ({ ...entry, negotiation: pack.id }))

  it('changes what has a choice, and leaves what is for the user alone', () => {
    const own = all.filter((entry) => !isOf(entry)).length
    const { changing, already, left } = planVisibility(all, to, among(all))
    expect([changing.length, already, left]).toEqual([all.filter(isOf).length, 0, own])
    expect(planVisibility(all, from, among(all))).toMatchObject({ changing: [], already: changing.length, left: own })
  })

  it.each(all.filter(isOf).map((entry) => [entry.kind, entry] as const))(
    'an entry of the kind %s counts once, and again as it was when that is undone',
    (_, entry) => {
      appData.value = stateWith(pack, all)
      const made = withVisibility([entry], to, 'Changed', among(all))
      expect(made.map(unfitIn)).toEqual(made.map(() => null))
      const after = [...all, ...made]
      const isCounted = (one: Entry, of: readonly Entry[]) => !removalReasons(of, pack.observations).has(one.id)
      const same = (of: readonly Entry[]) => of.filter((one) => one.kind === entry.kind && isCounted(one, of))
      expect(same(after).map(({ layer }) => layer)).toEqual([to])
      const leaves = (of: readonly Entry[]) => publicView(of, pack).some(({ kind }) => kind === entry.kind)
      expect([leaves(all), leaves(after)]).toEqual([from === 'public', to === 'public'])
      const undone = [...after, ...withdrawalsOf(made, 'Undone', true)]
      expect(ids(same(undone))).toEqual([entry.id])
    },
  )
})

it('leaves the entries of others, and what no longer counts, as they are', () => {
  const [first, ...others] = recordsWith('said', 'public').filter(isOf)
  if (!first) throw new Error('not in the fixture')
  const theirs: Entry = { ...first, id: 'their-own-0001', by: colleague }
  const entries = [first, theirs, ...others, ...withdrawalsOf([first], '', false)]
  expect(ids(planVisibility([first, theirs], 'private', among(entries)).changing)).toEqual([])
  expect(planWithdrawal([first, theirs], among(entries))).toMatchObject({ along: 0, earlier: 0, left: 1 })
})

it('leaves to a reader what the delegation shares', () => {
  const [first] = recordsWith('said', 'delegation').filter(isOf)
  if (!first) throw new Error('not in the fixture')
  const theirs: Entry = { ...first, id: 'their-own-0001', by: { device: 'b'.repeat(26), name: 'Ben' } }
  const entries = [first, theirs]
  ownMembership.value = { d: 'mission', name: 'Mission', access: 'reader' }
  const plan = planWithdrawal(entries, among(entries))
  ownMembership.value = null
  expect([ids(plan.withdrawing), plan.left]).toEqual([[first.id], 1])
})

it('withdraws with an article what was said of it alone', () => {
  const entries = recordsWith('said', 'public').map((entry) => ({ ...entry, negotiation: pack.id }))
  const article = entries.find((entry) => entry.kind === 'article')
  const room = entries.find((entry) => entry.kind === 'room')
  if (article?.kind !== 'article' || room?.kind !== 'room') throw new Error('not in the fixture')
  const line = { ...room, id: 'about-it-0001', article: article.entity.id }
  const plan = planWithdrawal([article], among([...entries, line]))
  expect([ids(plan.withdrawing), plan.along]).toEqual([[article.id, line.id], 1])
})

const observation = (id: string, of: Partial<ObservationEntry> = {}): ObservationEntry => ({
  ...observed({ id, article: 'spam', date: '2026-11-03', status: 'clean' }),
  ...of,
})
const [shippedObservation] = pack.observations
const [shippedMeeting] = pack.meetings
if (!shippedObservation || !shippedMeeting) throw new Error('not in the fixture')
const first = observation('first-0001')
const second = observation('second-0001', { supersedes: first.id })
const third = observation('third-0001', { supersedes: second.id })
const hidden = observation('hidden-0001', { supersedes: first.id, layer: 'private' })
const held = recordsWith('said', 'public').find(({ kind }) => kind === 'position') as PositionEntry
const heldAgain: PositionEntry = { ...held, id: 'held-again-0001', supersedes: held.id }
const meeting = (id: string, of = {}): Entry => ({
  kind: 'meeting',
  id,
  layer: 'public',
  negotiation: 'wto-ecommerce',
  madeAt: '2026-11-03T10:00:00.000Z',
  entity: { ...shippedMeeting, ...of },
})
const met = meeting('met-0001', { id: 'met' })
const metAgain = meeting('met-again-0001', { id: 'met' })

it.each<[string, readonly Entry[], readonly string[], number, readonly (readonly [string, Layer])[]]>([
  ['a status update that corrects none', [first], [], 0, []],
  ['one that corrects another', [first, second], ['first-0001'], 0, [['first-0001', 'public']]],
  [
    'the last of three',
    [first, second, third],
    ['second-0001'],
    0,
    [
      ['second-0001', 'public'],
      ['first-0001', 'public'],
    ],
  ],
  ['a private correction of a public one', [first, hidden], ['first-0001'], 0, [['first-0001', 'private']]],
  [
    'a correction for the delegation of a public one',
    [first, { ...hidden, layer: 'delegation' }],
    ['first-0001'],
    0,
    [['first-0001', 'delegation']],
  ],
  [
    'a private correction of one of the delegation',
    [{ ...first, layer: 'delegation' }, hidden],
    ['first-0001'],
    0,
    [['first-0001', 'private']],
  ],
  [
    'a correction of the dataset’s',
    [observation('ours-0001', { article: shippedObservation.article, supersedes: shippedObservation.id })],
    [],
    1,
    [],
  ],
  ['a position that corrects another', [held, heldAgain], [held.id], 0, [[held.id, 'public']]],
  ['a meeting that is stated again', [met, metAgain], ['met-0001'], 0, [['met-0001', 'public']]],
  ['a meeting of the dataset that is corrected', [meeting('ours-0001')], [], 1, []],
])('says what counts again once it withdraws %s, and withdraws it too', (_, entries, again, shipped, too) => {
  const chosen = entries.slice(-1)
  const plan = planWithdrawal(chosen, among(entries))
  expect([ids(plan.withdrawing), ids(plan.again.entries), plan.again.shipped]).toEqual([ids(chosen), again, shipped])
  const whole = planWithdrawal(chosen, among(entries), true)
  expect(whole.withdrawing.slice(1).map(({ id, layer }) => [id, layer])).toEqual(too)
  expect([whole.earlier, whole.again.entries, whole.again.shipped]).toEqual([too.length, [], shipped])
  const after = [...entries, ...withdrawalsOf(whole.withdrawing, '', false)]
  const gone = removalReasons(after, pack.observations)
  expect(entries.filter(({ id }) => !gone.has(id))).toEqual([])
})

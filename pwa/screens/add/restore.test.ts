/** Restoring versions and undoing removals: what is shown to whom afterwards, and by whom it is said. */
import { describe, expect, it } from 'vitest'
import { assemble } from '../../../shared/domain/assembly/assemble'
import { type Author, type Entry, entityKey, type Layer } from '../../../shared/domain/entries/entries'
import { publicView } from '../../../shared/domain/entries/layers'
import { currentOf, removalTargets, versionsOf } from '../../../shared/domain/entries/versions'
import { fixturePack as pack } from '../../../testing/fixture-pack'
import { stateWith } from '../../../testing/record-state'
import { appData } from '../../model/state'
import { withdrawalsOf } from '../../model/typed/undo'
import { thisDevice } from '../../store'
import { canRestore, restored } from './restore'

appData.value = stateWith(pack)

const [shipped] = pack.meetings
if (!shipped) throw new Error('The fixture has no meeting')
const ANN: Author = { device: 'device-of-ann', name: 'Ann' }

let made = 0
const meeting = (title: string, layer: Layer, by: Author): Entry => ({
  kind: 'meeting',
  id: `made-${++made}`,
  layer,
  negotiation: 'wto-ecommerce',
  madeAt: `2026-01-01T00:00:0${made % 10}.000Z`,
  by,
  entity: { ...shipped, title },
})
const me = () => thisDevice()
const versionsIn = (entries: readonly Entry[]) => versionsOf(pack, entries, 'meeting', shipped.id)
const titleIn = (entries: readonly Entry[]) =>
  assemble(pack, entries).meetings.find(({ id }) => id === shipped.id)?.title ?? null
/** Titles that the user sees, and that others do. */
const titles = (entries: readonly Entry[]) => [titleIn(entries), titleIn(publicView(entries, pack))]

/** Entries after the published version was restored, and after the undo of that. */
function restorePublished(entries: readonly Entry[]) {
  const versions = versionsIn(entries)
  const [published] = versions
  if (!published) throw new Error('no version')
  const saved = restored('meeting', versions, published)
  const after = [...entries, ...saved]
  return { after, undone: [...after, ...withdrawalsOf(saved, 'Undone', true)] }
}

describe('restoring the published version, and its undo', () => {
  it.each<[string, () => readonly Entry[]]>([
    ['a correction', () => [meeting('Mine', 'public', me())]],
    ['a private one', () => [meeting('Mine', 'private', me())]],
    ['a colleague’s', () => [meeting('Hers', 'public', ANN)]],
    ['a private one over a colleague’s', () => [meeting('Hers', 'public', ANN), meeting('Mine', 'private', me())]],
    ['two', () => [meeting('First', 'public', me()), meeting('Second', 'public', me())]],
  ])('of %s', (_, entriesOf) => {
    const entries = entriesOf()
    const { after, undone } = restorePublished(entries)
    expect(titles(after)).toEqual([shipped.title, shipped.title])
    expect(titles(undone)).toEqual(titles(entries))
  })
  it('leaves a colleague’s words hers', () => {
    const { undone } = restorePublished([meeting('Hers', 'public', ANN)])
    expect(currentOf(versionsIn(undone))?.entry?.by).toEqual(ANN)
  })
})

describe('removing for the user alone what lies over a colleague’s version', () => {
  const entries = [meeting('Hers', 'public', ANN), meeting('Mine', 'private', me())]
  const versions = versionsIn(entries)
  const targets = removalTargets('meeting', versions).map((id) => ({ id, layer: 'private' as const }))
  const removed = withdrawalsOf(targets, 'Cancelled', false)
  it('leaves the published one to others, and its undo brings hers back', () => {
    const undone = [...entries, ...removed, ...withdrawalsOf(removed, 'Undone', true)]
    expect(titles([...entries, ...removed])).toEqual([null, shipped.title])
    expect(titles(undone)).toEqual(['Mine', 'Hers'])
  })
})

it('restores what was removed, published or stated', () => {
  const own = meeting('Mine', 'public', me())
  const removed = withdrawalsOf(
    [
      { id: own.id, layer: 'public' },
      { id: entityKey('meeting', shipped.id), layer: 'public' },
    ],
    'Cancelled',
    false,
  )
  const entries = [own, ...removed]
  const versions = versionsIn(entries)
  const titlesAfter = versions.map((version) => titleIn([...entries, ...restored('meeting', versions, version)]))
  expect(titlesAfter).toEqual([shipped.title, 'Mine'])
})

it('restores no joint position, whose corrections are no line', () => {
  const [joint] = pack.positions.filter(({ members }) => members.length > 1)
  if (!joint) throw new Error('The fixture has no joint position')
  expect(canRestore('position', versionsOf(pack, [], 'position', joint.id))).toBe(false)
})

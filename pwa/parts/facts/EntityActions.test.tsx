// @vitest-environment happy-dom
import { render } from 'preact'
import { beforeAll, expect, it } from 'vitest'
import type { Entry } from '../../../shared/domain/entries/entries'
import { colleague } from '../../../testing/colleague'
import { fixturePack } from '../../../testing/fixture-pack'
import { stateWith } from '../../../testing/record-state'
import { itemsOfRow, pressInRow } from '../../../testing/row-menu'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { address, appData } from '../../model/state'
import { thisDevice } from '../../store'
import { EntityActions } from './EntityActions'

beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
})

const [shipped] = fixturePack.meetings
if (!shipped) throw new Error('no meeting')
const added = { ...shipped, id: 'added' }
const stating = (entity: typeof shipped, by = thisDevice(), id = 'aaaaaaaa-1'): Entry => ({
  kind: 'meeting',
  id,
  layer: 'public',
  negotiation: 'wto-ecommerce',
  madeAt: '2026-11-24T10:00:00.000Z',
  by,
  entity,
})

const place = document.createElement('div')
function draw(id: string, entries: readonly Entry[]) {
  appData.value = stateWith(fixturePack, entries)
  render(null, place)
  render(<EntityActions kind="meeting" id={id} name="Plenary" />, place)
  return [...(place.querySelector('.origin')?.children ?? [])].map((child) => child.textContent)
}

it.each([
  ['what ships', shipped, [], []],
  ['one’s own', added, [stating(added)], ['Your entry']],
  ['a colleague’s', added, [stating(added, colleague)], ['A. Colleague']],
  ['what ships, corrected here', shipped, [stating(shipped)], ['Corrected by you']],
  ['what ships, corrected by another', shipped, [stating(shipped, colleague)], ['Corrected by A. Colleague']],
  ['a private one', added, [{ ...stating(added), layer: 'private' }], ['Your entry', 'Private']],
  [
    'one of the delegation',
    added,
    [{ ...stating(added, colleague), layer: 'delegation' }],
    ['A. Colleague', 'Delegation'],
  ],
  [
    'a colleague’s, corrected here',
    added,
    [stating(added, colleague), stating(added, thisDevice(), 'aaaaaaaa-2')],
    ['Corrected by you'],
  ],
] as const)('says whose is %s', (_, { id }, entries, origin) => {
  expect(draw(id, entries)).toEqual(origin)
  const actions = itemsOfRow(place).map(({ textContent }) => textContent)
  const isCorrected = origin[0]?.startsWith('Corrected') === true
  expect(actions).toEqual(['Correct', 'Remove', ...(isCorrected ? ['History'] : [])])
})

it('opens the history of what was corrected', () => {
  draw(shipped.id, [stating(shipped)])
  pressInRow(place, 'History')
  expect(address.value).toMatchObject({
    screen: 'add',
    params: { kind: 'meeting', id: shipped.id, history: '1' },
  })
})

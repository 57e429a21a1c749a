// @vitest-environment happy-dom
import { render } from 'preact'
import { beforeAll, expect, it, vi } from 'vitest'
import { type Author, type Entry, entityKey, type Layer } from '../../../shared/domain/entries/entries'
import { colleague } from '../../../testing/colleague'
import { eventually } from '../../../testing/eventually'
import { fixturePack } from '../../../testing/fixture-pack'
import { stateWith } from '../../../testing/record-state'
import { store } from '../../../testing/saving-store'
import { withdrawal } from '../../../testing/withdrawal'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { parseAddress } from '../../model/address'
import { appData, baseAddress } from '../../model/state'
import { thisDevice } from '../../store'
import { MissingEntity } from './MissingEntity'

vi.mock('../../store', async (original) => (await import('../../../testing/saving-store')).savingStore(original))

beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
})

const [shipped] = fixturePack.meetings
if (!shipped) throw new Error('no meeting')
const removal = (by: Author, reason = 'It was cancelled', layer: Layer = 'public') =>
  withdrawal(entityKey('meeting', shipped.id), { madeAt: '2026-11-25T10:00:00.000Z', by, reason, layer })

const place = document.createElement('div')
function draw(id: string, entries: readonly Entry[]) {
  appData.value = stateWith(fixturePack, entries)
  baseAddress.value = parseAddress(`#/meetings/${id}`)
  render(null, place)
  render(<MissingEntity kind="meeting" />, place)
  return [place.querySelector('h1')?.textContent, place.querySelector('p')?.textContent]
}

it.each([
  [
    'by the user',
    removal(thisDevice()),
    'Removed by you on 25 Nov 2026. Its earlier versions are kept. Reason: It was cancelled',
  ],
  ['by another', removal(colleague, ''), 'Removed by A. Colleague on 25 Nov 2026. Its earlier versions are kept.'],
])('says of what was removed %s who removed it and when', (_, entry, text) => {
  expect(draw(shipped.id, [entry])).toEqual([shipped.title, text])
})

it('restores it', async () => {
  draw(shipped.id, [removal(thisDevice())])
  place.querySelector<HTMLButtonElement>('.btn.primary')?.click()
  await eventually(() => expect(store.saved).toEqual([expect.objectContaining({ kind: 'meeting', entity: shipped })]))
})

it('keeps off paper and out of the title what was removed in private', () => {
  draw(shipped.id, [removal(thisDevice(), 'It was cancelled', 'private')])
  expect(place.firstElementChild?.classList).toContain('own-private')
  expect(document.title).not.toContain(shipped.title)
})

it('says of what never was here that it is unknown', () => {
  expect(draw('gone', [])[0]).toBe('Page not found')
})

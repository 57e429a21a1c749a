// @vitest-environment happy-dom
/** Entries that come by a link or a code. */
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, it, vi } from 'vitest'
import { eventually } from '../../../testing/eventually'
import { fixturePack as pack } from '../../../testing/fixture-pack'
import { observed } from '../../../testing/observed'
import { stateWith } from '../../../testing/record-state'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { appData } from '../../model/state'
import type { entriesFromLink } from '../../workspace/files/entry-link'
import { ReceiveScreen } from './ReceiveScreen'

const link = vi.hoisted(() => ({ entriesFromLink: vi.fn<typeof entriesFromLink>() }))
vi.mock('../../workspace/files/entry-link', () => link)

it.each([
  [pack.id, false],
  ['absent-talks', true],
])('an entry of %s: that its negotiation is not on is %s', async (negotiation, isSaid) => {
  await speak('en')
  await loadMoreWords()
  appData.value = stateWith(pack)
  const seen = observed({ id: 'entry-0001', article: 'spam', date: '2026-01-05', status: 'clean' })
  link.entriesFromLink.mockResolvedValue({ ok: true, entries: [{ ...seen, negotiation }] })
  const place = document.body.appendChild(document.createElement('div'))
  await act(() => render(<ReceiveScreen />, place))
  await act(() => place.querySelector('form')?.requestSubmit())
  await eventually(() => expect(place.querySelector('.preview')).not.toBeNull())
  const said = `One entry is of a negotiation that is not on this device: ${negotiation}.`
  expect(place.textContent.includes(said)).toBe(isSaid)
  await act(() => render(null, place))
})

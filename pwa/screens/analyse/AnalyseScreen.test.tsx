// @vitest-environment happy-dom
/** A text that is there before the data is read once they are loaded; what is saved of it carries the user's name. */
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import { eventually } from '../../../testing/eventually'
import { fixturePack } from '../../../testing/fixture-pack'
import { stateWith } from '../../../testing/record-state'
import { store } from '../../../testing/saving-store'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { appData } from '../../model/state'
import { AnalyseScreen } from './AnalyseScreen'

vi.mock('../../store', async (original) => (await import('../../../testing/saving-store')).savingStore(original))

const place = document.createElement('div')
document.body.append(place)
afterEach(() => {
  act(() => render(null, place))
})

/** Types a text and has it read. */
function analyse(text: string): void {
  const field = place.querySelector('textarea')
  if (!field) throw new Error('no field')
  type(field, text)
  act(() => {
    place.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
  })
}

function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  act(() => {
    field.value = text
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

it('reads what was entered before the data were loaded', async () => {
  await speak('en')
  await loadMoreWords()
  act(() => render(<AnalyseScreen />, place))
  analyse('Participants cleaned the article on spam.')
  expect(place.querySelector('.reading')).toBeNull()
  act(() => {
    appData.value = stateWith(fixturePack, [])
  })
  expect(place.querySelector('.reading')?.textContent).toContain('Participants cleaned')
})

it('asks once for the name that what is saved carries', async () => {
  await speak('en')
  await loadMoreWords()
  appData.value = stateWith(fixturePack, [])
  act(() => render(<AnalyseScreen />, place))
  const date = place.querySelector<HTMLInputElement>('#reader-date')
  if (!date) throw new Error('no date')
  type(date, '2021-07-23')
  analyse('Participants cleaned the article on spam.')
  const name = () => place.querySelector<HTMLInputElement>('[name="own-name"]')
  const asked = name()
  if (!asked) throw new Error('not asked')
  type(asked, 'Ana')
  act(() => place.querySelector<HTMLInputElement>('[name="reader-layer"]')?.click())
  for (let presses = 0; presses < 2; presses++) act(() => place.querySelector<HTMLButtonElement>('.rows .btn')?.click())
  await eventually(() => expect(store.saved.map(({ by }) => by?.name)).toContain('Ana'))
  expect(name()).toBeNull()
})

it.each([
  ['may be two days', '5/11/2026', ['5 November 2026', '11 May 2026'], 'Choose the date above.'],
  ['is one day', '22/11/2026', [], null],
  ['is missing', 'this week', [], 'No date found. Enter it above.'],
])('asks for the date of a text that %s', async (_, written, choices, said) => {
  await speak('en')
  await loadMoreWords()
  appData.value = stateWith(fixturePack, [])
  act(() => render(<AnalyseScreen />, place))
  analyse(`On ${written} participants cleaned the article on spam.`)
  const buttons = () => [...place.querySelectorAll<HTMLButtonElement>('fieldset.hint button')]
  expect(buttons().map(({ textContent }) => textContent)).toEqual(choices)
  const row = () => place.querySelector('.rows li')?.textContent
  if (said === null) expect(row()).toContain('22 Nov 2026')
  else expect(row()).toContain(said)
  act(() => buttons()[0]?.click())
  if (choices.length > 0) expect(row()).toContain('5 Nov 2026')
})

// @vitest-environment happy-dom
/** The menu of the negotiations by keyboard. */
import { render } from 'preact'
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { eventually } from '../../../testing/eventually'
import { fixturePack } from '../../../testing/fixture-pack'
import { stateWith } from '../../../testing/record-state'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { BOARD } from '../../model/address'
import { address, appData } from '../../model/state'
import { NegotiationMenu } from './NegotiationMenu'

const named = (id: string, en: string) => stateWith({ ...fixturePack, id, names: { en } }).packs
const place = document.createElement('div')
const close = vi.fn()

beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
})
beforeEach(async () => {
  document.body.append(place)
  const packs = [...named('one', 'Fisheries'), ...named('two', 'Digital trade'), ...named('three', 'Dairy')]
  appData.value = { ...stateWith(fixturePack), packs }
  address.value = { ...BOARD, negotiation: 'two' }
  render(<NegotiationMenu button={{ current: null }} onClose={close} />, place)
  await eventually(() => expect(focused()).toBe('Digital trade'))
})
afterEach(() => {
  render(null, place)
  close.mockClear()
})

const focused = () => document.activeElement?.querySelector('b')?.textContent ?? document.activeElement?.textContent
const press = (key: string) =>
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))

it.each([
  [['ArrowDown'], 'Fisheries'],
  [['ArrowDown', 'ArrowDown'], 'Add Other talks…'],
  [['ArrowDown', 'ArrowDown', 'ArrowDown'], 'All negotiations'],
  [['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown'], 'Dairy'],
  [['ArrowUp', 'ArrowUp'], 'All negotiations'],
  [['Home'], 'Dairy'],
  [['End'], 'All negotiations'],
  [['f'], 'Fisheries'],
  [['D'], 'Dairy'],
  [['d', 'd'], 'Digital trade'],
  [['x'], 'Digital trade'],
])('%j leads from the open one to %s', (keys, expected) => {
  for (const key of keys) press(key)
  expect(focused()).toBe(expected)
})

it('closes by Escape, with the focus back on its button', () => {
  press('Escape')
  expect(close.mock.calls).toEqual([[true]])
})

it('closes by a press beside it, and leaves the focus there', () => {
  document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }))
  expect(close.mock.calls).toEqual([[false]])
})

it('leads to each, and says which is open', () => {
  const items = [...place.querySelectorAll('a')]
  expect(items.map((item) => item.getAttribute('href'))).toEqual([
    '#/n/three/',
    '#/n/two/',
    '#/n/one/',
    '#/n/two/negotiations',
    '#/n/two/negotiations',
  ])
  expect(items.map((item) => item.getAttribute('aria-current'))).toEqual([null, 'true', null, null, null])
})

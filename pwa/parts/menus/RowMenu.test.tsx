// @vitest-environment happy-dom
/** Menu of a row: drawn on use, and operated by keys as a menu button is. */
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { RowMenu } from './RowMenu'

const place = document.createElement('div')
document.body.append(place)
let done: string[] = []
beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
})
beforeEach(() => {
  done = []
  render(
    <RowMenu
      name="Spam"
      actions={() => [
        { text: 'Correct', run: () => done.push('Correct') },
        { text: 'Remove', run: () => done.push('Remove') },
        { text: 'Read', href: '#/articles/spam' },
      ]}
    />,
    place,
  )
})
afterEach(() => render(null, place))

const button = () => place.querySelector('button')
const items = () => [...place.querySelectorAll<HTMLElement>('[role="menuitem"]')]
const press = (key: string) =>
  act(() => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  })
const open = () => act(() => button()?.click())

it('draws its items when it is opened, and names the button by its row', () => {
  expect([items().length, button()?.getAttribute('aria-expanded')]).toEqual([0, 'false'])
  expect(button()?.getAttribute('aria-label')).toBe('Actions: Spam')
  open()
  expect(items().map(({ textContent }) => textContent)).toEqual(['Correct', 'Remove', 'Read'])
  expect(button()?.getAttribute('aria-expanded')).toBe('true')
})

it.each<[keys: readonly string[], focused: string]>([
  [[], 'Correct'],
  [['ArrowDown'], 'Remove'],
  [['ArrowUp'], 'Read'],
  [['End'], 'Read'],
  [['End', 'Home'], 'Correct'],
  [['End', 'ArrowDown'], 'Correct'],
  [['r'], 'Remove'],
  [['r', 'r'], 'Read'],
])('moves the focus by %o to %s', (keys, focused) => {
  open()
  for (const key of keys) press(key)
  expect(document.activeElement?.textContent).toBe(focused)
})

it('opens with the arrow key, and closes with Escape, which gives the focus back', () => {
  button()?.focus()
  press('ArrowDown')
  expect(document.activeElement?.textContent).toBe('Correct')
  press('Escape')
  expect([items().length, document.activeElement === button()]).toEqual([0, true])
})

it('does what is pressed, and closes', () => {
  open()
  act(() => items()[1]?.click())
  expect([done, items().length, document.activeElement === button()]).toEqual([['Remove'], 0, true])
})

it.each(['pointerdown', 'focusin'])('closes on a %s elsewhere', (type) => {
  open()
  act(() => void document.body.dispatchEvent(new Event(type, { bubbles: true })))
  expect(items()).toHaveLength(0)
})

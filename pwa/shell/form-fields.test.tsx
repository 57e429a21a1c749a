// @vitest-environment happy-dom
import { h, render } from 'preact'
import { expect, it } from 'vitest'
import { keepFieldsOutOfFiles } from './form-fields'

const place = document.createElement('div')
const drawn = () =>
  [...place.querySelectorAll('input, textarea, select')].map((field) => field.getAttribute('autocomplete'))

it('keeps every field out of the session files and the form history, and leaves a passphrase to its manager', () => {
  keepFieldsOutOfFiles()
  render(
    <form>
      <input type="text" />
      <input type="date" />
      <input type="radio" />
      <textarea />
      <select />
      {h('input', { type: 'search' })}
      <input type="password" autocomplete="current-password" />
    </form>,
    place,
  )
  expect(drawn()).toEqual([...Array(6).fill('off'), 'current-password'])
})

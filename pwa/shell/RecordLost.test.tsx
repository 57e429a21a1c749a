// @vitest-environment happy-dom
import { render } from 'preact'
import { beforeAll, expect, it } from 'vitest'
import { speak } from '../i18n'
import { RecordRestored } from './RecordLost'

const place = document.createElement('div')

beforeAll(() => speak('en'))

it.each([
  [
    { records: 2, damaged: 0, missing: 0 },
    /^The browser’s database was gone or damaged\. 2 records were put back[^.]+\.\s+Close$/,
  ],
  [{ records: 1, damaged: 0, missing: 1 }, /One record was put back.+One record is lost/],
  [{ records: 0, damaged: 0, missing: 1 }, /^\s*One record is lost/],
  [{ records: 0, damaged: 1, missing: 0 }, /^\s*One line of the copy/],
])('says what was put back only where something was: %o', (told, words) => {
  render(<RecordRestored {...told} />, place)
  expect(place.textContent).toMatch(words)
})

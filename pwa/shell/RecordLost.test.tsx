// @vitest-environment happy-dom
import { render } from 'preact'
import { beforeAll, expect, it } from 'vitest'
import { speak } from '../i18n'
import { loadMoreWords } from '../i18n/more'
import { RecordRestored } from './RecordLost'

const place = document.createElement('div')

beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
})

it.each([
  [
    { records: 2, damaged: 0, missing: 0 },
    /^The browser’s database was missing or damaged\. 2 entries were restored[^.]+\.\s+Close$/,
  ],
  [{ records: 1, damaged: 0, missing: 1 }, /One entry was restored.+One entry is lost/],
  [{ records: 0, damaged: 0, missing: 1 }, /^\s*One entry is lost/],
  [{ records: 0, damaged: 1, missing: 0 }, /^\s*One line of the copy/],
])('reports restored entries only where some were: %o', (recovered, words) => {
  render(<RecordRestored {...recovered} />, place)
  expect(place.textContent).toMatch(words)
})

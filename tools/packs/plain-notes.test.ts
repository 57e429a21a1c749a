/** Replacements of working jargon in notes, and its absence from the pack. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { plainNote } from './plain-notes'

it.each([
  ['WT/L/1056; curator knowledge (sum = 76, consistent)', 'WT/L/1056; the editors’ own knowledge, which adds up to 76'],
  [
    'Heading recalled from the 2020 text; not seen in the stored pages.',
    'Heading from memory of the 2020 text; not seen in a source.',
  ],
  ['Symbol WT/L/1056 recalled, not verified.', 'Symbol WT/L/1056 from memory, not verified.'],
  ['Read in the full text of the news item.', 'Read in the full text of the news item.'],
])('%s', (note, plain) => {
  expect(plainNote(note)).toBe(plain)
})

it('leaves no working jargon in the pack', () => {
  expect(readFileSync('public/packs/wto-ecommerce.json', 'utf8')).not.toMatch(/curator|\bstored (page|text|outline)/)
})

import { expect, it } from 'vitest'
import { wrapText } from './wrap-text'

it.each([
  ['', []],
  ['   ', []],
  ['one two three', ['one two', 'three']],
  ['one\ntwo', ['one two']],
  ['incomprehensibly long', ['incomprehensibly', 'long']],
  ['a incomprehensibly b', ['a', 'incomprehensibly', 'b']],
  ['22\u00a0July 2021', ['22\u00a0July', '2021']],
])('breaks %j between words into lines of eight characters', (text, lines) => {
  expect(wrapText(text, 80, 10)).toEqual(lines)
})

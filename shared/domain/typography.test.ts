import { expect, it } from 'vitest'
import { colonIn, quotedIn } from './typography'

it.each([
  ['en', '“words”', ': '],
  ['fr', '«\u00a0words\u00a0»', '\u00a0: '],
  ['es', '«words»', ': '],
] as const)('has the quotation marks and the colon of %s', (lang, quoted, colon) => {
  expect([quotedIn(lang, 'words'), colonIn(lang)]).toEqual([quoted, colon])
})

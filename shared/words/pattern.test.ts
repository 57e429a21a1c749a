import { expect, it } from 'vitest'
import { format, type Pattern } from './pattern'

const LOCALE = { numberText: String, pluralOf: (n: number) => (n === 1 ? 'one' : 'other') }
const CHOICE: Pattern = [['kind', { one: 'a single one', article: 'an article', '*': 'something' }]]

it.each([
  ['article', 'an article'],
  [1, 'a single one'],
  [2, 'something'],
  ['constructor', 'something'],
  ['__proto__', 'something'],
])('a choice by %s is %s', (kind, text) => expect(format(CHOICE, { kind }, LOCALE)).toBe(text))

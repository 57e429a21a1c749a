import { FluentParser } from '@fluent/syntax'
import { describe, expect, it } from 'vitest'
import type { Pattern } from '../../shared/words/pattern'
import { compiled, isMessage, variablesOf } from './compile'

const messagesOf = (source: string) =>
  new Map(
    new FluentParser()
      .parse(source)
      .body.filter(isMessage)
      .map((message) => [message.id.name, message]),
  )

const PLURAL = 'a = { $n ->\n    [0] none\n    [one] one { $of }\n   *[other] { $n } of them\n  }'

describe('a message', () => {
  it.each<[string, Pattern]>([
    ['a = Close', 'Close'],
    ['a = { "" }', ''],
    ['a = “{ $name }” { "{" }here', ['“', ['name'], '” {here']],
    [PLURAL, [['n', { 0: 'none', one: ['one ', ['of']], '*': [['n'], ' of them'] }]]],
    ['a = Of { b }.\nb = { $n } things', ['Of ', ['n'], ' things.']],
  ])('%s', (source, pattern) => {
    expect(compiled('a', messagesOf(source))).toEqual(pattern)
  })
  it.each([
    ['a = { NUMBER($n) }', 'a FunctionReference, which does not ship'],
    ['a = { -term }\n-term = Plenary', 'a TermReference, which does not ship'],
    ['a = { b }', 'no message b'],
    ['a = { NUMBER($n) ->\n   *[other] x\n  }', 'a choice by a FunctionReference'],
  ])('%s is refused', (source, reason) => {
    expect(() => compiled('a', messagesOf(source))).toThrow(reason)
  })
})

describe('the variables', () => {
  it.each([
    ['a = Close', []],
    [
      PLURAL,
      [
        ['n', 'number'],
        ['of', 'Value'],
      ],
    ],
    ['a = Of { b }.\nb = { $n } things', [['n', 'Value']]],
    ['a = { $kind ->\n    [round] a\n   *[plenary] b\n  }', [['kind', 'string']]],
  ])('of %s', (source, variables) => {
    expect([...variablesOf('a', messagesOf(source))]).toEqual(variables)
  })
})

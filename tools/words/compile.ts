/**
 * Compiler of Fluent patterns to the data that ship (`shared/words/pattern.ts`). It takes text, variables, choices by a
 * variable and references to other messages, which it inlines; anything else ends the build.
 */
import type { Entry, InlineExpression, Message, Pattern as Parsed, Placeable, SelectExpression } from '@fluent/syntax'
import type { Part, Pattern, Variants } from '../../shared/words/pattern'

/** Messages of a language by key. */
export type Messages = ReadonlyMap<string, Message>

/** Type of a variable: a number where it chooses a plural. */
export type VariableType = 'number' | 'string' | 'Value'

const PLURALS = ['zero', 'one', 'two', 'few', 'many', 'other']

/** Compiles a message. Throws where it has what does not ship. */
export const compiled = (key: string, messages: Messages): Pattern =>
  simplified(partsOf(patternOf(key, messages), messages))

/** The variables of a message, those of the messages that it refers to included. */
export function variablesOf(key: string, messages: Messages): ReadonlyMap<string, VariableType> {
  const found = new Map<string, VariableType>()
  visit(patternOf(key, messages), messages, (variable, type) => {
    if (type !== 'Value' || !found.has(variable)) found.set(variable, type)
  })
  return found
}

export const isMessage = (entry: Entry): entry is Message => entry.type === 'Message'

function patternOf(key: string, messages: Messages): Parsed {
  const value = messages.get(key)?.value
  if (!value) throw new Error(`no message ${key}`)
  return value
}

/** Parts of a pattern, with neighbouring texts joined. */
function partsOf({ elements }: Parsed, messages: Messages): readonly Part[] {
  const parts: Part[] = []
  const add = (part: Part) => {
    const last = parts.at(-1)
    if (typeof part === 'string' && typeof last === 'string') parts.splice(-1, 1, last + part)
    else if (part !== '') parts.push(part)
  }
  for (const element of elements)
    if (element.type === 'TextElement') add(element.value)
    else for (const part of expressionParts(element.expression, messages)) add(part)
  return parts
}

const simplified = (parts: readonly Part[]): Pattern => {
  const [first = ''] = parts
  return parts.length < 2 && typeof first === 'string' ? first : parts
}

function expressionParts(expression: Placeable['expression'], messages: Messages): readonly Part[] {
  switch (expression.type) {
    case 'StringLiteral':
      return [expression.parse().value]
    case 'VariableReference':
      return [[expression.id.name]]
    case 'MessageReference':
      return partsOf(patternOf(expression.id.name, messages), messages)
    case 'SelectExpression':
      return [[variableOf(expression.selector), variantsOf(expression, messages)]]
    default:
      throw new Error(`a ${expression.type}, which does not ship`)
  }
}

function variableOf(selector: InlineExpression | Placeable): string {
  if (selector.type === 'VariableReference') return selector.id.name
  throw new Error(`a choice by a ${selector.type}, which does not ship`)
}

const keyOf = ({ key }: SelectExpression['variants'][number]): string =>
  key.type === 'Identifier' ? key.name : String(Number(key.value))

/** Variants by key, the default one as `*`. */
function variantsOf({ variants }: SelectExpression, messages: Messages): Variants {
  return Object.fromEntries(
    variants.map((variant) => [variant.default ? '*' : keyOf(variant), simplified(partsOf(variant.value, messages))]),
  )
}

function visit(pattern: Parsed, messages: Messages, found: (variable: string, type: VariableType) => void): void {
  for (const element of pattern.elements) {
    if (element.type === 'TextElement') continue
    const { expression } = element
    if (expression.type === 'VariableReference') found(expression.id.name, 'Value')
    if (expression.type === 'MessageReference') visit(patternOf(expression.id.name, messages), messages, found)
    if (expression.type !== 'SelectExpression') continue
    found(variableOf(expression.selector), isPlural(expression) ? 'number' : 'string')
    for (const { value } of expression.variants) visit(value, messages, found)
  }
}

const isPlural = ({ variants }: SelectExpression): boolean =>
  variants.every(({ key }) => key.type === 'NumberLiteral' || PLURALS.includes(key.name))

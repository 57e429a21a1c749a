/**
 * Words in the browser's own form (`_locales/<lang>/messages.json`). Its keys have `_` where ours have `-`; a message with a
 * plural is two, `margin_keep_one` and `margin_keep_other`, since the browser knows no plurals.
 */
import type { Part, Pattern } from '../../shared/words/pattern'
import { patternsOf, readWords } from './read'

type BrowserMessages = Readonly<Record<string, { readonly message: string }>>

export function browserMessages(lang: string): BrowserMessages {
  const messages = Object.entries(patternsOf(readWords(lang), 'browser'))
  return Object.fromEntries(messages.flatMap(([key, pattern]) => entriesOf(key.replaceAll('-', '_'), pattern)))
}

function entriesOf(key: string, pattern: Pattern): readonly (readonly [string, { readonly message: string }])[] {
  const variants = pluralOf(pattern)
  if (!variants) return [[key, { message: textOf(key, pattern) }]]
  const { one = '', '*': other = '' } = variants
  return [
    [`${key}_one`, { message: textOf(key, one) }],
    [`${key}_other`, { message: textOf(key, other) }],
  ]
}

/** Patterns by plural category, where a message is nothing but a plural. */
function pluralOf(pattern: Pattern) {
  if (typeof pattern === 'string' || pattern.length !== 1) return null
  const [part = ''] = pattern
  return typeof part === 'string' ? null : (part[1] ?? null)
}

/** Text of the browser: `$1` is the count. */
function textOf(key: string, pattern: Pattern): string {
  const parts: readonly Part[] = typeof pattern === 'string' ? [pattern] : pattern
  return parts.map((part) => partText(key, part)).join('')
}

function partText(key: string, part: Part): string {
  if (typeof part === 'string') return part.replaceAll('$', '$$$$')
  if (part[0] === 'n' && !part[1]) return '$1'
  throw new Error(`${key}: the browser fills in nothing but a count, $n`)
}

/** Text of a message for checks: all that it may say, with a space for what a variable gives. */
import { LANGS } from '../../shared/domain/text/langs'
import type { Pattern } from '../../shared/words/pattern'
import { compiled } from './compile'
import { readWords } from './read'

export function textOf(pattern: Pattern): string {
  if (typeof pattern === 'string') return pattern
  return pattern
    .map((part) =>
      typeof part === 'string'
        ? part
        : ` ${Object.values(part[1] ?? {})
            .map(textOf)
            .join(' ')} `,
    )
    .join('')
}

/** Words in the longest that a message may say; a variable counts as one. */
export function mostWords(pattern: Pattern): number {
  return longest(pattern)
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

function longest(pattern: Pattern): string {
  if (typeof pattern === 'string') return pattern
  return pattern
    .map((part) => {
      if (typeof part === 'string') return part
      const variants = Object.values(part[1] ?? {})
      return variants.length === 0 ? 'x' : variants.map(longest).reduce((a, b) => (mostWords(b) > mostWords(a) ? b : a))
    })
    .join('')
}

/** All words of a language, by key. */
export function patternsIn(lang: string): ReadonlyMap<string, Pattern> {
  const { messages } = readWords(lang)
  return new Map([...messages.keys()].map((key) => [key, compiled(key, messages)]))
}

/** Texts of all messages, by language and key. */
export const allTexts = (): ReadonlyMap<string, ReadonlyMap<string, string>> =>
  new Map(LANGS.map((lang) => [lang, new Map([...patternsIn(lang)].map(([key, pattern]) => [key, textOf(pattern)]))]))

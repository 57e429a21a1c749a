/** Language of a draft, by function words that no other of the three languages of the talks has. */
import { LANGS } from '../domain/text/langs'
import type { Lang } from '../domain/types'
import type { Draft } from './draft'

const WORDS: Readonly<Record<Lang, ReadonlySet<string>>> = {
  en: new Set(['the', 'of', 'and', 'to', 'shall', 'its', 'for', 'with', 'that', 'by', 'any', 'each']),
  fr: new Set(['le', 'les', 'des', 'et', 'du', 'une', 'dans', 'aux', 'pour', 'ses', 'ou', 'au', 'chaque']),
  es: new Set(['el', 'los', 'las', 'y', 'del', 'una', 'con', 'por', 'sus', 'para', 'o', 'al', 'cada']),
}
/** Function words that are enough, and times those of any other language. */
const ENOUGH = { words: 4, times: 3 }
const SAMPLE = 3000

/** `null` of a draft that is too short, or in several languages. */
export function draftLanguage({ parts }: Draft): Lang | null {
  const counts: Record<Lang, number> = { en: 0, fr: 0, es: 0 }
  let left = SAMPLE
  for (const { tokens } of parts)
    for (const { key } of tokens) {
      if (left-- <= 0) break
      for (const lang of LANGS) if (WORDS[lang].has(key.toLowerCase())) counts[lang]++
    }
  const [first, second] = LANGS.toSorted((a, b) => counts[b] - counts[a])
  if (!first || !second || counts[first] < ENOUGH.words) return null
  return counts[first] >= ENOUGH.times * counts[second] ? first : null
}

/** The recogniser's words of a pack: `recognition.json`, with its braces expanded. */
import type { RecognitionWords } from '../../shared/domain/types'
import { expandBraces } from './braces'
import { type Facts, type FactsFolder, factsIn } from './fields'

export function recognitionOf(facts: FactsFolder): { readonly recognition?: RecognitionWords } {
  const words = facts.own('recognition')
  if (!words) return {}
  const articles = Object.entries(factsIn(words.articles)).map(([id, names]) => [id, listsIn(factsIn(names))])
  const { masks, ordinary, bound, introduced, topical, clear } = listsIn(words)
  return {
    recognition: {
      articles: Object.fromEntries(articles),
      masks: masks ?? {},
      ordinary: ordinary ?? {},
      bound: bound ?? {},
      introduced: introduced ?? {},
      topical: topical ?? {},
      clear: clear ?? {},
    },
  }
}

/** Lists by language, by name. */
const listsIn = (lists: Facts): Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> =>
  Object.fromEntries(
    Object.entries(lists).map(([name, byLang]) => [
      name,
      Object.fromEntries(
        Object.entries(factsIn(byLang)).map(([lang, phrases]) => [
          lang,
          [phrases].flat().flatMap((phrase) => expandBraces(String(phrase))),
        ]),
      ),
    ]),
  )

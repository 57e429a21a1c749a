/** Reader of the words: the `.ftl` files of a language, and the messages of each area and chunk. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FluentParser, type Message, type Resource } from '@fluent/syntax'
import type { Pattern, Patterns } from '../../shared/words/pattern'
import { AREAS, CHUNKS, type Chunk, LOCALES, REFERENCE } from './areas'
import { compiled, isMessage, variablesOf } from './compile'
import { typeset } from './typeset'

const parser = new FluentParser({ withSpans: false })

export const fileOf = (lang: string, area: string): string => join(LOCALES, lang, `${area}.ftl`)

/** The files that a chunk in a language is made of. */
export const filesOf = (lang: string, chunk: Chunk): readonly string[] =>
  CHUNKS[chunk].map((area) => fileOf(lang, area))

/** Parses a file as it is; empty where a language lacks it. Throws on the first line that is not Fluent. */
export function resourceOf(lang: string, area: string, adapt: (text: string) => string = (text) => text): Resource {
  const file = fileOf(lang, area)
  const resource = parser.parse(existsSync(file) ? adapt(readFileSync(file, 'utf8')) : '')
  for (const entry of resource.body) {
    if (entry.type === 'Junk')
      throw new Error(`${lang}/${area}.ftl: ${entry.annotations[0]?.message}, in: ${entry.content.trim()}`)
    if (entry.type === 'Term') throw new Error(`${lang}/${area}.ftl: the term -${entry.id.name}, which does not ship`)
  }
  return resource
}

export const messagesIn = ({ body }: Resource): readonly Message[] => body.filter(isMessage)

/** The words of a language: its messages by key, and the keys of each area in their order. */
export interface Words {
  readonly messages: ReadonlyMap<string, Message>
  readonly keys: Readonly<Record<string, readonly string[]>>
}

/** Reads all words of a language, typeset. Throws where two messages have one key. */
export function readWords(lang: string): Words {
  const messages = new Map<string, Message>()
  const keys: Record<string, string[]> = {}
  for (const area of AREAS) {
    keys[area] = []
    for (const message of messagesIn(resourceOf(lang, area, (text) => typeset(lang, text)))) {
      const { name } = message.id
      if (messages.has(name)) throw new Error(`${lang}/${area}.ftl: ${name} is a message already`)
      messages.set(name, message)
      keys[area].push(name)
    }
  }
  return { messages, keys }
}

/** Keys of an area or of a chunk. */
export const keysOf = ({ keys }: Words, areas: readonly string[]): readonly string[] =>
  areas.flatMap((area) => keys[area] ?? [])

/** The messages of a chunk as they ship. */
export function patternsOf(words: Words, chunk: Chunk): Patterns {
  const patterns: Record<string, Pattern> = {}
  for (const key of keysOf(words, CHUNKS[chunk])) patterns[key] = compiled(key, words.messages)
  return patterns
}

/** Differences of a language from English: messages, and their variables. */
export function gapsOf(lang: string, words: Words = readWords(lang), reference: Words = readWords(REFERENCE)) {
  const [own, all] = [[...words.messages.keys()], [...reference.messages.keys()]]
  const variables = (key: string, of: Words) => [...variablesOf(key, of.messages).keys()].sort().join()
  return {
    missing: all.filter((key) => !words.messages.has(key)),
    unknown: own.filter((key) => !reference.messages.has(key)),
    differing: own.filter((key) => reference.messages.has(key) && variables(key, words) !== variables(key, reference)),
  }
}

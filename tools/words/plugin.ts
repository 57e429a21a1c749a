/**
 * Vite plugin: the words as modules. `virtual:words/<chunk>/<lang>` has the messages of a chunk in a language, compiled;
 * `virtual:words/<chunk>` has a loader of it for each language, a chunk of its own; `virtual:words/<chunk>/all` has all
 * languages at once. A language that lacks a message ends the build.
 */
import type { Plugin } from 'vite'
import { LANGS } from '../../shared/domain/text/langs'
import { CHUNKS, type Chunk } from './areas'
import { browserMessages } from './browser-messages'
import { filesOf, gapsOf, patternsOf, readWords, type Words } from './read'

const PREFIX = 'virtual:words/'
const read = new Map<string, Words>()

function wordsOf(lang: string): Words {
  const known = read.get(lang)
  if (known) return known
  const words = readWords(lang)
  read.set(lang, words)
  return words
}

function wordsWithoutGaps(lang: string): Words {
  const words = wordsOf(lang)
  const { missing, unknown, differing } = gapsOf(lang, words, wordsOf('en'))
  if (missing.length > 0) throw new Error(`locales/${lang} lacks ${missing.join(', ')}`)
  if (unknown.length > 0) throw new Error(`locales/${lang} has what English has not: ${unknown.join(', ')}`)
  if (differing.length > 0)
    throw new Error(`locales/${lang} has other variables than English in ${differing.join(', ')}`)
  return words
}

const isChunk = (name: string): name is Chunk => Object.hasOwn(CHUNKS, name)

/** A string in single quotes needs fewer escapes, and JSON is read faster than a literal. */
const parsed = (value: unknown): string =>
  `JSON.parse('${JSON.stringify(value).replace(/[\\']/g, (sign) => `\\${sign}`)}')`

function codeOf(chunk: Chunk, lang: string | undefined): string {
  const byLang = (entry: (lang: string) => string) => `export default { ${LANGS.map(entry).join(', ')} }`
  if (lang === undefined)
    return byLang((one) => `${one}: () => import('virtual:words/${chunk}/${one}').then((module) => module.default)`)
  if (lang === 'all') return byLang((one) => `${one}: ${parsed(patternsOf(wordsWithoutGaps(one), chunk))}`)
  return `export default ${parsed(patternsOf(wordsWithoutGaps(lang), chunk))}`
}

/** Vite plugin: the words that the browser keeps for the extension, for its manifest and its content scripts. */
export const browserWords: Plugin = {
  name: 'plenary-browser-words',
  apply: 'build',
  generateBundle() {
    for (const lang of LANGS) {
      const source = JSON.stringify(browserMessages(lang))
      this.emitFile({ type: 'asset', fileName: `_locales/${lang}/messages.json`, source })
    }
  },
}

export const words: Plugin = {
  name: 'plenary-words',
  resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
  load(id) {
    if (!id.startsWith(`\0${PREFIX}`)) return null
    const [chunk = '', lang] = id.slice(PREFIX.length + 1).split('/')
    if (!isChunk(chunk)) throw new Error(`no chunk ${chunk} of words: see tools/words/areas.ts`)
    const langs = lang === undefined ? [] : lang === 'all' ? LANGS : [lang]
    for (const file of langs.flatMap((one) => filesOf(one, chunk))) this.addWatchFile(file)
    return codeOf(chunk, lang)
  },
  watchChange(file) {
    if (file.endsWith('.ftl')) read.clear()
  },
  // The message may be anywhere on the page.
  hotUpdate({ file, server }) {
    if (!file.endsWith('.ftl')) return undefined
    read.clear()
    server.moduleGraph.invalidateAll()
    server.ws.send({ type: 'full-reload' })
    return []
  },
}

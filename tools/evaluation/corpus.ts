/** Corpus loader: the bundled pack's lexicons and the examples of a corpus folder, for the evaluation and the tests. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPackText } from '../../shared/pack/read'
import type { Pack } from '../../shared/pack/schema'
import { compileLexicons } from '../../shared/recognition/compile'
import type { Example } from '../../shared/recognition/evaluation/evaluation'
import { readExample } from '../../shared/recognition/evaluation/examples'
import type { Lexicons } from '../../shared/recognition/language'

export const CORPUS = new URL('../../shared/recognition/corpus/', import.meta.url).pathname

/** Reads and validates a bundled pack. Throws where it is refused. */
export function shippedPack(id = 'wto-ecommerce'): Pack {
  const read = readPackText(readFileSync(new URL(`../../public/packs/${id}.json`, import.meta.url), 'utf8'))
  if (!read.ok) throw new Error(`${read.problem.place} ${read.problem.reason}`)
  return read.pack
}

export const shippedLexicons = (): Lexicons => compileLexicons(shippedPack())

/** Lexicons of the negotiation that a folder is about: that of its file `negotiation.txt`, else the first one's. */
export function lexiconsOf(folder: string): Lexicons {
  const file = join(folder, 'negotiation.txt')
  return compileLexicons(existsSync(file) ? shippedPack(readFileSync(file, 'utf8').trim()) : shippedPack())
}

/** Passages of a folder, each with its gold annotations, in order of file name. Throws on a malformed file. */
export function examplesIn(folder: string): Example[] {
  const names = readdirSync(join(folder, 'passages')).filter((name) => name.endsWith('.json'))
  const text = (kind: string, name: string) => readFileSync(join(folder, kind, name), 'utf8')
  return names.sort().map((name) => readExample(text('passages', name), text('gold', name)))
}

/** Source serves any negotiation: words of the first one are in its pack, in corpora, in tests and in documents alone. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { expect, it } from 'vitest'
import { shippedPack } from '../evaluation/corpus'
import { ROOT } from '../programs/process.mjs'
import { negotiationWords } from './negotiation-words'

/** Files of the source, and what beside them is shown or built. */
const SOURCE = /^((shared|pwa|extension)\/.*\.(tsx?|css|html|json)|public\/[^/]*\.webmanifest|vite\.config\.ts)$/
/** Tests, their material, and corpora. */
const NO_SOURCE = /\.test\.|^testing\/|^shared\/recognition\/(corpus|claims\/paraphrases)\//

/** Words that stay, each with the reason. */
const ALLOWED: readonly (readonly [reason: string, path: RegExp, words: RegExp])[] = [
  [
    'names of other agreements, by which a page is about something else',
    /^shared\/recognition\/languages\/(en|fr|es)\.ts$/,
    /^(digital (economy|trade)|(économie|commerce) numérique|(economía|comercio) digital)$/,
  ],
  ['the field’s name for what seals and signs', /^(shared\/delegation|pwa\/sync)\//, /^cryptography$/],
]

const filesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map(
    (name) => `${folder}/${name.split(sep).join('/')}`,
  )
const sources = [...['shared', 'pwa', 'extension', 'public'].flatMap(filesIn), 'vite.config.ts'].filter(
  (path) => SOURCE.test(path) && !NO_SOURCE.test(path),
)
const find = negotiationWords(shippedPack())
const found = sources.flatMap((path) =>
  find(readFileSync(join(ROOT, path), 'utf8')).map(({ word, line }) => ({ path, word, line })),
)

it('has no word of the first negotiation in the source', () => {
  expect(sources.length).toBeGreaterThan(500)
  const left = found.filter(({ path, word }) => !ALLOWED.some(([, at, words]) => at.test(path) && words.test(word)))
  expect(left.map(({ path, line, word }) => `${path}:${line} ${word}`)).toEqual([])
})

it.each(ALLOWED)('needs what it allows: %s', (_, at, words) => {
  expect(found.some(({ path, word }) => at.test(path) && words.test(word))).toBe(true)
})

it.each([
  ['a name', '// as in “Electronic\n contracts”', ['electronic contracts']],
  ['an id', "on('stabilised-2024')", ['stabilised-2024']],
  ['an id of one word', "status === 'stabilised'", ['stabilised']],
  ['the same word in prose', 'a stabilised picture', []],
  ['a topic word', 'ECommerce', ['ecommerce']],
  ['a part of a word', 'antispamming', []],
  ['a site', 'https://www.wto.org/x', ['www wto org']],
  ['a document symbol', 'INF/ECOM/87', ['inf ecom']],
  ['words that a comma parts', 'source, code', []],
  ['a generic name', 'the principles', []],
])('finds %s', (_, text, words) => expect(find(text).map(({ word }) => word)).toEqual(words))

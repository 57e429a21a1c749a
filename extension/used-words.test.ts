/** Dead-key check of the extension's words, and of the keys that no type checks: those in HTML, and in the browser's form. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CHUNKS } from '../tools/words/areas'
import { browserMessages } from '../tools/words/browser-messages'
import { keysOf, readWords } from '../tools/words/read'
import { patternsIn } from '../tools/words/text'

const folder = import.meta.dirname
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(tsx?|html)$/.test(file) && !file.includes('.test.'))
  .map((file) => readFileSync(join(folder, file), 'utf8'))
// Keys that both halves say.
const shared = readFileSync(join(folder, '..', 'shared', 'domain', 'entries', 'missing-fields.ts'), 'utf8')
const sources = [...files, shared].join('\n')
const pages = keysOf(readWords('en'), CHUNKS.pages)
const keys = [...pages, ...keysOf(readWords('en'), CHUNKS.toolbar)]

const literals = new Set([
  ...[...sources.matchAll(/['"`]([a-z-]+)['"`]/g)].map(([, key = '']) => key),
  ...[...sources.matchAll(/['"`]([a-z_]+)['"`]/g)].map(([, key = '']) => key.replaceAll('_', '-')),
])
// A key with a variable part: `phase-${…}`.
const templates = [...sources.matchAll(/`([a-z]+[-_][a-z_-]*\$\{[^`]*)`/g)].map(
  ([, key = '']) => new RegExp(`^${key.replaceAll('_', '-').replace(/\$\{.*\}/g, '[a-z-]+')}$`),
)

test('the source uses every message of the pages and of the background', () => {
  expect(keys.filter((key) => !literals.has(key) && !templates.some((template) => template.test(key)))).toEqual([])
})

test('every message that HTML names exists, and is its English text before the script runs', () => {
  const page = readFileSync(join(folder, 'welcome', 'index.html'), 'utf8')
  const named = [...page.matchAll(/data-text="([\w-]+)">([^<]*)</g)]
  expect(named.length).toBeGreaterThan(8)
  const english = patternsIn('en')
  for (const [, key = '', text = ''] of named) {
    expect(pages).toContain(key)
    if (text !== '') expect([key, text.replace(/\s+/g, ' ').trim()]).toEqual([key, english.get(key)])
  }
})

test('the browser has every message that the manifest and the content scripts ask it for, and no other', () => {
  const asked = [
    ...[...sources.matchAll(/__MSG_(\w+?)__/g)].map(([, key = '']) => key),
    ...[...sources.matchAll(/\bcountText\('(\w+)'/g)].flatMap(([, key = '']) => [`${key}_one`, `${key}_other`]),
    'check_suggestion',
    'check_inferred',
  ]
  for (const lang of ['en', 'fr', 'es'])
    expect([lang, Object.keys(browserMessages(lang)).sort()]).toEqual([lang, [...new Set(asked)].sort()])
})

test('a count in the browser’s form has its place, the other texts none', () => {
  const { margin_keep_one: one, margin_keep_other: other } = browserMessages('en')
  expect([one?.message, other?.message]).toEqual([
    'Status stated in this sentence: open to save',
    '$1 statuses stated in this sentence: open to save',
  ])
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PHASES } from '../shared/domain/types'
import { missingMessages } from './build/files'

const folder = import.meta.dirname
const messages = (lang: string): Record<string, { message: string; placeholders?: object }> =>
  JSON.parse(readFileSync(join(folder, '_locales', lang, 'messages.json'), 'utf8'))
const english = messages('en')
const LANGS = ['en', 'fr', 'es']
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(tsx?|html)$/.test(file) && !file.includes('.test.'))
  .map((file) => readFileSync(join(folder, file), 'utf8'))
  .join('\n')

test.each(['fr', 'es'])('%s has every message that English has, with the same placeholders', (lang) => {
  const theirs = messages(lang)
  expect(Object.keys(theirs).sort()).toEqual(Object.keys(english).sort())
  const used = (text: string | undefined) => [...(text ?? '').matchAll(/\$\w+\$/g)].map(([name]) => name).sort()
  for (const [key, { message, placeholders }] of Object.entries(english)) {
    expect([key, used(theirs[key]?.message)]).toEqual([key, used(message)])
    expect([key, theirs[key]?.placeholders]).toEqual([key, placeholders])
  }
})

test.each(LANGS)('%s declares each placeholder that a message uses', (lang) => {
  for (const [key, { message, placeholders = {} }] of Object.entries(messages(lang))) {
    const used = [...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase())
    expect([key, [...new Set(used)].sort()]).toEqual([key, Object.keys(placeholders).sort()])
  }
})

/** Words of the code, and former words, for which the interface has another one. */
test.each([
  ['en', 'bring in|packs?|ledger|layers?|outbox|pwa|records?|captures?|claims?|marks?|observations?'],
  ['fr', 'garder|dossiers?|registre|couches?|pwa|captures?|énoncés?|affirmations?|marques?|marqué|observations?'],
  ['es', 'expedientes?|registros?|capas?|pwa|capturas?|enunciados?|afirmaciones|marcas?|observación|prueba'],
])('%s has none of the words that the interface does not use', (lang, words) => {
  const unwanted = new RegExp(`^keep |(?<!\\p{L})(${words})(?!\\p{L})`, 'iu')
  expect(Object.entries(messages(lang)).filter(([, { message }]) => unwanted.test(message))).toEqual([])
})

test('a French sign that takes a space has a no-break one', () => {
  const broken = Object.entries(messages('fr')).filter(([, { message }]) =>
    /[^\u00a0\u202f][:;!?»]|« |«[^\u00a0\u202f]/.test(message.replace(/https?:/g, '')),
  )
  expect(broken).toEqual([])
})

const used = {
  literal: [
    ...[...sources.matchAll(/['"]([a-z_]+)['"]/g)].map(([, key = '']) => key),
    ...[...sources.matchAll(/__MSG_(\w+?)__/g)].map(([, key = '']) => key),
  ],
  // A key with a variable part: `phase_${…}`.
  pattern: [...sources.matchAll(/`([a-z_]+\$\{[^`]*)`/g)].map(
    ([, key = '']) => new RegExp(`^${key.replace(/\$\{.*\}/g, '[a-z_]+')}$`),
  ),
}

test('every message that the source uses exists', () => {
  const keys = [
    ...[...sources.matchAll(/\bt\(\s*'([a-z_]+)'/g)].map(([, key = '']) => key),
    ...[...sources.matchAll(/\bcountText\(\s*'([a-z_]+)'/g)].flatMap(([, key = '']) => [`${key}_one`, `${key}_many`]),
    ...[...sources.matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key),
    ...[...sources.matchAll(/data-text="(\w+)"/g)].map(([, key = '']) => key),
  ]
  expect(keys.length).toBeGreaterThan(100)
  expect([...new Set(keys)].filter((key) => !Object.hasOwn(english, key))).toEqual([])
})

test('the source uses every message', () => {
  const isUsed = (key: string) => used.literal.includes(key) || used.pattern.some((pattern) => pattern.test(key))
  const unused = Object.keys(english).filter((key) => !isUsed(key) && !isUsed(key.replace(/_(one|many)$/, '')))
  expect(unused).toEqual([])
})

test('the welcome page has the English text of the catalogue before its script runs', () => {
  const page = readFileSync(join(folder, 'welcome', 'index.html'), 'utf8')
  const elements = [...page.matchAll(/data-text="(\w+)">([^<]+)</g)]
  expect(elements.length).toBeGreaterThan(4)
  for (const [, key = '', text = ''] of elements)
    expect([key, text.replace(/\s+/g, ' ').trim()]).toEqual([key, english[key]?.message])
})

test('every phase has its word', () => {
  const keys = PHASES.map((phase) => `phase_${phase.replace('-', '_')}`)
  expect(keys.filter((key) => !Object.hasOwn(english, key))).toEqual([])
})

test('a message that a language lacks is named, and ends the build', () => {
  expect(missingMessages({ en: english, fr: messages('fr'), es: messages('es') })).toEqual([])
  expect(missingMessages({ en: { a: {}, b: {} }, fr: { a: {} } })).toEqual(['fr lacks b'])
})

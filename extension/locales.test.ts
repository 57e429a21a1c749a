import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { missingWords } from './build/files'

const folder = import.meta.dirname
const words = (lang: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(join(folder, '_locales', lang, 'messages.json'), 'utf8'))
const english = words('en')
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(tsx?|html)$/.test(file) && !file.includes('.test.'))
  .map((file) => readFileSync(join(folder, file), 'utf8'))
  .join('\n')

test.each(['fr', 'es'])('%s has every word that English has, with the same gaps', (lang) => {
  const theirs = words(lang)
  expect(Object.keys(theirs).sort()).toEqual(Object.keys(english).sort())
  const gaps = (text: string | undefined) => [...(text ?? '').matchAll(/\$\w+\$/g)].map(([gap]) => gap).sort()
  for (const [key, { message }] of Object.entries(english))
    expect([key, gaps(theirs[key]?.message)]).toEqual([key, gaps(message)])
})

test.each([
  ['fr', /dossier|statut/i],
  ['es', /expediente/i],
])('%s calls the record and a status as the app does', (lang, other) => {
  expect(Object.entries(words(lang)).filter(([, { message }]) => other.test(message))).toEqual([])
})

test('every word that is asked for is there', () => {
  const asked = [
    ...[...sources.matchAll(/\bt\(\s*'([a-z_]+)'/g)].map(([, key = '']) => key),
    ...[...sources.matchAll(/\bcountText\(\s*'([a-z_]+)'/g)].flatMap(([, key = '']) => [`${key}_one`, `${key}_many`]),
    ...[...sources.matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key),
    ...[...sources.matchAll(/data-text="(\w+)"/g)].map(([, key = '']) => key),
  ]
  expect(asked.length).toBeGreaterThan(100)
  expect([...new Set(asked)].filter((key) => !Object.hasOwn(english, key))).toEqual([])
})

test('every status and phase of the pack has its word', () => {
  const pack = JSON.parse(readFileSync(join(folder, '..', 'public', 'packs', 'wto-ecommerce.json'), 'utf8'))
  const keys = pack.statuses.flatMap(({ id, phase }: { id: string; phase: string | null }) => [
    `status_${id.replaceAll('-', '_')}`,
    ...(phase ? [`phase_${phase.replace('-', '_')}`] : []),
  ])
  expect(keys.filter((key: string) => !Object.hasOwn(english, key))).toEqual([])
})

test('a word that a language lacks is named, and ends the build', () => {
  expect(missingWords({ en: english, fr: words('fr'), es: words('es') })).toEqual([])
  expect(missingWords({ en: { a: {}, b: {} }, fr: { a: {} } })).toEqual(['fr lacks b'])
})

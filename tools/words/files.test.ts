/** The words: complete in each language, in the form that `npm run words` gives them, and formatted as Fluent formats them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FluentBundle, FluentResource } from '@fluent/bundle'
import { describe, expect, it } from 'vitest'
import { LANGS } from '../../shared/domain/text/langs'
import { PHASES } from '../../shared/domain/types'
import { format, type Values } from '../../shared/words/pattern'
import { AREAS, LOCALES } from './areas'
import { compiled, variablesOf } from './compile'
import { fileOf, gapsOf, readWords } from './read'
import { allTexts } from './text'
import { tidied } from './tidy'
import { typesOf } from './types'
import { typeset } from './typeset'

const read = (file: string) => readFileSync(file, 'utf8')
const texts = allTexts()
const textsIn = (lang: string) => [...(texts.get(lang) ?? [])]
const OTHERS = LANGS.filter((lang) => lang !== 'en')

it('have the types that are in the repository: `npm run words` writes them', () => {
  expect(read(join(LOCALES, 'messages.ts'))).toBe(typesOf())
})

describe.each(LANGS)('the words in %s', (lang) => {
  it.each(AREAS)('have the order and the comments of English in %s: `npm run words` gives them', (area) => {
    expect(read(fileOf(lang, area))).toBe(tidied(lang, area))
  })
  it('are those of English, with the same variables', () => {
    expect(gapsOf(lang)).toEqual({ missing: [], unknown: [], differing: [] })
  })
  it('are formatted as Fluent formats them', () => {
    const { messages } = readWords(lang)
    const bundle = new FluentBundle(lang, { useIsolating: false })
    for (const area of AREAS) bundle.addResource(new FluentResource(typeset(lang, read(fileOf(lang, area)))))
    const locale = { numberText: String, pluralOf: (n: number) => new Intl.PluralRules(lang).select(n) }
    for (const key of messages.keys()) {
      const [pattern, value] = [compiled(key, messages), bundle.getMessage(key)?.value]
      for (const values of samplesOf([...variablesOf(key, messages).keys()])) {
        const errors: Error[] = []
        expect([key, format(pattern, values, locale)]).toEqual([key, bundle.formatPattern(value ?? '', values, errors)])
        expect([key, errors]).toEqual([key, []])
      }
    }
  })
  it('have a plural of its noun with each count', () => {
    const { messages, keys } = readWords(lang)
    const counted = ['observations', 'meetings', 'positions', 'roles', 'articles', 'members', 'claims']
    for (const key of [...(keys.start ?? []), ...(keys.common ?? [])])
      for (const [name, type] of variablesOf(key, messages))
        if (counted.includes(name)) expect([key, name, type]).toEqual([key, name, 'number'])
  })
})

/** Values for variables: counts that fall into different categories, each for all of them. */
const samplesOf = (names: readonly string[]): readonly Values[] =>
  [0, 1, 2, 5, 21].map((n) => Object.fromEntries(names.map((name, at) => [name, n + at])))

it.each(OTHERS)('%s is translated', (lang) => {
  const alike = ['role-organization', 'install-guide', 'field-url-hint']
  const same = textsIn(lang).filter(
    ([key, text]) => text.trim().split(/\s+/).length > 4 && texts.get('en')?.get(key) === text,
  )
  expect(same.map(([key]) => key).filter((key) => !alike.includes(key))).toEqual([])
})

/** A status is a statut in French, since an État is a member of the WTO; a dataset has no second word. */
it.each([
  ['fr', /dossier|(?<!\p{L})états?(?!\p{L})(?! membre)/iu],
  ['es', /expediente|(?<!\p{L})estatus(?!\p{L})/iu],
] as const)('a term has one translation in %s', (lang, other) => {
  expect(textsIn(lang).filter(([, text]) => other.test(text))).toEqual([])
})

/** Words of the code, and former words, for which the extension has another one. */
it.each([
  ['en', 'bring in|packs?|ledger|layers?|outbox|pwa|captures?|claims?|marks?|observations?'],
  [
    'fr',
    'garder|dossiers?|registre|couches?|pwa|captures?|énoncés?|affirmations?|marques?|marqué(?! comme)|observations?',
  ],
  ['es', 'expedientes?|registros?|capas?|pwa|capturas?|enunciados?|afirmaciones|marcas?|observación'],
])('the pages of the extension have in %s none of the words that the interface does not use', (lang, words) => {
  const unwanted = new RegExp(`^keep |(?<!\\p{L})(${words})(?!\\p{L})`, 'iu')
  const { keys } = readWords(lang)
  const own = ['manifest', 'marks', 'toolbar', 'card', 'panel', 'options', 'welcome'].flatMap(
    (area) => keys[area] ?? [],
  )
  expect(own.length).toBeGreaterThan(200)
  expect(own.filter((key) => unwanted.test(texts.get(lang)?.get(key) ?? ''))).toEqual([])
})

it('put a no-break space before double signs in French', () => {
  const broken = textsIn('fr').filter(([, text]) =>
    /[\p{L}\d}][;!?»]|\p{L}:(?!\/)| [:;!?»](?!\))|« |«[^\u00a0]/u.test(text.replace(/https?:/g, '')),
  )
  expect(broken).toEqual([])
})

it('have a word for every phase', () => {
  expect(PHASES.filter((phase) => !texts.get('en')?.has(`phase-${phase}`))).toEqual([])
})

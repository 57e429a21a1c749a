import { FluentBundle, FluentResource } from '@fluent/bundle'
import { describe, expect, it } from 'vitest'
import { en } from './core/en'
import { es } from './core/es'
import { fr } from './core/fr'
import { firstLang } from './first-lang'
import { es as moreEs } from './more/es'
import { fr as moreFr } from './more/fr'

const others = { fr, es }
const variables = (pattern: string) => [...new Set(pattern.match(/\$[a-z]+/g))].sort()

describe('the catalogues', () => {
  it.each(Object.entries({ en, ...others }))('%s parse', (lang, catalogue) => {
    const bundle = new FluentBundle(lang)
    for (const [key, pattern] of Object.entries(catalogue))
      bundle.addResource(new FluentResource(`${key} = ${pattern}`))
    for (const key of Object.keys(en)) {
      const message = bundle.getMessage(key)?.value
      expect(message, key).toBeTruthy()
      const errors: Error[] = []
      const args = Object.fromEntries(variables(catalogue[key as keyof typeof en]).map((name) => [name.slice(1), 2]))
      if (message) bundle.formatPattern(message, args, errors)
      expect(errors, key).toEqual([])
    }
  })
  it.each(Object.entries(others))('%s has no variable that English lacks', (_lang, catalogue) => {
    for (const [key, pattern] of Object.entries(en)) {
      const known = variables(pattern)
      for (const name of variables(catalogue[key as keyof typeof en])) expect(known, key).toContain(name)
    }
  })
  it.each(Object.entries(others))('%s is translated', (_lang, catalogue) => {
    const alike = [
      'date-long',
      'month-long',
      'asof-meeting-is',
      'lookup-group-article',
      'lookup-group-proposal',
      'timeline-turn',
      'target-on',
    ]
    for (const [key, pattern] of Object.entries(en))
      if (pattern.length > 14 && !alike.includes(key)) expect(catalogue[key as keyof typeof en], key).not.toBe(pattern)
  })
})

describe('a term', () => {
  // A status is a statut in French, since an État is a member of the WTO; a dataset has no second word.
  it.each([
    ['fr', /dossier|(?<!\p{L})états?(?!\p{L})(?! membre)/iu, { ...fr, ...moreFr }],
    ['es', /expediente|(?<!\p{L})estatus(?!\p{L})/iu, { ...es, ...moreEs }],
  ] as const)('has one translation in %s', (_lang, other, catalogue) => {
    for (const [key, pattern] of Object.entries(catalogue)) expect(pattern, key).not.toMatch(other)
  })
})

describe('the first language', () => {
  it.each([
    [null, ['de', 'fr-CH'], 'fr'],
    ['es', ['fr'], 'es'],
    [null, ['pt'], 'en'],
    ['xx', ['es-419', 'en'], 'es'],
    [null, [], 'en'],
  ])('stored %s, preferred %j: %s', (chosen, wanted, lang) => {
    expect(firstLang(chosen, wanted)).toBe(lang)
  })
})

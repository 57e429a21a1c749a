import { readFileSync } from 'node:fs'
import { FluentBundle, FluentResource } from '@fluent/bundle'
import { effect } from '@preact/signals'
import { describe, expect, it } from 'vitest'
import { lang, speak, t } from './index'
import { loadMoreWords } from './more'
import { en } from './more/en'
import { es } from './more/es'
import { fr } from './more/fr'

const variables = (pattern: string) => [...new Set(pattern.match(/\$\w+/g) ?? [])].sort()
const keys = Object.keys(en).filter((key): key is keyof typeof en => Object.hasOwn(en, key))

describe.each([
  ['en', en],
  ['fr', fr],
  ['es', es],
] as const)('the words of the rarer screens in %s', (lang, catalogue) => {
  it('are patterns that take the same values as the English', () => {
    for (const key of keys) {
      const bundle = new FluentBundle(lang, { useIsolating: false })
      expect(bundle.addResource(new FluentResource(`${key} = ${catalogue[key]}`)), key).toEqual([])
      expect(bundle.getMessage(key)?.value, key).not.toBeNull()
      expect(variables(catalogue[key]), key).toEqual(variables(en[key]))
    }
  })
})

describe('a change of the language', () => {
  const WORDS = { en: ['Board', 'Print'], fr: ['Tableau', 'Imprimer'], es: ['Tablero', 'Imprimir'] } as const
  it('changes all words at once: nobody sees or keeps half a sentence', async () => {
    await speak('en')
    await loadMoreWords()
    const seen: string[][] = []
    const stop = effect(() => {
      seen.push([lang.value, t('nav-board'), t('print')])
    })
    for (const next of ['fr', 'es', 'en'] as const) await speak(next)
    stop()
    expect(seen).toEqual((['en', 'fr', 'es', 'en'] as const).map((code) => [code, ...WORDS[code]]))
  })
  it('ends in the language that was chosen last', async () => {
    await loadMoreWords()
    await Promise.all([speak('fr'), speak('es')])
    expect([lang.value, t('nav-board'), t('print')]).toEqual(['es', ...WORDS.es])
  })
})

describe('what became of a target', () => {
  it.each(['en', 'fr', 'es'] as const)('is said by one word in %s', async (code) => {
    await speak(code)
    await loadMoreWords()
    const [missed, met] = [t('target-missed').toLowerCase(), t('target-met').toLowerCase()]
    const of = { n: 3, date: '' }
    for (const key of ['report-outcome-late', 'report-outcome-missed', 'report-outcome-dropped'] as const)
      expect(t(key, of), key).toMatch(new RegExp(`^${missed}`))
    for (const key of ['targets-part-late', 'targets-part-missed'] as const) expect(t(key, of)).toContain(missed)
    for (const key of ['targets-part-met', 'report-outcome-met'] as const) expect(t(key, of)).toContain(met)
    const card = JSON.parse(readFileSync(`extension/_locales/${code}/messages.json`, 'utf8'))
    for (const key of ['slip_reached_many', 'slip_open_many']) expect(card[key].message).toContain(missed)
  })
})

it.each([
  ['en', 'One thing to put right', '2 things to put right'],
  ['fr', 'Une chose à corriger', '2 choses à corriger'],
  ['es', 'Una cosa por corregir', '2 cosas por corregir'],
] as const)(
  'says over a form in %s what holds of a wrong value too, not of a missing one alone',
  async (code, one, two) => {
    await speak(code)
    await loadMoreWords()
    expect([1, 2].map((n) => t('error-summary', { n }))).toEqual([one, two])
  },
)

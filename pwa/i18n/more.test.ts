import { effect } from '@preact/signals'
import { describe, expect, it } from 'vitest'
import { allTexts } from '../../tools/words/text'
import { lang, speak, t } from './index'
import { loadMoreWords } from './more'

describe('a change of the language', () => {
  const WORDS = { en: ['Articles', 'Print'], fr: ['Articles', 'Imprimer'], es: ['Artículos', 'Imprimir'] } as const
  it('replaces all messages at once: no sentence is half translated', async () => {
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

describe('the outcome of a target', () => {
  it.each(['en', 'fr', 'es'] as const)('has one word in %s', async (code) => {
    await speak(code)
    await loadMoreWords()
    const [missed, met] = [t('target-missed').toLowerCase(), t('target-met').toLowerCase()]
    const of = { n: 3, date: '' }
    for (const key of ['report-outcome-late', 'report-outcome-missed', 'report-outcome-dropped'] as const)
      expect(t(key, of), key).toMatch(new RegExp(`^${missed}`))
    for (const key of ['targets-part-late', 'targets-part-missed'] as const) expect(t(key, of)).toContain(missed)
    for (const key of ['targets-part-met', 'report-outcome-met'] as const) expect(t(key, of)).toContain(met)
    for (const key of ['slip-reached', 'slip-open']) expect(allTexts().get(code)?.get(key)).toContain(missed)
  })
})

it.each([
  ['en', 'One problem to fix', '2 problems to fix'],
  ['fr', 'Une erreur à corriger', '2 erreurs à corriger'],
  ['es', 'Un error por corregir', '2 errores por corregir'],
] as const)(
  'counts in %s the problems of a form in words that fit a wrong value as well as a missing one',
  async (code, one, two) => {
    await speak(code)
    await loadMoreWords()
    expect([1, 2].map((n) => t('error-summary', { n }))).toEqual([one, two])
  },
)

/** Table-driven tests of claims: every paraphrase over every list, asserted, negated, prospective and conditional. */
import { expect, test } from 'vitest'
import { readByRules } from '../../../testing/read-by-rules'
import { shippedLexicons } from '../../../tools/evaluation/corpus'
import { LANGS } from '../../domain/types'
import { en } from './paraphrases/en'
import { es } from './paraphrases/es'
import { fr } from './paraphrases/fr'
import type { Case } from './paraphrases/paraphrases'
import { casesOf } from './paraphrases/paraphrases'
import { sentences } from './paraphrases/sentences'

const lexicons = shippedLexicons()
const words = { en, fr, es }

/** Claims of one sentence on a page about the negotiation, sorted. */
function claimed(lang: keyof typeof words, { text }: Pick<Case, 'text'>): string {
  const page = { blocks: text.split(' // '), lang, about: true, metaDate: '2021-07-22' }
  const claims = readByRules(lexicons, page).claims.map(
    (claim) => `${claim.article}=${claim.phase ?? 'under-discussion'}`,
  )
  return [...new Set(claims)].sort().join(' ')
}

test.each(LANGS)('%s: each paraphrase claims its phase for each article, and nothing else', (lang) => {
  const cases = casesOf(words[lang]).filter((one) => one.phase !== null)
  const wrong = cases.flatMap((one) => {
    const wanted = one.articles.map((article) => `${article}=${one.phase}`).sort()
    const found = claimed(lang, one)
    return found === wanted.join(' ') ? [] : [`${one.text} -> ${found}`]
  })
  expect(cases.length).toBeGreaterThan(3000)
  expect(wrong).toEqual([])
})

test.each(LANGS)('%s: a negation, prospect, condition or question claims no status', (lang) => {
  const cases = casesOf(words[lang]).filter((one) => one.phase === null)
  const wrong = cases.flatMap((one) => {
    const found = claimed(lang, one)
    return /=(?!under-discussion)/.test(found) ? [`${one.text} -> ${found}`] : []
  })
  expect(cases.length).toBeGreaterThan(3000)
  expect(wrong).toEqual([])
})

const rows = LANGS.flatMap((lang) =>
  sentences[lang]
    .trim()
    .split('\n')
    .map((line): [string, string, string] => {
      const [text = '', claims = ''] = line.split(' =>')
      return [lang, text, claims.trim()]
    }),
)

test.each(rows)('%s: %s', (lang, text, claims) => {
  const all = claimed(lang as keyof typeof words, { text })
  // Discussion is compared only where a row expects it.
  const found = claims.includes('=under-discussion') ? all : all.replace(/\S+=under-discussion ?/g, '').trim()
  expect(found).toBe(claims.split(' ').sort().join(' '))
})

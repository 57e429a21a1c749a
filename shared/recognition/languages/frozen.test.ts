/** Phrases are frozen: reading gets better by structure, so a change of a list is made here too, on purpose. */
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { LANGS, type Lang } from '../../domain/types'
import { LANGUAGES } from './index'

const GROUPS = ['words', 'statuses', 'targets', 'plain', 'measures', 'particulars'] as const

type Lists = Readonly<Record<string, readonly string[] | undefined>>

const phrasesOf = (lang: Lang): readonly string[] =>
  GROUPS.flatMap((group) => {
    const lists: Lists = { ...LANGUAGES[lang][group] }
    return Object.entries(lists).flatMap(([name, phrases = []]) =>
      phrases.map((phrase) => `${group}.${name} ${phrase}`),
    )
  })

const FROZEN: Readonly<Record<Lang, readonly [phrases: number, digest: string]>> = {
  en: [2689, '909b2f57e17a'],
  fr: [2485, 'e88674d1b616'],
  es: [2947, 'b910de35502f'],
}

test.each(LANGS)('the phrases of claims in %s are those that were kept', (lang) => {
  const phrases = phrasesOf(lang)
  expect([phrases.length, createHash('sha256').update(phrases.join('\n')).digest('hex').slice(0, 12)]).toEqual(
    FROZEN[lang],
  )
})

/** Gaps of a language: none where statements are read, and what a skeleton needs to become one. */
import { expect, it } from 'vitest'
import { STATEMENT_LANGS } from '../../shared/domain/text/langs'
import { CORPUS, examplesIn, shippedPack } from './corpus'
import { gapsOf, gapsText } from './language-gaps'

const pack = shippedPack()
const examples = examplesIn(`${CORPUS}dev`)
const gapsIn = (lang: Parameters<typeof gapsOf>[0]) => gapsOf(lang, pack, examples)

it.each(STATEMENT_LANGS)('%s lacks no words for names, no status, and passages enough', (lang) => {
  const { names, statements, hasInterface } = gapsIn(lang)
  expect(names).toEqual([])
  expect(statements.filter((gap) => /^statuses|^RULES|^passages|^STATEMENT/.test(gap))).toEqual([])
  expect(hasInterface).toBe(true)
})

it('a skeleton has words and members for names, and says which articles have no name', () => {
  const { names, hasInterface } = gapsIn('pt')
  expect(names.filter((gap) => !gap.startsWith('name of the article'))).toEqual([])
  expect(names).toContain('name of the article preamble')
  expect(names).not.toContain('name of the article source-code')
  expect(hasInterface).toBe(false)
})

it('a skeleton lacks what statements need', () => {
  expect(gapsIn('pt').statements).toEqual(
    expect.arrayContaining([
      'words: negator',
      'statuses: agreed',
      'measures: hedges',
      'particulars: moves',
      'passages with gold annotations: 0 of 20 at least',
    ]),
  )
})

it('is told line by line', () => {
  expect(gapsText('pt', { names: [], statements: ['words: negator'], hasInterface: false }).split('\n')).toEqual([
    'pt: names alone are read, without an interface in the language',
    'For names: complete',
    'For statements: 1 missing',
    '  words: negator',
  ])
})

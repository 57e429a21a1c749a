/** The tables of rules explain themselves: each row has an example that it alone decides. */
import { expect, test } from 'vitest'
import { shippedLexicons } from '../../../tools/evaluation/corpus'
import type { Lang } from '../../domain/types'
import { readNames } from '../index'
import { claimsAndRoles } from './index'
import type { Probe } from './probe'
import { ROWS } from './rows'
import type { Example } from './table'

const lexicons = shippedLexicons()

/** Articles in place of the letters of an example. */
const ARTICLES: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  en: { X: 'spam', Y: 'source code', Z: 'paperless trading' },
  fr: { X: 'spams', Y: 'code source', Z: 'commerce sans papier' },
  es: { X: 'spam', Y: 'código fuente', Z: 'comercio sin papel' },
}

/** Ids of the rows that hold somewhere in an example. */
function holding(example: Example): readonly string[] {
  const [lang, text] = typeof example === 'string' ? (['en', example] as const) : example
  const filled = text.replace(/\b[XYZ]\b/g, (letter) => ARTICLES[lang][letter] ?? letter)
  const page = { blocks: filled.split(' // '), readAs: lang, about: true, metaDate: '2021-07-22' }
  const held: string[] = []
  const probe: Probe = {
    off: new Set(),
    asked: (id, holds) => {
      if (holds) held.push(id)
    },
    cues: () => {},
  }
  readNames(lexicons.of(lang), page).readClaims((lexicon, context, scan, terms, mentions) =>
    claimsAndRoles(lexicon, context, scan, terms, mentions, probe),
  )
  return held
}

test('each row has an id of its own', () => {
  const ids = ROWS.map(([, { id }]) => id)
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
})

// The first row that holds decides, so a row that holds has none before it.
test.each(ROWS.map(([, { id, example }]) => [id, example] as const))('%s holds first in its example', (id, example) => {
  expect(holding(example)).toContain(id)
})

import { expect, it } from 'vitest'
import type { Entry, ObservationEntry } from '../../../shared/domain/entries/entries'
import { runToEnd } from '../../../shared/domain/pausable'
import { recordsWith } from '../../../testing/canary'
import { observed } from '../../../testing/observed'
import { excerptIn, excerptOf, matchOwnWords, ownTexts, searchable, searchableWords } from './own-words'
import { wordsOf } from './words'

it.each(recordsWith('zebra', 'private').map((entry) => [entry.kind, entry] as const))(
  'finds the words of an entry of the kind %s',
  (kind, entry) => {
    expect(ownTexts(entry).some((text) => text.includes('zebra'))).toBe(kind !== 'follow')
  },
)

const said: ObservationEntry = {
  ...observed({ id: 'said-0001', article: 'spam', date: '2026-11-24', status: 'clean' }),
  statement: 'Le texte de l’Équateur (INF/ECOM/99) reste entre crochets.',
  evidence: { url: null, quote: 'We could live with brackets' },
}
const later: Entry = { ...said, id: 'said-0002' }
const match = (query: string, isLeftOut = (_: Entry) => false) =>
  runToEnd(matchOwnWords([said, later], query, 1, isLeftOut))

it.each([
  ['equateur', 2],
  ['INF/ECOM/99', 2],
  ['crochets texte', 2],
  ['croch', 2],
  ['rochets', 0],
  ['crochets parenthèses', 0],
  ['brackets équateur', 2],
  ['spam', 0],
  ['', 0],
  ['?', 0],
])('finds “%s” in %i entries, the latest first', (query, total) => {
  expect(match(query)).toEqual({ entries: total === 0 ? [] : [later], total })
})

it.each([
  ['le texte de l’Equateur', 'said-0001'],
  ['texte de', 'said-0001'],
  ['Équateur texte', 'said-0003'],
])('finds first the entry with the phrase “%s”: %s', (query, first) => {
  const scattered: Entry = { ...said, id: 'said-0003', statement: 'L’Équateur a lu, de son côté, le texte.' }
  expect(runToEnd(matchOwnWords([said, scattered], query, 1, () => false))).toMatchObject({
    entries: [{ id: first }],
    total: 2,
  })
})

it('leaves out what no longer counts', () => {
  expect(match('crochets', ({ id }) => id === later.id)).toEqual({ entries: [said], total: 1 })
})

it.each(['L’Œuvre, n° 99', '', ' ?', '“Plain” words (INF/ECOM/99).', 'el año – ½ de 2026', '電子商務'])(
  'reads “%s” as its words, folded',
  (text) => {
    expect(searchable(text)).toBe(
      wordsOf(text)
        .map(({ folded }) => ` ${folded}`)
        .join(''),
    )
  },
)

it('is read in the same form whatever the writing', () => {
  expect(searchable('L’Œuvre, n° 99')).toBe(' l oeuvre n 99')
  expect(searchableWords(said)).toBe(searchableWords({ ...said }))
})

it.each([
  ['equateur', 'Équateur'],
  ['live brack', 'live|brackets'],
  ['nothing', ''],
])('shows the excerpt with “%s” marked', (query, marked) => {
  const pieces = excerptOf(said, query)
  expect(pieces.flatMap(({ text, isMatch }) => (isMatch ? [text] : [])).join('|')).toBe(marked)
  expect(pieces.map(({ text }) => text).join('')).not.toBe('')
})

it('cuts a long text at words, around the match', () => {
  const long = { ...said, statement: `${'before '.repeat(40)}match ${'after '.repeat(60)}` }
  const text = excerptOf(long, 'match')
    .map((piece) => piece.text)
    .join('')
  expect(text).toMatch(/^… before .*match.*after …$/)
  expect(text.length).toBeLessThan(130)
})

it('cuts nothing of a text that is shown to its last word', () => {
  const pieces = excerptIn('Each Party shall act.', 'party')
  expect(pieces.map(({ text }) => text).join('')).toBe('Each Party shall act.')
})

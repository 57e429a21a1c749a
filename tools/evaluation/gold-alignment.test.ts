/** Alignment of gold without text, on a text made up for it. */
import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { align, type Entry, fileNameOf, fold, readEntries } from './gold-alignment'

const KEPT = ['The group on spam has a clean text.', 'Norway and Chile asked for more time on source code.']
const EXCERPT = KEPT.join('\n\n')
const hash = (text: string) => createHash('sha1').update(fold(text)).digest('hex')
const short = (text: string) => hash(text).slice(0, 8)

const claimed = 'The group on spam has a clean text'
const asked = 'asked for more time on source code'
const entry: Entry = {
  id: 'a',
  url: 'https://news.example/item',
  lang: 'en',
  sha1: hash(EXCERPT),
  date: '2021-03-04',
  cat: 'press',
  parts: KEPT.map((text, index) => ({ gap: index === 0 ? '' : '\n\n', chars: text.length, h: short(text) })),
  mentions: [
    { surface: 'spam', nth: 1, start: 13, kind: 'article', id: 'spam' },
    { surface: 'Norway', nth: 1, start: 37, kind: 'member', id: 'no' },
    { surface: 'source code', nth: 1, start: 76, kind: 'article', id: 'source-code', unsure: true },
  ],
  claims: [
    { article: 'spam', phase: 'clean', type: 'explicit', start: 0, end: 34, first: 'The group on', h: short(claimed) },
  ],
  nonclaims: [
    { article: 'source-code', why: 'outstanding', start: 54, end: 88, first: 'asked for more', h: short(asked) },
  ],
}
const evidence = (text: string, alignment = align(entry, text)) =>
  alignment?.gold.statuses.map(({ evidence: [start, end] }) => alignment.passage.text.slice(start, end))

it('places names and claims of a text that is the same', () => {
  const alignment = align(entry, EXCERPT)
  expect(alignment?.problems).toEqual([])
  expect(alignment?.passage).toMatchObject({ id: 'a', lang: 'en', date: '2021-03-04', cat: 'press', text: EXCERPT })
  expect(alignment?.gold.mentions.map(({ text, id }) => `${text}=${id}`)).toEqual([
    'spam=spam',
    'Norway=no',
    'source code=source-code',
  ])
  expect(alignment?.gold.statuses).toMatchObject([
    { article: 'spam', status: 'clean', type: 'explicit', evidence: [0, 34] },
    { article: 'source-code', status: 'under-discussion', type: 'discussed', unsure: true, evidence: [54, 88] },
  ])
})

it('cuts the annotated sentences out of a longer text', () => {
  const longer = `Share\n\n${KEPT[0]} It took a year.\n\nPhoto: none\n\n${KEPT[1]} Nobody left.`
  expect(align(entry, longer)?.passage.text).toBe(EXCERPT)
  expect(evidence(longer)).toEqual([claimed, asked])
})

it('takes other quotation marks, dashes and spaces for the same', () => {
  const quoted = {
    ...entry,
    parts: [{ gap: '', chars: 12, h: short('“on” – spam.') }],
    mentions: [],
    claims: [],
    nonclaims: [],
  }
  expect(align(quoted, 'Then "on"\u00a0- spam. End')?.passage.text).toBe('"on"\u00a0- spam.')
})

it('says that a text has changed', () => {
  expect(align(entry, EXCERPT.replace('clean', 'new'))).toBeUndefined()
})

it('moves with a text whose sentences it does not know, and reports other words', () => {
  const { parts: _, ...whole } = entry
  const moved = align(whole, `News. ${EXCERPT}`)
  expect(moved?.problems).toEqual([])
  expect(evidence('', moved)).toEqual([claimed, asked])
  expect(align(whole, 'The group on fish has a clean text.')?.problems).toEqual([
    'a: “spam” is not in the text',
    'a: “Norway” is not in the text',
    'a: “source code” is not in the text',
    'a: other words after “The group on” (spam)',
    'a: “asked for more” (source-code) is not in the text',
  ])
})

it('reads what it is given, and refuses another form', () => {
  expect(readEntries(JSON.stringify([entry]))).toEqual([entry])
  expect(() => readEntries('[{"id":"a"}]')).toThrow()
  expect(fileNameOf('https://news.example/item')).toMatch(/^[0-9a-f]{40}$/)
})

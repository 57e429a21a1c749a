// @vitest-environment happy-dom
/** Proposal to save, made of a selection on a page. */
import { afterEach, expect, it, vi } from 'vitest'
import * as blockDates from '../../../shared/recognition/claims/block-dates'
import type { PageClaim } from '../../messages'
import type { Scan } from '../reader'
import type { NegotiationClaim } from '../recogniser'
import { blocksOf } from './blocks'
import { layoutScript } from './layout-script'
import { DeferredLayout } from './page-layout'
import { claimsOf, claimsWithin, draftsOf, selectedBy, selectedOn, sentenceOf } from './report'

const first = 'The articles on spam and source code were cleaned.'
const second = 'It was parked.'
const claim = (article: string, quote: string): PageClaim => ({
  key: article,
  negotiation: 'talks',
  article,
  status: 'clean',
  phase: 'clean',
  quote,
  paragraph: `${first} ${second}`,
  paragraphNumber: 1,
  speaker: { person: null, role: null, members: [] },
  day: null,
})
const all = [claim('spam', first), claim('source-code', first), claim('transparency', second)]

it.each<[string, string, named: readonly string[], proposed: readonly string[]]>([
  ['a whole sentence', first, ['spam', 'source-code'], ['spam', 'source-code']],
  ['a part with one of its names', 'source code were cleaned', ['source-code'], ['source-code']],
  ['a part without a name', 'were cleaned', [], []],
  ['a whole sentence without a name', second, [], ['transparency']],
  ['names of the selection first', `${first} ${second}`, ['source-code'], ['source-code', 'spam', 'transparency']],
  ['nothing', '', [], []],
])('%s', (_, selection, named, proposed) => {
  const found = claimsWithin(all, selection, ({ article }) => named.includes(article))
  expect(found.map(({ article }) => article)).toEqual(proposed)
})

it.each<[string, Partial<PageClaim>, date: string | null, published: string | null]>([
  ['its own day', { day: '2021-07-20' }, '2021-07-20', '2021-07-22'],
  ['a month', { day: '2021-07' }, '2021-07', '2021-07-22'],
  ['none, and never today', { day: null }, null, '2021-07-22'],
  [
    'that of its story, which is its source',
    { day: '2021-06-30', place: { url: 'https://news.example/', title: '', lang: 'en', published: '2021-07-01' } },
    '2021-06-30',
    '2021-07-01',
  ],
])('a draft has the date of its claim: %s', (_, over, date, published) => {
  const published22 = { day: '2021-07-22', from: 'meta' } as const
  const reading = { lang: 'en', date: published22, named: [], claims: [], suggestions: [], claimsRead: true } as const
  const scan: Scan = { blocks: [], reading }
  const [draft] = draftsOf(scan, [{ ...claim('spam', first), ...over }])
  expect([draft?.date, draft?.place.published]).toEqual([date, published])
})

it.each([
  [undefined, ['jp']],
  ['before', []],
] as const)('a draft has the speaker of its own sentence alone: %s', (from, members) => {
  const reading = { lang: 'en', date: null, named: [], claims: [], suggestions: [], claimsRead: true } as const
  const speaker = { person: null, role: null, members: ['jp'], from }
  const [draft] = draftsOf({ blocks: [], reading }, [{ ...claim('spam', first), speaker }])
  expect(draft?.speaker).toEqual({ person: null, role: null, members })
})

afterEach(() => vi.unstubAllGlobals())

const NIGERIA = 'Nigeria chaired, and spam filters were parked.'
const STORIES = `<article><p><time datetime="2022-07-04">4 July</time></p><p>${first}</p></article>
  <article><h1>News</h1><p><time datetime="2022-07-01">1 July</time></p><p>${NIGERIA}</p><p>Niger spoke of spam.</p></article>`

/** Scan of a page of two stories, the second of which is the page itself; `said` is a claim with the words of a block. */
function scanned(said?: (block: number) => Partial<NegotiationClaim>): Scan {
  vi.stubGlobal('plenaryLayout', layoutScript)
  vi.stubGlobal('plenaryModules', { 'block-dates': blockDates })
  document.body.replaceChildren(document.createRange().createContextualFragment(STORIES))
  const blocks = [...blocksOf(document.body)]
  new DeferredLayout(blocks)
  const named = (kind: 'article' | 'member', id: string, name: string) =>
    blocks.flatMap(({ text }, block) =>
      [...text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].map(({ index }) => {
        return { block, start: index, end: index + name.length, kind, id, strength: 'name' as const }
      }),
    )
  const mentions = [
    ...named('article', 'spam', 'spam'),
    ...named('article', 'spam-filters', 'spam filters'),
    ...named('member', 'ne', 'Niger'),
    ...named('member', 'ng', 'Nigeria'),
  ].filter(({ id, block }) => id !== 'spam' || !blocks[block]?.text.includes('filters'))
  const block = blocks.findIndex(({ text }) => text === first)
  const sentence = { block, start: 0, end: first.length }
  const claims = said
    ? [
        {
          ...{ negotiation: 'talks', article: 'spam', status: 'clean', phase: 'clean', sentence, evidence: sentence },
          ...{ speaker: { person: null, role: null, members: [] }, rule: 'subject-verb', words: [], day: null },
          ...said(block),
        } as NegotiationClaim,
      ]
    : []
  const date = { day: '2022-07-01', from: 'time' } as const
  const reading = { lang: 'en', date, named: [{ negotiation: 'talks', mentions }], claims, suggestions: [] } as const
  return { blocks, reading: { ...reading, claimsRead: true } }
}

/** Selects words of the page, in its first text that has them. */
function select(words: string): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = node.textContent?.indexOf(words) ?? -1
    if (start < 0) continue
    const range = document.createRange()
    range.setStart(node, start)
    range.setEnd(node, start + words.length)
    const selection = { isCollapsed: false, rangeCount: 1, getRangeAt: () => range, toString: () => words }
    vi.stubGlobal('getSelection', () => selection)
    return
  }
  throw new Error(`no ${words}`)
}

it.each<[string, words: string, day: string]>([
  ['its story', first, '2022-07-04'],
  ['the page, in the story that it is', NIGERIA, '2022-07-01'],
])('a selection has the date of %s', (_, words, day) => {
  const scan = scanned()
  select(words)
  const chosen = selectedOn(scan)
  expect([chosen?.quote, chosen?.pageDay, chosen?.place.published]).toEqual([words, day, day])
  const block = scan.blocks.findIndex(({ text }) => text === words)
  expect(sentenceOf(scan, block, 0)).toMatchObject({ pageDay: day, place: { published: day } })
})

it('a selection of a statement has its story as the source, also in the card', () => {
  const scan = scanned(() => ({ published: '2022-07-03' }))
  select(first)
  const source = { pageDay: '2022-07-03', place: { published: '2022-07-03' }, claims: [{ article: 'spam' }] }
  expect(selectedOn(scan)).toMatchObject(source)
  expect(selectedBy(scan, claimsOf(scan))).toMatchObject(source)
})

it.each<[string, words: string, articles: readonly string[], members: readonly string[]]>([
  ['a name that holds another', NIGERIA, ['spam-filters'], ['ng']],
  ['the other one', 'Niger spoke of spam.', ['spam'], ['ne']],
  ['a part of a name', 'eria chaired', [], []],
])('names what is within a selection: %s', (_, words, articles, members) => {
  const scan = scanned()
  select(words)
  expect(selectedOn(scan)).toMatchObject({ articles, members })
})

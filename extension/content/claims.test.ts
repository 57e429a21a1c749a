// @vitest-environment happy-dom
/** Signs of the margin: suggestions are never saved together, nor with what the page states. */
import { expect, test, vi } from 'vitest'
import type { PageClaim } from '../messages'
import type { Overlay } from './card/overlay'
import type { Surface } from './marks/surface'
import type { Block } from './page/blocks'
import type { NegotiationClaim } from './recogniser'
import type { Slices } from './slices'

vi.mock('../browser', () => ({
  browserText: (key: string, count = '') => `${key} ${count}`.trim(),
  uiLanguage: () => 'en',
}))
vi.mock('./marks/highlight-surface', () => ({ rangeOf: () => ({}), rectsOf: () => [new DOMRect(0, 10, 200, 20)] }))
vi.stubGlobal('scheduler', {})
vi.stubGlobal('CSS', { highlights: new Map() })
vi.stubGlobal('Highlight', class {})
vi.stubGlobal(
  'IntersectionObserver',
  class {
    constructor(private readonly told: (entries: readonly object[]) => void) {}
    observe(target: Element): void {
      this.told([{ target, isIntersecting: true }])
    }
    unobserve(): void {}
    disconnect(): void {}
  },
)
const { ClaimMarks, claimsOf } = await import('./claims')

const span = { block: 0, start: 0, end: 9 }
const claim = (article: string): NegotiationClaim => ({
  negotiation: 'talks',
  article,
  status: 'clean',
  phase: 'clean',
  evidence: span,
  sentence: span,
  speaker: { person: null, role: null, members: [] },
  day: null,
  rule: 'subject-verb',
  words: [],
})
const stated = (...articles: string[]) => ({ claims: articles.map(claim) })
const suggested = (article: string) => ({ claims: [claim(article)], isSuggested: true })

test.each([
  ['one sentence', [stated('a', 'b')], ['a', 'b']],
  ['two sentences', [stated('a', 'b'), stated('c')], ['a', 'b', 'c']],
  ['a suggestion', [suggested('a')], ['a']],
  ['two suggestions: the first alone', [suggested('a'), suggested('b')], ['a']],
  ['statements and a suggestion', [stated('a', 'b'), suggested('c')], ['a', 'b']],
  ['a suggestion, and a sentence saved without a claim', [suggested('a'), stated()], ['a']],
])('%s', (_, sentences, articles) => {
  expect(claimsOf(sentences).map(({ article }) => article)).toEqual(articles)
})

test('the sign under a pointer that rests stays the one pointed at as the signs are placed anew', async () => {
  const host = document.createElement('div')
  const root = document.createElement('p')
  const overlay = { tree: () => host, origin: () => new DOMRect() } as unknown as Overlay
  const gone = new AbortController()
  const signs = new ClaimMarks(
    {} as Surface,
    overlay,
    (change) => change(),
    () => null,
    gone.signal,
  )
  const block = { root, segments: [] } as unknown as Block
  const reading = {
    lang: 'en',
    date: null,
    named: [],
    claims: [claim('a')],
    suggestions: [],
    claimsRead: true,
  } as const
  const toPageClaim = (one: NegotiationClaim) => ({ ...one, quote: 'A.', from: 'both' }) as unknown as PageClaim
  await signs.show({ blocks: [block], reading }, toPageClaim, { pause: async () => true } as unknown as Slices)
  const sign = () => host.querySelector('.margin')
  await expect.poll(sign).not.toBeNull()
  signs.anchorAt(new MouseEvent('pointermove', { clientX: 5, clientY: 12 }))
  const before = sign()
  expect(before?.className).toContain('pointed')
  signs.showSaved(new Set(), [])
  await expect.poll(() => sign() !== before).toBe(true)
  expect(sign()?.className).toContain('pointed')
  signs.anchorAt(new MouseEvent('pointermove', { clientX: 500, clientY: 500 }))
  expect(sign()?.className).not.toContain('pointed')
  gone.abort()
})

test('a refused reading has no sign and no highlight, and a suggestion has one once it is asked for', async () => {
  const host = document.createElement('div')
  const root = document.createElement('p')
  const overlay = { tree: () => host, origin: () => new DOMRect() } as unknown as Overlay
  const gone = new AbortController()
  const surface = { markAround: () => null } as unknown as Surface
  const signs = new ClaimMarks(
    surface,
    overlay,
    (change) => change(),
    () => null,
    gone.signal,
  )
  const block = { root, text: '', segments: [] } as unknown as Block
  const reading = {
    lang: 'en',
    date: null,
    named: [],
    claimsRead: true,
    claims: [claim('a')],
    suggestions: [{ ...claim('b'), from: 'words' }],
  } as const
  const toPageClaim = (one: NegotiationClaim) => ({ ...one, quote: 'A.' }) as unknown as PageClaim
  await signs.show({ blocks: [block], reading }, toPageClaim, { pause: async () => true } as unknown as Slices)
  const shown = () => [...host.querySelectorAll('.margin')].map((one) => one.getAttribute('data-sign'))
  const washed = () => ['plenary-claim', 'plenary-suggestion'].filter((name) => CSS.highlights.has(name))
  await expect.poll(shown).toEqual(['+1'])
  expect(washed()).toEqual(['plenary-claim'])
  signs.showRefused(new Set(['talks a clean A.']))
  await expect.poll(washed).toEqual([])
  await expect.poll(shown).toEqual([])
  signs.showSuggestions(true)
  await expect.poll(shown).toEqual(['?'])
  expect(washed()).toEqual(['plenary-suggestion'])
  signs.showRefused(new Set())
  await expect.poll(washed).toEqual(['plenary-claim', 'plenary-suggestion'])
  signs.showSuggestions(false)
  await expect.poll(shown).toEqual(['+1'])
  gone.abort()
})

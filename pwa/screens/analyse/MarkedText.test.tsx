// @vitest-environment happy-dom
/** Limits of drawing, which a hostile text reaches: elements in a frame, and pieces before the user asks for more. */
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { LONGEST_TEXT } from '../../../shared/domain/limits'
import type { Claim, PageText, Reading } from '../../../shared/recognition'
import { fixturePack } from '../../../testing/fixture-pack'
import { stateWith } from '../../../testing/record-state'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { appData } from '../../model/state'
import { blocksOf } from './blocks'
import { ClaimTable } from './ClaimTable'
import { MarkedText } from './MarkedText'
import { GROUP, PAGE } from './marked-pieces'

/** Elements of a name of an article, with its glyph and the words of its phase. */
const ELEMENTS_OF_A_NAME = 8
const place = document.createElement('div')
const count = () => place.querySelectorAll('*').length

beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
  appData.value = stateWith(fixturePack, [])
})
let frames: (() => void)[] = []
beforeEach(() => {
  frames = []
  vi.stubGlobal('requestAnimationFrame', (work: () => void) => frames.push(work))
  vi.stubGlobal('cancelAnimationFrame', () => {})
  vi.stubGlobal('requestIdleCallback', (work: () => void) => work())
  vi.stubGlobal('cancelIdleCallback', () => {})
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  act(() => render(null, place))
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A text of a megabyte in one paragraph, nothing but names of an article, each a statement of its status. */
const blocks = blocksOf('spam '.repeat(200_000))
const page: PageText = { blocks, about: true }
const spans = blocks.flatMap((text, block) =>
  [...text.matchAll(/spam/g)].map(({ index }) => ({ block, start: index, end: index + 4 })),
)
const mentions: Reading['mentions'] = spans.map((span) => ({ ...span, kind: 'article', id: 'spam', strength: 'name' }))
const claims: readonly Claim[] = spans.map((span) => ({
  article: 'spam',
  status: 'clean',
  phase: 'clean',
  day: '2021-07-22',
  evidence: span,
  sentence: span,
  rule: 'test',
  words: [],
  speaker: { person: null, role: null, members: [] },
}))
const reading: Reading = { lang: 'en', date: null, onTopic: true, mentions, claims, suggestions: [], roles: [] }

it('a text of a megabyte of names draws some elements a frame, and a page of them', () => {
  act(() => render(<MarkedText page={page} reading={reading} />, place))
  const most = ELEMENTS_OF_A_NAME * 2 * GROUP
  let before = count()
  expect(before).toBeLessThan(most)
  for (let work = frames.shift(); work; work = frames.shift()) {
    act(work)
    expect(count() - before).toBeLessThan(most)
    before = count()
  }
  const pieces = () => place.querySelectorAll('mark').length
  const ofBlock = LONGEST_TEXT / 'spam '.length
  expect(pieces()).toBeGreaterThan(PAGE / 3)
  expect(pieces()).toBeLessThan(PAGE + ofBlock)
  const shown = pieces()
  act(() => place.querySelector('button')?.click())
  for (let work = frames.shift(); work; work = frames.shift()) act(work)
  expect(pieces()).toBeGreaterThan(1.5 * shown)
  expect(place.querySelector('p')?.textContent?.startsWith('spam')).toBe(true)
})

it('a text with thousands of statements lists some of them, and more when asked', () => {
  const rows = () => place.querySelectorAll('li').length
  act(() =>
    render(
      <ClaimTable claims={claims} page={page} url="" isDateAsked={false} onRecord={async () => {}} onNote={() => {}} />,
      place,
    ),
  )
  expect(rows()).toBe(50)
  act(() => [...place.querySelectorAll<HTMLElement>('section > button')].at(-1)?.click())
  expect(rows()).toBe(100)
})

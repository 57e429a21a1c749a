import { beforeEach, expect, test, vi } from 'vitest'
import type { Seen } from '../messages'

const EVERYWHERE = 0
const texts = new Map<number, string | null>()
const titles = new Map<number, string>()
vi.mock('../browser', () => ({
  badge: {
    showEverywhere: async (text: string, title: string) => {
      texts.set(EVERYWHERE, text)
      titles.set(EVERYWHERE, title)
    },
    show: async (tabId: number, text: string | null, title: string) => {
      texts.set(tabId, text)
      titles.set(tabId, title)
    },
  },
  extensionName: () => 'Plenary',
  uiLanguage: () => 'en',
}))
const { showCounts, showNewsCount } = await import('./badge')

const NONE: Seen = { marks: 0, articles: 0, members: 0, claims: 0 }
const SOME: Seen = { marks: 3, articles: 2, members: 1, claims: 0 }
const TAB = 7
const NEWS = 'Plenary: 2 new pages in the news'
const shownOn = (tabId: number) => [texts.get(tabId) ?? texts.get(EVERYWHERE), titles.get(tabId)]

beforeEach(async () => {
  await showNewsCount(0)
  await showCounts(TAB, 0, NONE)
})

test.each<[string, readonly (() => Promise<void>)[], readonly string[]]>([
  ['nothing', [], ['', 'Plenary']],
  ['news', [() => showNewsCount(2)], ['2', NEWS]],
  ['news, then no marks', [() => showNewsCount(2), () => showCounts(TAB, 0, NONE)], ['2', NEWS]],
  [
    'marks, then news',
    [() => showCounts(TAB, 0, SOME), () => showNewsCount(2)],
    ['3', 'Plenary: 2 articles, one member'],
  ],
  [
    'marks that go',
    [() => showNewsCount(2), () => showCounts(TAB, 0, SOME), () => showCounts(TAB, 0, NONE)],
    ['2', NEWS],
  ],
  ['news that were seen', [() => showNewsCount(2), () => showNewsCount(0)], ['', 'Plenary']],
])('a tab with %s has the number and the title of the same', async (_, steps, shown) => {
  for (const step of steps) await step()
  expect(shownOn(TAB)).toEqual(shown)
})

test('the marks of the frames of a tab are summed', async () => {
  await showCounts(TAB, 0, SOME)
  await showCounts(TAB, 1, SOME)
  expect(shownOn(TAB)).toEqual(['6', 'Plenary: 4 articles, 2 members'])
})

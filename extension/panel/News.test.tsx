// @vitest-environment happy-dom
/** News list of the panel: which pages are told as seen. */
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { News as NewsData } from '../messages'

const asked: [name: string, params: unknown][] = []
vi.mock('../i18n', () => ({
  t: (key: string, values: object = {}) => [key, ...Object.values(values)].join(' '),
  formatted: (key: string) => key,
}))
vi.mock('../browser', () => ({
  uiLanguage: () => 'en',
  ask: async (name: string, params: unknown) => void asked.push([name, params]),
}))
vi.mock('./state', async () => {
  const { signal } = await import('@preact/signals')
  return {
    act: (run: () => Promise<void>) => void run(),
    settings: { value: { watch: { on: true } } },
    news: signal<NewsData>({ follows: 0, listsWhole: true, failing: false, items: [] }),
  }
})
const { News } = await import('./News')
const { news } = await import('./state')

/** Brings the observed section into view. */
let comeIntoView = () => {}
vi.stubGlobal(
  'IntersectionObserver',
  class {
    constructor(told: (entries: readonly object[]) => void) {
      comeIntoView = () => told([{ isIntersecting: true }])
    }
    observe() {}
    disconnect() {}
  },
)
const place = document.createElement('div')
document.body.append(place)
beforeEach(() => {
  asked.length = 0
  comeIntoView = () => {}
})
afterEach(() => render(null, place))

const address = (n: number) => `https://www.wto.org/${n}.htm`
const page = (n: number, isNew: boolean): NewsData['items'][number] => ({
  url: address(n),
  title: `News ${n}`,
  lang: 'en',
  day: null,
  names: [],
  isNew,
})
const pages = (count: number, isNew: (n: number) => boolean) =>
  Array.from({ length: count }, (_, n) => page(n, isNew(n)))

test.each([
  ['the new ones alone', pages(3, (n) => n === 1), [1]],
  ['as many as are listed', pages(12, () => true), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
  ['none where the new ones are not listed', pages(12, (n) => n > 9), []],
])('are told as seen: %s', async (_, items, seen) => {
  news.value = { ...news.value, items }
  await act(() => render(<News />, place))
  comeIntoView()
  const urls = [...place.querySelectorAll('a')].map((link) => link.href)
  expect(asked).toEqual(seen.length > 0 ? [['newsSeen', { urls: seen.map(address) }]] : [])
  expect(urls).toEqual(expect.arrayContaining(seen.map(address)))
})

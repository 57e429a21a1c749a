// @vitest-environment happy-dom
/** The visibility of a page in the panel: what was chosen is shown at once, and by no older reading taken back. */
import { beforeEach, expect, it, vi } from 'vitest'
import type { Layer, PageReport } from '../messages'
import { DEFAULTS } from '../settings'

const URL_OF_PAGE = 'https://www.wto.org/a.htm'
const REPORT: PageReport = {
  place: { url: URL_OF_PAGE, title: 'A', lang: 'en', published: null },
  pageDay: null,
  claimsRead: true,
  on: true,
  isPdf: false,
  showsThen: false,
  showsSuggestions: false,
  named: [],
  claims: [],
}
let remembered: Layer | null = null
/** Reads of the visibility that wait for their answer, which they have by then. */
let held: (() => void)[] | null = null
let fails = false
const ANSWERS: Readonly<Record<string, unknown>> = {
  settings: DEFAULTS,
  waiting: [],
  news: { follows: 0, listsWhole: true, failing: false, items: [] },
  pwaState: null,
  taught: { wrong: [], lessons: 0 },
  compare: { negotiations: [], source: 'pwa', compared: [], articles: [], members: [] },
  keptHere: { saved: [], synced: [], refused: [] },
}
vi.mock('../i18n', () => ({
  t: (key: string, values: object = {}) => [key, ...Object.values(values)].join(' '),
  formatted: (key: string) => key,
}))
vi.mock('../browser', () => ({
  activePage: async () => ({ tabId: 1, url: URL_OF_PAGE, title: 'A' }),
  reportOfPage: async () => REPORT,
  hasOnPage: async () => [],
  storage: { onChanged: () => {} },
  ask: async (name: string, { layer }: { layer?: Layer }) => {
    if (name !== 'visibility') return ANSWERS[name]
    if (layer === undefined) {
      const answer = remembered
      if (held) await new Promise<void>((answered) => held?.push(answered))
      return answer
    }
    await new Promise((after) => setTimeout(after, 50))
    if (fails) throw new Error('no answer')
    remembered = layer
    return layer
  },
}))
const { chooseLayer, onPage, refresh } = await import('./state')

const shown = () => onPage.value?.layer
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms)
beforeEach(async () => {
  vi.useFakeTimers()
  remembered = null
  held = null
  fails = false
  await refresh()
  return () => vi.useRealTimers()
})

it('is shown before the background has it', async () => {
  const choosing = chooseLayer(URL_OF_PAGE, 'private')
  expect([shown(), remembered]).toEqual(['private', null])
  await wait(100)
  await choosing
  expect([shown(), remembered]).toEqual(['private', 'private'])
})

it.each(['before', 'after'])('is taken back by no reading that began %s it', async (when) => {
  held = []
  const reading = when === 'before' ? refresh() : null
  await wait(0)
  const choosing = chooseLayer(URL_OF_PAGE, 'private')
  const later = reading ?? refresh()
  await wait(0)
  const answers = held
  held = null
  for (const answer of answers) answer()
  await later
  expect(shown()).toBe('private')
  await wait(100)
  await choosing
  expect(shown()).toBe('private')
})

it('is the last of two that were chosen one after the other', async () => {
  const both = [chooseLayer(URL_OF_PAGE, 'public'), chooseLayer(URL_OF_PAGE, 'private')]
  await wait(200)
  await Promise.all(both)
  expect([shown(), remembered]).toEqual(['private', 'private'])
})

it('is told where the background cannot take it', async () => {
  fails = true
  const choosing = expect(chooseLayer(URL_OF_PAGE, 'private')).rejects.toThrow('no answer')
  await wait(100)
  await choosing
})

/** The text selection of a page, by the context menu or a shortcut, at each moment of the page's loading. */
import { beforeEach, expect, it, vi } from 'vitest'
import { eventually } from '../../testing/eventually'
import type { Page } from '../browser'

const SELECTED = { quote: 'A sentence.' }

/** Answers of the page to the requests for its selection and its report, in turn; null when nothing answers. */
const answers = vi.hoisted(() => ({ selection: [] as unknown[], report: [] as unknown[] }))
const runReader = vi.hoisted(() => vi.fn(async () => true))
const shortcut = vi.hoisted(() => ({ press: (_command: string, _page: Page) => {} }))
vi.mock('../browser', () => ({
  askReader: async (_tab: number, name: 'selection' | 'report') => answers[name].shift() ?? null,
  runReader,
  openPanel: async () => {},
  onMenu: () => {},
  onCommand: (press: typeof shortcut.press) => {
    shortcut.press = press
  },
}))
vi.mock('./settings/settings', () => ({}))
const set = vi.hoisted(() => vi.fn(async (_items: Record<string, unknown>) => {}))
vi.mock('./vault', () => ({ vault: { set } }))

const { listenToMenusAndKeys } = await import('./entries')
listenToMenusAndKeys()
beforeEach(() => vi.clearAllMocks())

it.each([
  ['that is read', [SELECTED], [], { runs: 0, kept: true }],
  ['that is not read', [null, SELECTED], [null], { runs: 1, kept: true }],
  ['whose reader starts between the requests', [null, SELECTED], [{}], { runs: 0, kept: true }],
  ['without a selection', [null, null], [{}], { runs: 0, kept: false }],
])('is kept from a page %s', async (_, selection, report, { runs, kept }) => {
  Object.assign(answers, { selection: [...selection], report: [...report] })
  shortcut.press('keep-selection', { tabId: 1, url: 'https://news.example/', title: '' })
  await eventually(() => expect(answers).toEqual({ selection: [], report: [] }))
  await Promise.resolve()
  expect(runReader).toHaveBeenCalledTimes(runs)
  if (kept) await eventually(() => expect(set).toHaveBeenCalledWith({ pending: SELECTED }))
  else expect(set).not.toHaveBeenCalled()
})

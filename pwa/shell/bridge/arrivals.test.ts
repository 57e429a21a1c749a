// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import type { Entry } from '../../../shared/domain/entries'
import { recordsWith } from '../../../shared/testing/canary'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { dismissMessage, undoMessage } from '../../model/undo'
import { tellArrived } from './arrivals'

const entries = recordsWith('kept', 'public').filter(({ kind }) => kind !== 'withdrawal')
const some = (n: number): readonly Entry[] => entries.slice(0, n)
const withdrawals = recordsWith('kept', 'public').filter(({ kind }) => kind === 'withdrawal')

const setHidden = (isHidden: boolean) => {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(isHidden)
  document.dispatchEvent(new Event('visibilitychange'))
}
afterEach(() => {
  vi.restoreAllMocks()
  setHidden(false)
  dismissMessage()
})

const many = (n: number) => `${n} entries arrived from the extension.`
const ROWS: [string, () => void, [string, string | null] | null][] = [
  ['in sight', () => tellArrived(some(2)), [many(2), 'undo']],
  [
    'one after the other in sight',
    () => {
      tellArrived(some(2))
      tellArrived(some(1))
    },
    ['One entry arrived from the extension.', 'undo'],
  ],
  [
    'together while the tab is hidden',
    () => {
      setHidden(true)
      tellArrived(some(2))
      tellArrived(some(1))
    },
    [many(3), null],
  ],
  [
    'after those of before were seen',
    () => {
      setHidden(true)
      tellArrived(some(2))
      setHidden(false)
      setHidden(true)
      tellArrived(some(3))
    },
    [many(3), 'undo'],
  ],
  ['withdrawals alone', () => tellArrived(withdrawals), null],
  ['none that is new', () => tellArrived([]), null],
]

test.each(ROWS)('tells of entries from the extension: %s', async (_, arrive, expected) => {
  await speak('en')
  await loadMoreWords()
  arrive()
  const { value } = undoMessage
  expect(value && [value.text, value.offers]).toEqual(expected)
  if (value) expect(value.link?.label).toBe('My entries')
})

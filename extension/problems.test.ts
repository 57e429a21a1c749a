import { expect, test, vi } from 'vitest'
import { snapshotProblemCode } from './background/snapshot-problem'

vi.mock('./i18n', () => ({
  t: (key: string, values: object = {}) => [key, ...Object.values(values)].join(' '),
  formatted: (key: string) => key,
}))
const { failureOf, problemText, refusalText, UserError } = await import('./problems')

const problem = { place: 'observation x', reason: 'names the article y' }
test.each([
  ['a newer version', { snapshot: 99 }, problem, 'newer', 'options-newer'],
  ['an older version', { snapshot: 0 }, problem, 'older', 'options-older'],
  ['a newer dataset', { snapshot: 1 }, { ...problem, sort: 'newer' as const }, 'newer', 'options-newer'],
  ['an invalid dataset', { snapshot: 1 }, problem, 'invalid observation/x', 'options-problem observation/x'],
  ['no snapshot', 'text', { place: 'the snapshot', reason: '' }, 'invalid snapshot', 'options-problem snapshot'],
])('a snapshot that is not read: %s', (_, snapshot, why, code, text) => {
  expect(snapshotProblemCode(snapshot, why)).toBe(code)
  expect(problemText(code)).toBe(text)
})

test.each([
  ['evidence.url: Invalid URL', 'panel-refused-field evidence.url'],
  ['StoreFailure: unfit: too long', 'panel-refused-unfit'],
  ['No room. Free some space.', 'panel-refused No room. Free some space.'],
])('a refused entry: %s', (reason, text) => expect(refusalText(reason)).toBe(text))

test.each([
  ['of the user', new UserError('Choose a date.'), { text: 'Choose a date.', detail: undefined }],
  ['of the browser', new TypeError('quota'), { text: 'failed', detail: 'quota' }],
  ['that is no error', 'gone', { text: 'failed', detail: 'gone' }],
])('a failed action with an error %s', (_, error, failure) => expect(failureOf(error)).toEqual(failure))

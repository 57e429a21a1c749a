/** Effect of a status update in words, before it is saved. */
import { beforeAll, expect, it } from 'vitest'
import type { Entry, Layer } from '../../shared/domain/entries'
import { fixturePack } from '../../shared/testing/fixture-pack'
import { observed } from '../../shared/testing/observed'
import { stateWith } from '../../tools/record-state'
import { speak } from '../i18n'
import { loadMoreWords } from '../i18n/more'
import { appData, today } from '../model/state'
import { effectAhead, effectOfSaved } from './effect-words'

const article = 'source-code'
beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
  today.value = '2026-11-27'
})

it.each([
  [
    'parks what was concluded',
    ['stabilised', '2026-11-01'],
    ['parked', '2026-11-24'],
    /: “Stabilised” becomes “Parked”\.$/,
  ],
  ['parks what was left out', ['dropped', '2026-11-01'], ['parked', '2026-11-24'], /: “Left out” becomes “Parked”\.$/],
  ['takes up what was parked', ['parked', '2026-11-01'], ['clean', '2026-11-24'], /: “Parked” becomes “Clean”\.$/],
  ['repeats the status', ['parked', '2026-11-01'], ['parked', '2026-11-24'], /^This confirms the current status\.$/],
  [
    'is older than the status',
    ['parked', '2026-11-24'],
    ['clean', '2026-11-01'],
    /^The article’s status does not change: parked \(24/,
  ],
  [
    'is of the day of a status further down the list',
    ['parked', '2026-11-24'],
    ['clean', '2026-11-24'],
    /^The article’s status does not change: another source of the same date gives parked, and of one date .+ correct or withdraw/,
  ],
] as const)('says what changes, or why nothing does, where a status update %s', (_, known, said, expected) => {
  const held = observed({ id: 'held', article, status: known[0], date: known[1] })
  appData.value = stateWith({ ...fixturePack, observations: [held] })
  const text = effectAhead(observed({ id: 'said', article, status: said[0], date: said[1] }))
  expect(text).toMatch(expected)
  expect(text).not.toContain('advanced')
})

it.each<[Layer, string]>([
  ['public', ''],
  ['private', 'Private: counts on this device only. Not included in printouts, exports or the extension.'],
  ['delegation', 'Counts on your delegation’s devices only. Not included in printouts, exports or the extension.'],
])('says after saving one that is %s where it counts', (layer, expected) => {
  const said: Entry = { ...observed({ id: 'said-0001', article, status: 'parked', date: '2026-11-24' }), layer }
  appData.value = stateWith({ ...fixturePack, observations: [] }, [said])
  expect(effectOfSaved([said])).toBe(expected)
})

it('leaves out the observation that is corrected', () => {
  const held = observed({ id: 'held', article, status: 'stabilised', date: '2026-11-24' })
  appData.value = stateWith({ ...fixturePack, observations: [held] })
  expect(effectAhead(observed({ id: 'said', article, status: 'parked', date: '2026-11-24' }), 'held')).toBe('')
})

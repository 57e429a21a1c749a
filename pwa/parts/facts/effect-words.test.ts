/** Effect of a status update in words, before it is saved. */
import { beforeAll, expect, it } from 'vitest'
import type { Entry, Layer, ObservationEntry } from '../../../shared/domain/entries/entries'
import { fixturePack } from '../../../testing/fixture-pack'
import { observed } from '../../../testing/observed'
import { stateWith } from '../../../testing/record-state'
import { withdrawal } from '../../../testing/withdrawal'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { appData, today } from '../../model/state'
import { effectAhead, effectOfSaved, listedEffectText } from './effect-words'

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
    ['clean', '2026-11-24'],
    ['parked', '2026-11-24'],
    /^Status unchanged: clean, of the same date, counts\. .+ correct or withdraw/,
  ],
] as const)('says what changes, or why nothing does, where a status update %s', (_, known, said, expected) => {
  const held = observed({ id: 'held', article, status: known[0], date: known[1] })
  appData.value = stateWith({ ...fixturePack, observations: [held] })
  const made = observed({ id: 'said', article, status: said[0], date: said[1] })
  const text = effectAhead(made, [made])
  expect(text).toMatch(expected)
  expect(text).not.toContain('advanced')
})

it.each<[Layer, string]>([
  ['public', ''],
  ['private', 'Private: counts on this device only, not in printouts or exports.'],
  ['delegation', 'Counts on your delegation’s devices only, not in printouts or exports.'],
])('says after saving one that is %s where it counts', (layer, expected) => {
  const said: Entry = { ...observed({ id: 'said-0001', article, status: 'parked', date: '2026-11-24' }), layer }
  appData.value = stateWith({ ...fixturePack, observations: [] }, [said])
  expect(effectOfSaved([said])).toBe(expected)
})

const corrected = observed({ id: 'held', article, status: 'stabilised', date: '2024-07-26' })

it.each<[string, Partial<ObservationEntry>, string | RegExp]>([
  ['a status of the same date', { status: 'parked' }, /^[^:]+: “Stabilised” becomes “Parked”\.$/],
  [
    'a date before that of another',
    { date: '1990-07-26' },
    /^[^:]+: “Stabilised” becomes “Substantially concluded”\.$/,
  ],
  ['a date that changes nothing', { date: '2024-07-27' }, ''],
  [
    'a basis that does not count',
    { basis: 'planned' },
    /: “Stabilised” becomes “Substantially concluded”\. Listed under Upcoming/,
  ],
  [
    'an article, to which it leaves its status',
    { article: 'spam' },
    /: “Stabilised” becomes “Substantially concluded”\.$/,
  ],
])('compares the status before a correction with that after it, for %s', (_, change, expected) => {
  const other = observed({ id: 'other', article, status: 'substantially-concluded', date: '2023-12-20' })
  appData.value = stateWith({ ...fixturePack, observations: [other, corrected] })
  const made = { ...corrected, id: 'said', ...change }
  const saved = made.article === article ? [{ ...made, supersedes: 'held' }] : [withdrawal('held'), made]
  const text = effectAhead(made, saved)
  if (expected === '') expect(text).toBe('')
  else expect(text).toMatch(expected)
})

const FOLLOWED = 'Status on that day: stabilised. Next status: parked (12 Nov 2025).'

it.each<[string, readonly [string, string][], string]>([
  ['was followed by another', [['parked', '2025-11-12']], FOLLOWED],
  [
    'was followed by two',
    [
      ['parked', '2025-11-12'],
      ['clean', '2026-02-01'],
    ],
    FOLLOWED,
  ],
  ['was stated again', [['stabilised', '2025-11-12']], ''],
  ['is the latest', [], ''],
])('says in the list of its article of a status that %s', (_, later, expected) => {
  const after = later.map(([status, date]) => observed({ id: `later-${date}`, article, status, date }))
  appData.value = stateWith({ ...fixturePack, observations: after }, [corrected])
  expect(listedEffectText(corrected)).toBe(expected)
})

it('says of a date after the as-of date that it counts from then', () => {
  const said = observed({ id: 'said', article, status: 'parked', date: '2026-11' })
  appData.value = stateWith({ ...fixturePack, observations: [] }, [said])
  expect(listedEffectText(said)).toBe('Counts from Nov 2026: later than the as-of date.')
})

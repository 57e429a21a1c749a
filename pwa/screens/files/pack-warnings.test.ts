// @vitest-environment happy-dom
import { beforeAll, expect, it } from 'vitest'
import { fixturePack as pack } from '../../../testing/fixture-pack'
import { stateWith } from '../../../testing/record-state'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { packTitle, packWarnings } from './pack-warnings'

beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
})

const here = { ...pack, version: '2.1' }
const other = { ...here, observations: pack.observations.slice(1) }
const elsewhere = (name: string) => ({ ...here, id: 'other-talks', names: { en: name } })

it.each([
  ['the same', here, null],
  ['a later one', { ...other, version: '2.2' }, null],
  ['an older one', { ...here, version: '2.0' }, /is older \(2\.0\) than the one here \(2\.1\)/],
  ['another one of the same version', other, /same version \(2\.1\).*other content/],
  ['… written otherwise', { ...other, version: '2.1.0' }, /same version/],
  ['one of another negotiation', elsewhere('Other talks'), null],
  ['one that reorders what is read', elsewhere('Talks \u202Ex'), /hidden characters/],
  ['one of mixed alphabets', elsewhere('T\u0430lks'), /several alphabets/],
  ['one that reads as one that is here', elsewhere(`${here.names.en}.`), /another negotiation.*reads the same/],
])('of a dataset is told: %s', (_, given, expected) => {
  const state = stateWith(here)
  const warnings = packWarnings(given, state).join(' ')
  if (expected) expect(warnings).toMatch(expected)
  else expect(warnings).toBe('')
})

it('isolates the name in the title', () => {
  expect(packTitle({ names: { en: 'E\u202Ex' }, version: '1' })).toContain('\u2068Ex\u2069')
})

import { expect, it } from 'vitest'
import { matchLevel } from './match-level'

it.each([
  ['china', ['china'], 0],
  ['china', ['hong kong, china', 'chine'], 2],
  ['china', ['zh', 'china'], 0],
  ['chin', ['china'], 1],
  ['hin', ['china'], 3],
  ['in', ['machine-made inputs'], 2],
  ['peru', ['china'], null],
  ['china', [], null],
])('“%s” matches %j at level %s', (wanted, names, level) => expect(matchLevel(wanted, names)).toBe(level))

import { expect, it } from 'vitest'
import { versionOf } from './version'

it.each([
  [[null], '2026.11.28'],
  [['2026.11.27'], '2026.11.28'],
  [['2026.11.28', null], '2026.11.28.1'],
  [['2026.11.28', '2026.11.28.1'], '2026.11.28.2'],
  [['2026.11.2'], '2026.11.28'],
  [['2027.1'], '2027.1.0.1'],
])('the version after %j is %s', (before, next) => expect(versionOf('2026-11-28', before)).toBe(next))

import { expect, it } from 'vitest'
import { markOf, versionOf } from './version'

it.each([
  [[null], '2026.11.28'],
  [['2026.11.27'], '2026.11.28'],
  [['2026.11.28', null], '2026.11.28.1'],
  [['2026.11.28', '2026.11.28.1'], '2026.11.28.2'],
  [['2026.11.2'], '2026.11.28'],
  [['2027.1'], '2027.1.0.1'],
])('the version after %j is %s', (before, next) => expect(versionOf('2026-11-28', before)).toBe(next))

it.each([
  [[null], '2026.11.28.42'],
  [['2026.11.28'], '2026.11.28.1000042'],
  [['2026.11.28.3'], '2026.11.28.1000042'],
  [['2026.11.28.999999'], '2026.11.28.1000042'],
  [['2026.11.28.1000043', '2026.11.28'], '2026.11.28.2000042'],
  [['2026.11.28.42'], '2026.11.28.42'],
  [['2026.11.28.1000042', '2026.11.28'], '2026.11.28.1000042'],
  [['2026.11.29.42'], '2026.11.29.1000042'],
  [['2027.1'], '2027.1.0.1000042'],
])('with the mark 42 the version after %j is %s', (before, next) =>
  expect(versionOf('2026-11-28', before, 42)).toBe(next),
)

it.each<[string, (string | null)[], (string | null)[]]>([
  ['the first of a day', ['2026.11.20', null], ['2026.11.20', null]],
  ['a further one', ['2026.11.28', '2026.11.28.2'], ['2026.11.28', '2026.11.28.2']],
  ['one after an import of another', ['2026.11.28.7', null], ['2026.11.28.7', '2026.11.28.3']],
])('two devices give %s versions that differ, as their contents do', (_, one, other) => {
  const [a, b] = [one, other].map((before, n) => versionOf('2026-11-28', before, markOf(`content of device ${n}`)))
  expect(a).not.toBe(b)
  for (const version of [a, b]) expect(version).toMatch(/^\d+(\.\d+){3}$/)
})

it('the same content has the same mark', () => expect(markOf('a dataset')).toBe(markOf('a dataset')))

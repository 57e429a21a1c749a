/** Versions of nats-server: which are safe to be reached from outside. */
import { expect, it } from 'vitest'
import { TRIED_VERSION, versionIn } from './versions'

it.each([
  ['nats-server: v2.10.27', '2.10.27', false],
  ['nats-server: v2.10.99', '2.10.99', false],
  ['nats-server: v2.9.0', '2.9.0', false],
  ['nats-server: v2.11.13', '2.11.13', false],
  ['nats-server: v2.11.14', '2.11.14', true],
  ['nats-server: v2.12.0', '2.12.0', false],
  ['nats-server: v2.12.4', '2.12.4', false],
  ['nats-server: v2.12.5-RC.1', '2.12.5-RC.1', false],
  ['nats-server: v2.12.5', '2.12.5', true],
  ['nats-server: v2.12.14', '2.12.14', true],
  ['nats-server: v2.14.4', '2.14.4', true],
  ['nats-server: v2.15.1', '2.15.1', true],
  ['nats-server: v2.13.0-RC.2', '2.13.0-RC.2', true],
  ['nats-server: v3.0.0', '3.0.0', true],
  ['nats-server: v1.4.1', '1.4.1', false],
  ['v2.11.20\n', '2.11.20', true],
] as const)('%s', (printed, text, isSafe) => {
  expect(versionIn(printed)).toEqual({ text, isSafe })
})

it('the version that the steps of a host name is safe', () => {
  expect(versionIn(TRIED_VERSION)?.isSafe).toBe(true)
})

it.each(['', 'nats-server: dev', 'v2.11'])('no version: %s', (printed) => {
  expect(versionIn(printed)).toBeNull()
})

import { expect, it } from 'vitest'
import { recordsWith } from '../../testing/canary'
import type { Layer } from '../domain/entries/entries'
import { idUnder } from '../domain/entries/id-under'
import { readToExtension, sortRecords, TOKEN_BYTES } from './bridge'

it.each<readonly [Layer, boolean]>([
  ['public', true],
  ['private', true],
  ['delegation', false],
])('the extension delivers entries that are %s: %s', (layer, isTaken) => {
  const handed = recordsWith('word', layer)
  const { records, unreadable } = sortRecords(handed)
  expect([records.length, unreadable.length]).toEqual(isTaken ? [handed.length, 0] : [0, handed.length])
})

it('the extension hears of a withdrawal whose id names its signer', () => {
  const ids = [idUnder('a'.repeat(64), 'b'.repeat(26)), 'of-the-extension']
  const message = { plenary: 'bridge', from: 'pwa', token: '0'.repeat(2 * TOKEN_BYTES), type: 'withdrawn', ids }
  expect(readToExtension(message)).toEqual(message)
})

import { expect, it } from 'vitest'
import { recordsWith } from '../../testing/canary'
import type { Layer } from '../domain/entries/entries'
import { sortRecords } from './bridge'

it.each<readonly [Layer, boolean]>([
  ['public', true],
  ['private', true],
  ['delegation', false],
])('the extension delivers entries that are %s: %s', (layer, isTaken) => {
  const handed = recordsWith('word', layer)
  const { records, unreadable } = sortRecords(handed)
  expect([records.length, unreadable.length]).toEqual(isTaken ? [handed.length, 0] : [0, handed.length])
})

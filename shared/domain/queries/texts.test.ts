import { describe, expect, it } from 'vitest'
import type { Entry, TextFields } from '../entries/entries'
import { textsIn, textVersions } from './texts'

let made = 0
const stated = (fields: Partial<TextFields> = {}): Entry => ({
  kind: 'text',
  id: `text-entry-${++made}`,
  layer: 'private',
  negotiation: 'wto-ecommerce',
  madeAt: new Date(Date.UTC(2026, 0, 1) + made).toISOString(),
  fields: { id: 'one', title: 'Draft', language: 'en', digest: '0'.repeat(64), ...fields },
})
const withdrawalOf = ({ id, madeAt }: Entry): Entry => ({
  kind: 'withdrawal',
  id: `without-${id}`,
  layer: 'private',
  negotiation: 'wto-ecommerce',
  madeAt,
  withdraws: id,
  reason: '',
})
const [first, second] = [stated({ title: 'Draft' }), stated({ title: 'Revised draft' })]
const titles = (entries: readonly Entry[]) => textsIn(entries).map(({ title }) => title)

describe('the texts of a negotiation', () => {
  it.each<[string, readonly Entry[], readonly string[]]>([
    ['none', [], []],
    ['the latest of one id', [first, second], ['Revised draft']],
    ['the one before where that is withdrawn', [first, second, withdrawalOf(second)], ['Draft']],
    ['none where both are', [first, second, withdrawalOf(first), withdrawalOf(second)], []],
    [
      'in the order of their dates, a month at its end, those without one last',
      [
        stated({ id: 'd', title: 'none' }),
        stated({ id: 'a', title: 'later', date: '2024-02-01' }),
        stated({ id: 'b', title: 'month', date: '2024-01' }),
        stated({ id: 'c', title: 'day', date: '2024-01-30' }),
      ],
      ['day', 'month', 'later', 'none'],
    ],
  ])('are %s', (_, entries, expected) => {
    expect(titles(entries)).toEqual(expected)
  })
})

it('states a text by each entry in force', () => {
  expect(textVersions([first, second, withdrawalOf(first), stated({ id: 'other' })], 'one')).toEqual([second])
})

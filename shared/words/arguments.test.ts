/** The compiler is the test: a line that it should refuse, and does not, is an error of its own. */
import { expect, it } from 'vitest'
import type { ArgumentsOf, None, PlainKeyOf, Value } from './arguments'

interface Messages {
  close: None
  since: { date: Value }
  days: { n: number }
}

function t<K extends keyof Messages>(key: K, ...values: ArgumentsOf<Messages, K>): string {
  return `${key} ${JSON.stringify(values)}`
}

it('takes the arguments of a message, and no other call', () => {
  const either: 'close' | 'days' = 'close'
  const plain: PlainKeyOf<Messages> = 'close'
  const calls = [
    t('close'),
    t('since', { date: 'today' }),
    t('days', { n: 2 }),
    t(plain),
    t(either satisfies keyof Messages),
    // @ts-expect-error an argument is left out
    t('since'),
    // @ts-expect-error an argument is misnamed
    t('since', { day: 'today' }),
    // @ts-expect-error one more than the message has
    t('since', { date: 'today', time: '10:00' }),
    // @ts-expect-error a plural needs a number
    t('days', { n: '2' }),
    // @ts-expect-error the message has none
    t('close', { n: 2 }),
    // @ts-expect-error no such message
    t('closed'),
  ]
  expect(new Set(calls).size).toBe(calls.length - 2)
})
